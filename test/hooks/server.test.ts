import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { openClone, ticketRepository } from "../store/support.ts";
import { gitEnv, gitIn, runGit, scratch } from "../support/git-env.ts";

test("what a server refuses was never in its repository: it is judged in quarantine", async () => {
  const hub = join(scratch("server"), "the hub's $(touch x)");
  mkdirSync(hub);
  gitIn(hub, "init", "-q", "--bare", ".");
  const dir = await ticketRepository();
  const env = { PATH: `${inject("binFolder")}:${gitEnv()["PATH"]}` };
  await (await openClone(hub)).installHooks();
  const push = (...refs: string[]) => runGit(dir, ["push", "-q", hub, ...refs], { env });
  expect(push("refs/tickets/main")).toMatchObject({ code: 0 });
  writeFileSync(join(dir, "evil"), "touch x");
  const blob = gitIn(dir, "hash-object", "-w", "evil");
  const tree = runGit(dir, ["mktree"], {
    input: `100755 blob ${blob}\t$(touch x)\n`,
  }).stdout.trim();
  const before = gitIn(dir, "rev-parse", "refs/tickets/main");
  const message = gitIn(dir, "log", "-1", "--format=%B", before);
  const bad = gitIn(dir, "commit-tree", tree, "-p", before, "-m", message);
  const refused = push(`${bad}:refs/tickets/main`, `${bad}:refs/heads/main`);
  expect(refused.stderr).toMatch(/remote: error: The tickets were not taken: .+\n/);
  expect(refused.stderr.match(/remote: error:/g)).toHaveLength(1);
  for (const oid of [bad, tree, blob])
    expect(runGit(hub, ["cat-file", "-e", oid]).code).not.toBe(0);
  expect(gitIn(hub, "for-each-ref", "--format=%(refname) %(objectname)")).toBe(
    `refs/tickets/main ${before}`,
  );
});
