import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { unexpectedOutcome } from "../../../src/git/native/git-errors.ts";
import { createGitRunner } from "../../../src/git/native/git-runner.ts";
import { ObjectReader } from "../../../src/git/native/object-reader.ts";
import { gitEnv, gitIn, runGit } from "../../support/git-env.ts";
import { emptyRepository, openNative, writeOne } from "../support.ts";
import { buildWorker, report, startWorker } from "../worker.ts";

function blob(dir: string, content: string | Uint8Array): string {
  return runGit(dir, ["hash-object", "-w", "--stdin"], { input: content }).stdout.trim();
}

test("a content of 64 MiB that nobody wants costs no memory, and the next ones are read", async () => {
  const dir = emptyRepository();
  const bomb = blob(dir, Buffer.alloc(64 << 20));
  const large = blob(dir, Buffer.alloc(6 << 20, "x"));
  const small = blob(dir, "small");
  const repo = await openNative(dir);
  await repo.readObjects([small], { maxBytes: 1000 });
  const before = process.resourceUsage().maxRSS;
  const oids = [small, bomb, large, small, bomb];
  const results = await repo.readObjects(oids, { maxBytes: 1 << 20 });
  const kinds = results.map((result) => result.kind);
  expect(kinds).toEqual(["object", "too-large", "too-large", "object", "too-large"]);
  expect(results[1]).toMatchObject({ type: "blob", size: 64 << 20 });
  expect(process.resourceUsage().maxRSS - before).toBeLessThan(24 << 10);
});

/** A runner that remembers the process ids, so that a test can kill them. */
function watched(dir: string) {
  const pids: number[] = [];
  const options = { cwd: dir, env: gitEnv() as Record<string, string>, onSpawn: undefined };
  const runner = createGitRunner(options);
  const start: typeof runner.start = async (request) => {
    const child = await runner.start(request);
    pids.push(child.pid ?? 0);
    return child;
  };
  return { pids, reader: new ObjectReader({ ...runner, start }, "sha1", dir) };
}

test("one process serves all reads; killed, it is replaced", async () => {
  const dir = emptyRepository();
  const oids = Array.from({ length: 50 }, (_, n) => blob(dir, `content ${n}`));
  const { pids, reader } = watched(dir);
  for (const oid of oids.slice(0, 5)) await reader.read([oid], 100);
  expect(pids).toHaveLength(1);
  process.kill(pids[0] ?? 0, "SIGKILL");
  const results = await reader.read(oids, 100);
  expect(results.map((result) => result.kind)).toEqual(Array(50).fill("object"));
  expect(pids).toHaveLength(2);
  process.kill(pids[1] ?? 0, "SIGSTOP");
  const waiting = reader.read(oids, 100);
  process.kill(pids[1] ?? 0, "SIGKILL");
  expect((await waiting).map((result) => result.kind)).toEqual(Array(50).fill("object"));
  reader.close();
});

test("a request list far larger than the pipes does not deadlock", async () => {
  const dir = emptyRepository();
  const oid = blob(dir, "x".repeat(500));
  const { reader } = watched(dir);
  const results = await reader.read(Array(30_000).fill(oid), 1000);
  expect(results).toHaveLength(30_000);
  expect(results.every((result) => result.kind === "object")).toBe(true);
  reader.close();
});

test("a damaged object is missing with its damage, and leaves all others readable", async () => {
  const dir = emptyRepository();
  const noise = execFileSync("sh", ["-c", "head -c 200000 /dev/urandom"]);
  const contents = [..."abcdef"].map((name) => Buffer.concat([Buffer.from(name), noise]));
  const oids = contents.map((content) => blob(dir, content));
  const path = (n: number) =>
    join(dir, ".git/objects", oids[n]?.slice(0, 2) ?? "", oids[n]?.slice(2) ?? "");
  for (const n of [1, 2, 3]) chmodSync(path(n), 0o644);
  truncateSync(path(1), 100_000);
  truncateSync(path(2), 0);
  const bytes = readFileSync(path(3));
  bytes.fill(0, 60_000, 61_000);
  writeFileSync(path(3), bytes);
  const repo = await openNative(dir);
  const results = await repo.readObjects(oids, { maxBytes: 1 << 20 });
  expect(results.map((result) => result.oid)).toEqual(oids);
  const kinds = results.map((result) => result.kind);
  expect(kinds).toEqual(["object", "missing", "missing", "missing", "object", "object"]);
  expect(results[1]).toHaveProperty("damage", expect.stringMatching(/\w/));
});

test("a damaged object that is asked for again and again is missing each time", async () => {
  const dir = emptyRepository();
  const oid = blob(dir, Buffer.from(Array.from({ length: 3000 }, (_, n) => (n * n) % 251)));
  const path = join(dir, ".git/objects", oid.slice(0, 2), oid.slice(2));
  chmodSync(path, 0o644);
  truncateSync(path, readFileSync(path).length >> 1);
  const { reader } = watched(dir);
  for (let n = 0; n < 30; n++) {
    const [result] = await reader.read([oid], 10_000);
    expect(result).toMatchObject({ kind: "missing", damage: expect.stringContaining("stream") });
  }
  reader.close();
  const env = gitEnv() as Record<string, string>;
  const runner = createGitRunner({ cwd: dir, env, onSpawn: undefined });
  const outcome = await runner.run({ args: ["cat-file", "blob", oid] });
  expect(await unexpectedOutcome(runner, "cat-file", outcome)).toMatchObject({
    code: "STORE_DAMAGED",
    data: { oid },
  });
});

test("where git can't work at all, that is the error, not thousands of missing objects", async () => {
  const dir = emptyRepository();
  const head = await writeOne(await openNative(dir), "x");
  const repo = await openNative(dir);
  gitIn(dir, "config", "core.repositoryFormatVersion", "99");
  const read = repo.readObjects(Array(1000).fill(head), { maxBytes: 100 });
  await expect(read).rejects.toMatchObject({ code: "GIT_FAILED" });
  gitIn(dir, "config", "-f", ".git/config", "core.repositoryFormatVersion", "0");
  const [found] = await repo.readObjects([head], { maxBytes: 1000 });
  expect(found?.kind).toBe("object");
});

test("a process that reads neither ends too early nor is kept alive", async () => {
  const dir = emptyRepository();
  const oid = blob(dir, "x");
  const path = await buildWorker("reader");
  const { acknowledged } = await report(startWorker(path, [dir, oid]));
  expect(acknowledged).toEqual(["object", "object"]);
});
