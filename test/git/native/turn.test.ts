import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { processId } from "../../../src/git/native/process-id.ts";
import { emptyRepository, openNative } from "../support.ts";

const DEAD = { ...processId(process.pid), pid: 4_194_305, start: "1" };

async function opened() {
  const dir = emptyRepository();
  return { repo: await openNative(dir), ours: join(dir, ".git/ticket") };
}

test("one runs at a time, and runs again for whoever came meanwhile", async () => {
  const { repo, ours } = await opened();
  let [runs, inside] = [0, 0];
  const body = async () => {
    inside++;
    expect(inside).toBe(1);
    runs++;
    if (runs === 1) {
      // Nobody waits for the one that runs.
      await repo.withTurn("sync", body);
      await repo.withTurn("sync", body);
      expect(runs).toBe(1);
    }
    inside--;
  };
  await repo.withTurn("sync", body);
  expect(runs).toBe(2);
  expect(existsSync(join(ours, "sync.lock"))).toBe(false);
  expect(existsSync(join(ours, "sync.again"))).toBe(false);
});

test("the turn of a dead process is taken over; that of a live one is not", async () => {
  const { repo, ours } = await opened();
  let runs = 0;
  const count = async () => void runs++;
  mkdirSync(ours, { mode: 0o700 });
  writeFileSync(join(ours, "sync.lock"), JSON.stringify(DEAD));
  await repo.withTurn("sync", count);
  expect(runs).toBe(1);
  writeFileSync(join(ours, "sync.lock"), JSON.stringify(processId(process.pid)));
  await repo.withTurn("sync", count);
  expect(runs).toBe(1);
  expect(existsSync(join(ours, "sync.again"))).toBe(true);
});

test("a failure gives the turn back", async () => {
  const { repo, ours } = await opened();
  const fail = repo.withTurn("sync", async () => {
    throw new Error("no");
  });
  await expect(fail).rejects.toThrow("no");
  expect(existsSync(join(ours, "sync.lock"))).toBe(false);
});

test("work of another name is another turn", async () => {
  const { repo } = await opened();
  let runs = 0;
  await repo.withTurn("sync", () => repo.withTurn("publish-chat", async () => void runs++));
  expect(runs).toBe(1);
});

test("word is left for whoever is at work, and for nobody else", async () => {
  const { repo, ours } = await opened();
  expect(await repo.leaveWord("publish-chat")).toBe(false);
  let runs = 0;
  await repo.withTurn("publish-chat", async () => {
    if (++runs === 1) expect(await repo.leaveWord("publish-chat")).toBe(true);
  });
  expect(runs).toBe(2);
  writeFileSync(join(ours, "publish-chat.lock"), JSON.stringify(DEAD));
  expect(await repo.leaveWord("publish-chat")).toBe(false);
});
