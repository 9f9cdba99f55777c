import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { gitIn } from "../../support/git-env.ts";
import { emptyRepository, fsck, openNative, REF, until, writeOne } from "../support.ts";
import { buildWorker, report, startWorker } from "../worker.ts";

let writer = "";
beforeAll(async () => {
  writer = await buildWorker("writer");
});

/** Runs processes against one repository; returns what they report and the history they leave. */
async function race(dirs: readonly string[], count: number, lock: "lock" | "free") {
  const workers = dirs.map((dir, n) => startWorker(writer, [dir, `w${n}`, String(count), lock]));
  const reports = await Promise.all(workers.map(report));
  const [dir = ""] = dirs;
  const history = gitIn(dir, "rev-list", REF).split("\n");
  return {
    acknowledged: reports.flatMap((r) => r.acknowledged),
    lost: reports.reduce((sum, r) => sum + r.lost, 0),
    impatient: reports.reduce((sum, r) => sum + r.impatient, 0),
    history,
    merges: gitIn(dir, "rev-list", "--count", "--min-parents=2", REF),
    roots: gitIn(dir, "rev-list", "--count", "--max-parents=0", REF),
  };
}

test.each(["lock", "free"] as const)(
  "8 processes write at once, %s: every acknowledged commit is there, in one line",
  async (lock) => {
    const dir = emptyRepository();
    const result = await race(Array(8).fill(dir), 6, lock);
    expect(new Set(result.acknowledged).size).toBe(48);
    expect(result.history).toHaveLength(48);
    expect([...result.history].sort()).toEqual([...result.acknowledged].sort());
    expect([result.merges, result.roots]).toEqual(["0", "1"]);
    // A repack in the background may be replacing packs; damage would stay.
    await until(() => fsck(dir).length === 0, "git fsck finds nothing");
    // The lock is there for this; the race without it must really have been one. Who waited for the lock for seconds, on a
    // very busy machine, goes on without it: that one may lose, or make the one who holds it lose.
    if (lock === "lock") expect(result.lost).toBeLessThanOrEqual(result.impatient);
    else expect(result.lost).toBeGreaterThan(0);
  },
);

test("4 linked worktrees write at once beside git gc --prune=now", async () => {
  const dir = emptyRepository();
  gitIn(dir, "commit", "-q", "--allow-empty", "-m", "start");
  const dirs = [0, 1, 2, 3].map((n) => join(dir, `w${n}`));
  for (const linked of dirs) gitIn(dir, "worktree", "add", "-q", linked);
  let over = false;
  let collected = 0;
  const collecting = (async () => {
    while (!over) {
      gitIn(dir, "gc", "-q", "--prune=now");
      collected++;
      await new Promise((done) => setTimeout(done, 5));
    }
  })();
  // On a busy machine a round of gc takes as long as ten writes: races go on until there were enough of them.
  const acknowledged: string[] = [];
  let history: string[] = [];
  try {
    for (let rounds = 0; collected <= 3 && rounds < 20; rounds++) {
      const result = await race(dirs, 10, "free");
      acknowledged.push(...result.acknowledged);
      history = result.history;
    }
  } finally {
    over = true;
  }
  await collecting;
  expect(collected).toBeGreaterThan(3);
  expect(history.sort()).toEqual(acknowledged.sort());
  expect(fsck(dir)).toEqual([]);
});

test("a race that is lost already starts no process", async () => {
  const dir = emptyRepository();
  const spawned: string[] = [];
  const repo = await openNative(dir, { onSpawn: (args) => void spawned.push(args.join(" ")) });
  const head = await writeOne(repo, "x");
  spawned.length = 0;
  const update = { ref: REF, next: head, expected: undefined, message: "x" };
  expect(await repo.compareAndSwapRef(update)).toBe("lost");
  expect(spawned).toEqual([]);
});

test("one update takes two processes", async () => {
  const dir = emptyRepository();
  const spawned: string[] = [];
  const repo = await openNative(dir, { onSpawn: (args) => void spawned.push(args.join(" ")) });
  await repo.withWriteLock(() => writeOne(repo, "x"));
  await repo.maintain();
  expect(spawned).toEqual([
    expect.stringMatching(/ index-pack .*--keep=ticket \d+ /),
    expect.stringContaining("update-ref"),
  ]);
});
