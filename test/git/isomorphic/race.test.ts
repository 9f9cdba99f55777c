import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { gitIn } from "../../support/git-env.ts";
import { emptyRepository, fsck, REF, until } from "../support.ts";
import { buildWorker, report, startWorker } from "../worker.ts";

let writer = "";
beforeAll(async () => {
  writer = await buildWorker("writer");
});

const ENGINES = ["native", "isomorphic"] as const;
const EACH = 15;

/** Two processes of each engine put commits on one ref while `disturb` goes on; returns what they report. */
async function race(dirs: readonly string[], disturb: () => void, pauseMs: number) {
  const workers = [...ENGINES, ...ENGINES].map((engine, n) => {
    const args = [dirs[n % dirs.length] ?? "", `w${n}`, String(EACH), "free"];
    return startWorker(writer, args, { GIT_TICKET_ENGINE: engine });
  });
  let over = false;
  let disturbed = 0;
  const disturbing = (async () => {
    while (!over) {
      disturb();
      disturbed++;
      await new Promise((done) => setTimeout(done, pauseMs));
    }
  })();
  const reports = await Promise.all(workers.map(report)).finally(() => {
    over = true;
  });
  await disturbing;
  return {
    disturbed,
    acknowledged: reports.flatMap((r) => r.acknowledged),
    lost: reports.map((r) => r.lost),
  };
}

/** What is acknowledged is there, in one line, and nothing else; the reflog tells of every move. */
function check(dir: string, acknowledged: readonly string[]): void {
  expect(new Set(acknowledged).size).toBe(4 * EACH);
  expect(gitIn(dir, "rev-list", REF).split("\n").sort()).toEqual([...acknowledged].sort());
  expect(gitIn(dir, "rev-list", "--count", "--min-parents=2", REF)).toBe("0");
  const moves = gitIn(dir, "reflog", "show", "--format=%H", REF).split("\n");
  expect([...moves].sort()).toEqual([...acknowledged].sort());
}

test("both engines write to one ref at once beside git pack-refs: none is lost", async () => {
  const dir = emptyRepository();
  const pack = () => void spawnSync("git", ["pack-refs", "--all"], { cwd: dir });
  const { acknowledged, lost, disturbed } = await race([dir], pack, 5);
  check(dir, acknowledged);
  expect(disturbed).toBeGreaterThan(10);
  // The race must really have been one, for both.
  expect([(lost[0] ?? 0) + (lost[2] ?? 0) > 0, (lost[1] ?? 0) + (lost[3] ?? 0) > 0]).toEqual([
    true,
    true,
  ]);
  await until(() => fsck(dir).length === 0, "git fsck finds nothing");
});

test("both engines write from linked worktrees beside git gc --prune=now", async () => {
  const dir = emptyRepository();
  gitIn(dir, "commit", "-q", "--allow-empty", "-m", "start");
  const dirs = [0, 1, 2, 3].map((n) => join(dir, `w${n}`));
  for (const linked of dirs) gitIn(dir, "worktree", "add", "-q", linked);
  const collect = () => void spawnSync("git", ["gc", "-q", "--prune=now"], { cwd: dir });
  const { acknowledged, disturbed } = await race(dirs, collect, 5);
  expect(disturbed).toBeGreaterThan(3);
  check(dir, acknowledged);
  await until(() => fsck(dir).length === 0, "git fsck finds nothing");
});
