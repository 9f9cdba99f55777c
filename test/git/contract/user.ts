import { expect, test } from "vitest";
import { ADA, gitIn, runGit } from "../../support/git-env.ts";
import { emptyRepository } from "../support.ts";
import type { Open } from "./contract.ts";

/** Whoever runs the program: settings, name, the lock between writers. */
export function userContract(open: Open): void {
  test("the configuration is git's: files, includes, environment", async () => {
    const dir = emptyRepository();
    gitIn(dir, "config", "ticket.me", "local");
    gitIn(dir, "config", "ticket.many", "one");
    gitIn(dir, "config", "--add", "ticket.many", "two");
    gitIn(dir, "config", "-f", `${dir}/extra`, "ticket.included", "yes");
    gitIn(dir, "config", "include.path", `${dir}/extra`);
    const env = {
      ...process.env,
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "ticket.me",
      GIT_CONFIG_VALUE_0: "environment",
    };
    const config = await (await open(dir, { env })).config();
    expect(config.get("ticket.me")).toBe("environment");
    expect(config.getAll("Ticket.Many")).toEqual(["one", "two"]);
    expect(config.bool("ticket.included")).toBe(true);
    expect(config.get("user.name")).toBe(ADA.name);
    const whole = await (await open(dir, { env })).wholeConfig();
    expect(whole.get("ticket.me")).toBe("environment");
    expect(whole.get("core.hookspath")).toBeUndefined();
    expect(whole.get("core.fsmonitor")).toBeUndefined();
  });

  test("a setting changed later is seen by the next one that opens", async () => {
    const dir = emptyRepository();
    const repo = await open(dir);
    expect((await repo.config()).get("ticket.x")).toBeUndefined();
    gitIn(dir, "config", "ticket.x", "1");
    expect((await (await open(dir)).config()).get("ticket.x")).toBe("1");
  });

  const cases: readonly (readonly [string, Record<string, string>, Record<string, string>])[] = [
    ["user.* for both", { "user.name": "U", "user.email": "u@x" }, {}],
    ["author.* over user.*", { "author.name": "A", "author.email": "a@x" }, {}],
    ["committer.* over user.*", { "committer.name": "C", "committer.email": "c@x" }, {}],
    [
      "the environment over all",
      { "author.name": "A" },
      { GIT_AUTHOR_NAME: "E", GIT_COMMITTER_EMAIL: "e@x" },
    ],
    ["EMAIL only after user.email", { "user.email": "u@x" }, { EMAIL: "mail@x" }],
    ["names to be cleaned", { "user.name": ' .Ada, <x>"', "user.email": "<a@x>" }, {}],
    ["a name that is not ASCII", { "user.name": "Ünal Çelik 李" }, {}],
  ];
  test.each(cases)("identity is git's: %s", async (_, settings, extra) => {
    const dir = emptyRepository();
    for (const [name, value] of Object.entries(settings)) gitIn(dir, "config", name, value);
    const env = { ...process.env, ...extra };
    const repo = await open(dir, { env });
    for (const role of ["author", "committer"] as const) {
      const { name, email } = await repo.identity(role);
      const line = gitVar(dir, role, extra);
      expect(line.startsWith(`${name} <${email}> `) ? "same" : line).toBe("same");
    }
  });

  test("where git would refuse to commit there is no identity, with the way out", async () => {
    const dir = emptyRepository();
    gitIn(dir, "config", "user.useConfigOnly", "true");
    const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null" };
    const repo = await open(dir, { env });
    const asked = repo.identity("author");
    await expect(asked).rejects.toMatchObject({ code: "NO_IDENTITY", kind: "usage" });
    await expect(asked).rejects.toHaveProperty("hint", expect.stringContaining("user.email"));
    const blank = await open(dir, {
      env: { ...env, GIT_AUTHOR_NAME: "", GIT_AUTHOR_EMAIL: "a@x" },
    });
    await expect(blank.identity("author")).rejects.toMatchObject({ code: "NO_IDENTITY" });
  });

  test("an address that git would take from EMAIL is taken from it", async () => {
    const dir = emptyRepository();
    gitIn(dir, "config", "user.name", "U");
    const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", EMAIL: "mail@x" };
    const repo = await open(dir, { env });
    expect(await repo.identity("author")).toEqual({ name: "U", email: "mail@x" });
  });

  test("nothing is signed unless commit.gpgSign says so", async () => {
    const dir = emptyRepository();
    expect(await (await open(dir)).sign(Buffer.from("x"))).toBeUndefined();
    gitIn(dir, "config", "commit.gpgSign", "false");
    expect(await (await open(dir)).sign(Buffer.from("x"))).toBeUndefined();
  });

  test("under the write lock there is one at a time; what the body does with it comes through", async () => {
    const dir = emptyRepository();
    const repos = await Promise.all([open(dir), open(dir), open(dir)]);
    let inside = 0;
    let most = 0;
    const bodies = repos.flatMap((repo) =>
      Array.from({ length: 4 }, (_, n) =>
        repo.withWriteLock(async () => {
          most = Math.max(most, ++inside);
          await new Promise((done) => setTimeout(done, 5));
          inside--;
          return n;
        }),
      ),
    );
    expect(await Promise.all(bodies)).toEqual([0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3]);
    expect(most).toBe(1);
    const failing = repos[0]?.withWriteLock(async () => Promise.reject(new Error("inside")));
    await expect(failing).rejects.toThrow("inside");
    expect(await repos[1]?.withWriteLock(async () => "free again")).toBe("free again");
  });
}

function gitVar(dir: string, role: string, extra: Record<string, string>): string {
  // The support's own GIT_AUTHOR_NAME and so on must not speak here: an empty `env` entry can't unset them.
  const names = ["AUTHOR", "COMMITTER"].flatMap((who) => [`GIT_${who}_NAME`, `GIT_${who}_EMAIL`]);
  const unset = names.filter((name) => extra[name] === undefined).flatMap((name) => ["-u", name]);
  const script = `env ${unset.join(" ")} git var GIT_${role.toUpperCase()}_IDENT`;
  const run = runGit(dir, ["-c", `alias.ask=!${script}`, "ask"], { env: extra });
  if (run.code !== 0) throw new Error(run.stderr);
  return run.stdout;
}
