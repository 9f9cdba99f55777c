import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { processId } from "../../../src/git/native/process-id.ts";
import { emptyRepository, openNative } from "../support.ts";

const HOUR = 3_600_000;

function leaveLock(dir: string, content: unknown): string {
  const path = join(dir, ".git/ticket/lock");
  mkdirSync(join(dir, ".git/ticket"), { mode: 0o700 });
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

function deadOwner() {
  return { ...processId(Number(execFileSync("sh", ["-c", "echo $$"]).toString())), start: "1" };
}

/** Runs under the lock; returns what it held meanwhile and how long it took. */
async function locked(dir: string, now = Date.now) {
  const repo = await openNative(dir, { now });
  const started = Date.now();
  const path = join(dir, ".git/ticket/lock");
  const held = await repo.withWriteLock(async () =>
    existsSync(path) ? readFileSync(path, "utf8") : "",
  );
  return { held, took: Date.now() - started, after: existsSync(path) };
}

const me = () => processId(process.pid);

test.each([
  [
    "whose owner is dead",
    () => ({ owner: deadOwner(), expires: Date.now() + HOUR / 100, unique: "x" }),
  ],
  ["that expired", () => ({ owner: me(), expires: Date.now() - 1, unique: "x" })],
  ["that would last for ever", () => ({ owner: me(), expires: Date.now() + HOUR, unique: "x" })],
])("a lock %s is taken over at once", async (_, content) => {
  const dir = emptyRepository();
  leaveLock(dir, content());
  const { held, took, after } = await locked(dir);
  expect(JSON.parse(held)).toMatchObject({ owner: me() });
  expect(took).toBeLessThan(1000);
  expect(after).toBe(false);
});

test("a lock that was cut off while being written is taken over when it is old", async () => {
  const dir = emptyRepository();
  const path = leaveLock(dir, '{"owner');
  const old = new Date(Date.now() - 5000);
  utimesSync(path, old, old);
  expect(JSON.parse((await locked(dir)).held)).toMatchObject({ owner: me() });
});

test("a lock that is held is waited for, then passed by: it is never needed, nor removed", async () => {
  const dir = emptyRepository();
  const content = {
    owner: { ...me(), machine: "elsewhere" },
    expires: Date.now() + 20_000,
    unique: "x",
  };
  const path = leaveLock(dir, content);
  const { held, took } = await locked(dir);
  expect(JSON.parse(held)).toEqual(content);
  expect(took).toBeGreaterThan(3000);
  expect(took).toBeLessThan(12_000);
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(content);
});

test("many that find a dead lock at once still go one at a time", async () => {
  const dir = emptyRepository();
  leaveLock(dir, { owner: deadOwner(), expires: Date.now() + 20_000, unique: "x" });
  let inside = 0;
  let most = 0;
  const runs = Array.from({ length: 12 }, async () => {
    const repo = await openNative(dir);
    await repo.withWriteLock(async () => {
      most = Math.max(most, ++inside);
      await new Promise((done) => setTimeout(done, 3));
      inside--;
    });
  });
  await Promise.all(runs);
  expect(most).toBe(1);
});

test("a lock that was taken from us is not removed by us", async () => {
  const dir = emptyRepository();
  const repo = await openNative(dir);
  const path = join(dir, ".git/ticket/lock");
  const theirs = JSON.stringify({ owner: me(), expires: Date.now() + 20_000, unique: "theirs" });
  await repo.withWriteLock(async () => writeFileSync(path, theirs));
  expect(readFileSync(path, "utf8")).toBe(theirs);
});

test("trouble with the lock fails nothing", async () => {
  const repo = await openNative(emptyRepository());
  rmSync(repo.commonDir, { recursive: true });
  writeFileSync(repo.commonDir, "no directory");
  expect(await repo.withWriteLock(async () => "written")).toBe("written");
});

test("those who push first wait for each other, and keep no other writer waiting", async () => {
  const dir = emptyRepository();
  const [one, two] = [await openNative(dir), await openNative(dir)];
  const order: string[] = [];
  await one
    .withWriteLock(async () => {
      const second = two.withWriteLock(async () => order.push("second"), "pushers");
      await two.withWriteLock(async () => order.push("writer"));
      expect(existsSync(join(dir, ".git/ticket/push.lock"))).toBe(true);
      await new Promise((resolve) => setTimeout(resolve, 60));
      order.push("first");
      return () => second;
    }, "pushers")
    .then((wait) => wait());
  expect(order).toEqual(["writer", "first", "second"]);
});
