import { expect, test } from "vitest";
import type { Pull } from "../support/github/state.mjs";
import { SHA, stage } from "./stage.ts";

type Stage = Awaited<ReturnType<typeof stage>>;

/** Runs something twice, and expects the second run to have written nothing. */
async function twice(s: Stage, run: () => ReturnType<Stage["run"]>) {
  const first = await run();
  const before = [s.head(), s.github.writes().length, s.refs()];
  const second = await run();
  expect([s.head(), s.github.writes().length, s.refs()]).toEqual(before);
  expect([first.code, second.code, first.stderr, second.stderr]).toEqual([0, 0, "", ""]);
  expect(s.github.faults).toEqual([]);
  return first;
}

async function statusOf(s: Stage, id: string): Promise<string> {
  await s.tickets.pull();
  return (await s.tickets.get(id)).status;
}

async function withPull(pull: (id: string) => Partial<Pull>) {
  const s = await stage();
  const [id = ""] = await s.create("Login times out");
  const added = s.github.state.addPull({ number: 7, ...pull(id) });
  return { s, id, pull: added };
}

test("the whole life of a pull request", async () => {
  const { s, id, pull } = await withPull((t) => ({
    body: `Fixes ${t}`,
    draft: true,
    commits: [{ sha: SHA(1), message: "One", parents: 1 }],
  }));
  const step = async (action: string, change: Partial<Pull>) => {
    Object.assign(pull, change);
    await twice(s, () => s.pull(pull, action));
    return [await statusOf(s, id), s.github.state.comments.length];
  };
  expect(await step("opened", {})).toEqual(["in-progress", 1]);
  expect(await step("ready_for_review", { draft: false })).toEqual(["in-review", 1]);
  const commits = [...pull.commits, { sha: SHA(2), message: "Two", parents: 1 }];
  expect(await step("synchronize", { commits })).toEqual(["in-review", 1]);
  expect(await step("edited", { title: "Another title" })).toEqual(["in-review", 1]);
  expect(await step("closed", { state: "closed" })).toEqual(["open", 1]);
  expect(await step("reopened", { state: "open" })).toEqual(["in-review", 1]);
  expect(await step("converted_to_draft", { draft: true })).toEqual(["in-progress", 1]);
  expect(await step("closed", { draft: false, state: "closed", merged: true })).toEqual([
    "closed",
    1,
  ]);
  // One commit for the tickets, and one for each move.
  expect(s.commits()).toBe(2 + 6);
});

test("a merge closes what it says it closes, and only on the default branch", async () => {
  const { s, id, pull } = await withPull((t) => ({ title: `${t}: Half of it`, base: "next" }));
  Object.assign(pull, { body: `Closes ${id}`, state: "closed", merged: true });
  await twice(s, () => s.pull(pull, "closed"));
  expect(await statusOf(s, id)).toBe("open");
  await twice(s, () => s.pull(pull, "closed", { "merge-branches": "main, next" }));
  expect(await statusOf(s, id)).toBe("closed");
});

test("a pull request that only names a ticket moves nothing", async () => {
  const { s, id, pull } = await withPull((t) => ({ body: `This is like ${t}, but different.` }));
  const { outputs } = await twice(s, () => s.pull(pull, "opened"));
  expect(await statusOf(s, id)).toBe("open");
  expect(outputs).toMatchObject({ tickets: "[]", changed: "false" });
  expect(JSON.parse(outputs["named"] ?? "")).toHaveLength(1);
});

test("somebody's own move is not undone by a later push, nor by closing", async () => {
  const { s, id, pull } = await withPull((t) => ({ body: `Closes ${t}` }));
  await s.pull(pull, "opened");
  await s.tickets.pull();
  await s.tickets.writeThrough((t) => t.transact([{ op: "move", id, to: "blocked" }]));
  await twice(s, () => s.pull(pull, "synchronize"));
  expect(await statusOf(s, id)).toBe("blocked");
  pull.state = "closed";
  await twice(s, () => s.pull(pull, "closed"));
  expect(await statusOf(s, id)).toBe("blocked");
});

test("a pull request of a fork is told of in the summary, and by the run after it that may write", async () => {
  const { s, id, pull } = await withPull((t) => ({
    body: `Closes ${t}`,
    headRepository: "eve/shop",
    commits: [{ sha: SHA(1), message: "One", parents: 1 }],
  }));
  s.github.writers.clear();
  const report = `${s.temp}/report.json`;
  const fork = await twice(s, () => s.pull(pull, "opened", { "report-file": report }));
  expect(s.github.writes()).toEqual([]);
  expect(fork.summary).toContain("Login times out");
  expect(fork.outputs["report-file"]).toBe(report);
  s.github.writers.add("ghs_only-for-tests-0123456789");
  const payload = {
    workflow_run: {
      event: "pull_request",
      head_sha: SHA(1),
      head_repository: { full_name: "eve/shop" },
    },
  };
  await twice(s, () => s.run("workflow_run", payload, { "report-file": report }));
  expect(await statusOf(s, id)).toBe("in-review");
  expect(s.github.state.comments).toHaveLength(1);
  const other = {
    workflow_run: { ...payload.workflow_run, head_repository: { full_name: "bob/shop" } },
  };
  const refused = await s.run("workflow_run", other, { "report-file": report });
  expect(refused.code).toBe(5);
  expect(refused.stdout).toContain("another repository");
});

test("a link check that is required fails the step, with a note on each commit", async () => {
  const { s, pull } = await withPull(() => ({
    body: "See tk-0000 and Closes tk-zzzz",
    commits: [{ sha: SHA(1), message: "Fix it", parents: 1 }],
  }));
  const run = await s.pull(pull, "opened", { "link-check": "require" });
  expect(run.code).toBe(1);
  expect(run.stdout).toContain("::error::This pull request is linked to no ticket.");
  const [check] = s.github.state.checks;
  expect(check).toMatchObject({ conclusion: "failure", name: "tickets" });
  const notes = check?.output["annotations"] as readonly { title: string }[];
  expect(notes.map((n) => n.title)).toContain(`Commit ${SHA(1).slice(0, 9)} names no ticket`);
  expect(
    (await s.pull(pull, "opened", { "link-check": "require", "never-fail": "true" })).code,
  ).toBe(0);
  pull.labels = ["no-ticket"];
  expect((await s.pull(pull, "labeled", { "link-check": "require" })).outputs["link-check"]).toBe(
    "skipped",
  );
});

test("a command is done once, for whoever may write", async () => {
  const { s, id } = await withPull(() => ({}));
  const comment = s.github.state.addComment(
    7,
    "ada",
    `Thanks.\n\n/ticket close ${id} as wontfix\n/ticket label ${id} later`,
  );
  const payload = {
    action: "created",
    issue: { number: 7 },
    comment: { id: comment.id, body: comment.body, user: { login: "ada" } },
  };
  s.github.state.permissions.set("ada", "read");
  await twice(s, () => s.run("issue_comment", payload));
  expect(await statusOf(s, id)).toBe("open");
  s.github.state.permissions.set("ada", "write");
  await twice(s, () => s.run("issue_comment", payload));
  await s.tickets.pull();
  expect(await s.tickets.get(id)).toMatchObject({
    status: "closed",
    resolution: "wontfix",
    labels: ["later"],
  });
  expect(s.github.state.reactions).toMatchObject([{ content: "+1" }]);
});

test("a command that can't be done says why, once", async () => {
  const { s } = await withPull(() => ({}));
  const comment = s.github.state.addComment(7, "ada", "/ticket close tk-zzzz @everyone");
  s.github.state.permissions.set("ada", "admin");
  const payload = {
    action: "created",
    issue: { number: 7 },
    comment: { id: comment.id, body: comment.body, user: { login: "ada" } },
  };
  await twice(s, () => s.run("issue_comment", payload));
  expect(s.github.state.comments).toHaveLength(2);
  expect(s.github.state.comments[1]?.body).not.toContain("@everyone");
  expect(s.github.state.reactions).toMatchObject([{ content: "confused" }]);
});

test("what happened is told once, also by a run that comes later", async () => {
  const { s, id } = await withPull(() => ({}));
  const tell = () => s.run("workflow_dispatch", {}, { events: "dispatch, outputs" });
  await twice(s, tell);
  expect(s.github.state.dispatches).toEqual([]);
  await s.tickets.writeThrough((t) => t.transact([{ op: "move", id, to: "in-progress" }]));
  await s.tickets.writeThrough((t) => t.transact([{ op: "comment", id, body: "Soon" }]));
  const { outputs, summary } = await twice(s, tell);
  const types = s.github.state.dispatches.flatMap((d) =>
    d.client_payload["events"].map((e: { type: string }) => e.type),
  );
  expect(types).toEqual(["batch.applied", "ticket.moved", "batch.applied", "ticket.commented"]);
  expect(s.github.state.dispatches.map((d) => d.event_type)).toEqual(["git-ticket", "git-ticket"]);
  expect([outputs["events-count"], summary.includes("open → in")]).toEqual(["4", true]);
});

test("a schedule finds what is stale and overdue, and labels it once", async () => {
  const { s, id } = await withPull(() => ({}));
  await s.tickets.writeThrough((t) =>
    t.transact([{ op: "set", id, fields: { due: "2020-01-01" } }]),
  );
  const { outputs, summary } = await twice(s, () =>
    s.run("schedule", {}, { "stale-label": "stale" }),
  );
  expect(JSON.parse(outputs["overdue"] ?? "")).toHaveLength(1);
  expect([outputs["stale"], outputs["expired"]]).toEqual(["[]", "[]"]);
  expect(summary).toContain("Overdue (1)");
});

test("verify is a gate", async () => {
  const { s } = await withPull(() => ({}));
  const { outputs } = await twice(s, () => s.run("push", {}, { mode: "verify" }));
  expect(outputs["findings"]).toBe("0");
});

test("an event with nothing to do asks nobody", async () => {
  const { s, pull } = await withPull(() => ({}));
  for (const run of [await s.run("push", {}), await s.pull(pull, "assigned")])
    expect([run.code, run.stderr]).toEqual([0, ""]);
  expect(s.github.requests).toEqual([]);
});

test("a dry run writes nothing", async () => {
  const { s, pull } = await withPull((t) => ({ body: `Closes ${t}` }));
  const head = s.head();
  const run = await s.pull(pull, "opened", { "dry-run": "true" });
  expect([run.code, s.head(), s.github.writes()]).toEqual([0, head, []]);
});

test("with a folder of its own a run asks only for what has changed", async () => {
  const { s, pull } = await withPull((t) => ({ body: `Closes ${t}` }));
  const inputs = { folder: `${s.temp}/kept` };
  await s.pull(pull, "opened", inputs);
  const seen = s.github.unchanged.length;
  await s.pull(pull, "opened", inputs);
  const again = s.github.unchanged.slice(seen);
  expect(again.some((path) => path.endsWith("/commits"))).toBe(true);
  const third = await s.pull(pull, "opened", inputs);
  expect(third.outputs).toMatchObject({ changed: "false", comment: "unchanged" });
  expect(s.github.unchanged.length - seen - again.length).toBeGreaterThanOrEqual(4);
  expect(s.github.state.comments).toHaveLength(1);
});
