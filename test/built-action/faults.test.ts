import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gitIn } from "../support/git-env.ts";
import type { Trouble } from "../support/github/emulator.mjs";
import { runAction } from "../support/github/run-action.mjs";
import { payloadOf, SHA, stage } from "./stage.ts";

async function withPull() {
  const s = await stage();
  const [id = ""] = await s.create("Login times out");
  const commits = [{ sha: SHA(1), message: "One", parents: 1 }];
  const pull = s.github.state.addPull({ number: 7, body: `Closes ${id}`, commits });
  return { s, id, pull };
}

/** Runs once with trouble ahead. */
async function troubled(...troubles: Trouble[]) {
  const { s, id, pull } = await withPull();
  s.github.troubles.push(...troubles);
  const run = await s.pull(pull, "opened");
  return {
    s,
    id,
    pull,
    run,
    said: run.stdout.split("\n").filter((l) => /^::(error|warning)/.test(l)),
  };
}

test("20 runs at once: one comment, one commit a move, no event twice", async () => {
  const { s } = await withPull();
  const count = 20;
  const ids = await s.create(...Array.from({ length: count - 1 }, (_, i) => `Ticket ${i}`));
  await s.run("workflow_dispatch", {}, { events: "dispatch" });
  const pulls = ids.map((id, i) =>
    s.github.state.addPull({
      number: 10 + i,
      body: `Closes ${id}`,
      commits: [{ sha: SHA(i + 10), message: "x", parents: 1 }],
    }),
  );
  const before = s.commits();
  // Half of them are about one pull request.
  const all = [...pulls.slice(0, 10), ...Array.from({ length: 10 }, () => pulls[0])];
  const runs = await Promise.all(
    all.map((pull) => {
      if (pull === undefined) throw new Error("no pull request");
      const options = {
        github: s.github,
        event: "pull_request",
        payload: payloadOf(pull, "opened"),
      };
      return runAction(s.program, { ...options, inputs: { events: "dispatch" } });
    }),
  );
  expect(runs.map((r) => [r.code, r.stderr])).toEqual(runs.map(() => [0, ""]));
  expect(s.github.faults).toEqual([]);
  expect(s.commits()).toBe(before + 10);
  expect(gitIn(s.remote, "rev-list", "--merges", "--count", "refs/tickets/main")).toBe("0");
  const comments = s.github.state.comments.map((c) => c.issue);
  expect(comments.sort()).toEqual(
    pulls
      .slice(0, 10)
      .map((p) => p.number)
      .sort(),
  );
  await s.tickets.pull();
  for (const id of ids.slice(0, 10)) expect((await s.tickets.get(id)).status).toBe("in-review");
  // Whoever lost the race to tell leaves it to the next run.
  await s.run("workflow_dispatch", {}, { events: "dispatch" });
  const events = s.github.state.dispatches.flatMap((d) =>
    d.client_payload["events"].map((e: { id: string }) => e.id),
  );
  expect(new Set(events).size).toBe(events.length);
  expect(
    events.filter((id: string) => id.endsWith(":1") || id.endsWith(":0")).length,
  ).toBeGreaterThanOrEqual(10);
  const moved = s.github.state.dispatches.flatMap((d) =>
    d.client_payload["events"].filter((e: { type: string }) => e.type === "ticket.moved"),
  );
  expect(moved).toHaveLength(10);
});

test("a server that fails twice is asked again, and nothing is done twice", async () => {
  const { s, run } = await troubled(
    { match: /^GET .*\/pulls\/7$/, times: 1, status: 502 },
    { match: /^POST .*\/comments/, times: 1, cut: true, late: true },
    { match: /^GET .*\/commits$/, times: 1, cut: true },
  );
  expect([run.code, run.stderr]).toEqual([0, ""]);
  expect(s.github.state.comments).toHaveLength(1);
  expect(s.commits()).toBe(3);
});

test("a limit is waited for as long as GitHub says", async () => {
  const { s, run } = await troubled(
    { match: /^GET .*\/pulls\/7$/, times: 1, status: 429, headers: { "retry-after": "1" } },
    {
      ...{ match: /^POST .*\/check-runs/, times: 1, status: 403, headers: { "retry-after": "1" } },
      message: "You have exceeded a secondary rate limit.",
    },
  );
  expect([run.code, run.stderr]).toEqual([0, ""]);
  expect(s.github.state.checks).toHaveLength(1);
  expect(run.stdout).toContain("::notice::");
});

test("a limit that lasts too long ends the run, and says so", async () => {
  const { run, said } = await troubled({
    ...{ match: /pulls\/7$/, times: 9, status: 429, headers: { "retry-after": "3600" } },
    message: "Slow down",
  });
  expect([run.code, said.length]).toEqual([7, 1]);
  expect(said[0]).toContain("later");
});

const REFUSALS = [
  { status: 401, message: "Bad credentials", code: 6, says: "token" },
  { status: 404, message: "Not Found", code: 3, says: "not there" },
  { status: 422, message: "Validation Failed", code: 5, says: "report" },
] as const;

test.each(REFUSALS)(
  "$status is one clear message, and asked once",
  async ({ status, message, code, says }) => {
    const { s, run, said } = await troubled({ match: /pulls\/7$/, times: 9, status, message });
    expect([run.code, run.stderr, said.length]).toEqual([code, "", 1]);
    expect(said[0]).toContain(says);
    expect(s.github.requests.filter((r) => r.path.endsWith("/pulls/7"))).toHaveLength(1);
    expect(run.outputs["failed"]).toBe("true");
    expect(s.commits()).toBe(2);
  },
);

test("without a permission for check and comment the run goes on, with a warning each", async () => {
  const message = "Resource not accessible by integration";
  const { s, run, said } = await troubled(
    { match: /^POST .*\/check-runs/, times: 9, status: 403, message },
    { match: /^POST .*\/comments/, times: 9, status: 403, message },
  );
  expect(run.code).toBe(0);
  expect(said.join()).toContain("checks: write");
  expect(said.join()).toContain("pull-requests: write");
  expect(s.commits()).toBe(3);
});

test("with never-fail whatever goes wrong is a warning", async () => {
  const { s, pull } = await withPull();
  s.github.troubles.push({ match: /pulls\/7$/, times: 9, status: 401, message: "Bad credentials" });
  const run = await s.pull(pull, "opened", { "never-fail": "true" });
  expect(run.code).toBe(0);
  expect(run.stdout).toMatch(/^::warning::/m);
});

test("a remote that refuses by a hook, and one whose ref moves or is locked meanwhile", async () => {
  const { s, id, pull } = await withPull();
  const hook = join(s.remote, "hooks", "pre-receive");
  writeFileSync(hook, "#!/bin/sh\necho tickets are frozen\nexit 1\n", { mode: 0o755 });
  const refused = await s.pull(pull, "opened");
  expect([refused.code, s.commits()]).toEqual([7, 2]);
  expect(refused.stdout).toMatch(/^::error::.*tickets are frozen/m);
  // Then somebody else holds the ref's lock, once and for a moment.
  const lock = join(s.remote, "refs", "tickets", "main.lock");
  const once = join(s.remote, "once");
  const held = `[ -e "${once}" ] && exit 0; touch "${once}" "${lock}"; (sleep 0.4; rm "${lock}") >/dev/null 2>&1 &`;
  writeFileSync(hook, `#!/bin/sh\n${held}\nexit 0\n`, { mode: 0o755 });
  const late = await s.pull(pull, "opened");
  expect(late.code, late.stdout).toBe(0);
  expect([existsSync(once), existsSync(lock)]).toEqual([true, false]);
  await s.tickets.pull();
  expect((await s.tickets.get(id)).status).toBe("in-review");
});

test("git is refused like the interface: without the right to write", async () => {
  const { s, pull } = await withPull();
  s.github.troubles.push({ match: /^GIT .*git-receive-pack/, times: 99, status: 403 });
  const run = await s.pull(pull, "opened");
  expect([run.code, s.commits()]).toEqual([6, 2]);
  expect(run.stdout.match(/^::error::/gm)).toHaveLength(1);
});

test("a cut connection to git is made good", async () => {
  const { s, pull } = await withPull();
  s.github.troubles.push({ match: /^GIT .*git-receive-pack$/, times: 1, cut: true });
  const run = await s.pull(pull, "opened");
  expect([run.code, s.commits()]).toEqual([0, 3]);
});

test("a repository without tickets says how to begin", async () => {
  const { s, pull } = await withPull();
  gitIn(s.remote, "update-ref", "-d", "refs/tickets/main");
  const run = await s.pull(pull, "opened");
  expect(run.code).not.toBe(0);
  expect(run.stdout).toMatch(/^::error::.*git ticket init/m);
});

test("the token is nowhere to be read", async () => {
  const { s, pull } = await withPull();
  const token = "ghs_only-for-tests-0123456789";
  const run = await s.pull(pull, "opened");
  const masked = run.stdout.split("\n").filter((line) => !line.startsWith("::add-mask::"));
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  for (const secret of [token, basic]) {
    expect(masked.join() + run.stderr + run.rawOutputs + run.summary).not.toContain(secret);
    const found = process
      .getBuiltinModule("node:child_process")
      .spawnSync("grep", ["-rlF", secret, s.temp], { encoding: "utf8" });
    expect(found.stdout).toBe("");
  }
  expect(run.stdout.startsWith(`::add-mask::${token}`)).toBe(true);
});
