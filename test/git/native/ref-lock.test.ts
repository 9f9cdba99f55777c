import { execFileSync, spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import type { NativeContext } from "../../../src/git/native/context.ts";
import { type ProcessId, processId, stateOf } from "../../../src/git/native/process-id.ts";
import { freeStaleLock } from "../../../src/git/native/ref-lock.ts";
import type { GitRepository } from "../../../src/git/repository.ts";
import { gitEnv, gitIn, scratch } from "../../support/git-env.ts";
import {
  emptyRepository,
  fsck,
  oneFile,
  openNative,
  REAL,
  REF,
  until,
  writeOne,
} from "../support.ts";
import { buildWorker, ended, killGroup, report, startWorker } from "../worker.ts";

let writer = "";
beforeAll(async () => {
  writer = await buildWorker("writer");
});

function lockOf(dir: string): string {
  return join(dir, ".git", `${REF}.lock`);
}

/** A process that has ended, as a note would name it. */
function deadProcess(): ProcessId {
  const pid = Number(execFileSync("sh", ["-c", "echo $$"]).toString());
  return { ...processId(pid), start: "1" };
}

/** Writes the note that a writer leaves when it is killed, and the lock of its git. */
function leaveLock(
  dir: string,
  note: { owner?: ProcessId; child?: ProcessId; next?: string; time?: number },
  content: string,
): void {
  const notes = join(dir, ".git/ticket/writers");
  mkdirSync(notes, { recursive: true, mode: 0o700 });
  const { child, ...rest } = note;
  const whole = {
    owner: deadProcess(),
    next: "1".repeat(40),
    time: Date.now(),
    lock: lockOf(dir),
    ...rest,
  };
  const last = child === undefined ? "" : `${JSON.stringify({ child })}\n`;
  writeFileSync(join(notes, "1-note"), `${JSON.stringify(whole)}\n${last}`);
  mkdirSync(join(dir, ".git/refs/tickets"), { recursive: true });
  writeFileSync(lockOf(dir), content);
}

async function swap(repo: GitRepository): Promise<"updated" | "lost"> {
  const { commit, objects } = oneFile(repo, "next");
  const pack = await repo.storePack(objects);
  const update = { ref: REF, next: commit, expected: await repo.readRef(REF), message: "x" };
  return repo.compareAndSwapRef(update).finally(() => pack.release());
}

const NEXT = "1".repeat(40);

test("a lock that our dead child left is freed", async () => {
  const dir = emptyRepository();
  leaveLock(dir, { child: deadProcess() }, `${NEXT}\n`);
  expect(await swap(await openNative(dir))).toBe("updated");
  expect(existsSync(lockOf(dir))).toBe(false);
});

test("so it is where the writer was killed before it knew its child, and the child has ended", async () => {
  const dir = emptyRepository();
  leaveLock(dir, {}, `${NEXT}\n`);
  expect(await swap(await openNative(dir))).toBe("updated");
});

test("so it is where the child died before its first byte", async () => {
  const dir = emptyRepository();
  leaveLock(dir, { child: deadProcess() }, "");
  expect(await swap(await openNative(dir))).toBe("updated");
});

const elsewhere = (id: ProcessId): ProcessId => ({ ...id, machine: "other:1/boot/pid:[1]" });

type Case = readonly [note: Parameters<typeof leaveLock>[1] | undefined, content: string];

const UNTOUCHED: Readonly<Record<string, () => Case>> = {
  "without a note": () => [undefined, `${NEXT}\n`],
  "whose content is not our commit": () => [{ child: deadProcess() }, `${"2".repeat(40)}\n`],
  "whose child lives": () => [{ child: processId(process.pid) }, `${NEXT}\n`],
  "whose owner lives and may be starting git": () => [
    { owner: processId(process.pid) },
    `${NEXT}\n`,
  ],
  "of another machine": () => [
    { owner: elsewhere(deadProcess()), child: elsewhere(deadProcess()) },
    `${NEXT}\n`,
  ],
  "that is empty and much younger than the note": () => [
    { child: deadProcess(), time: Date.now() - 60_000 },
    "",
  ],
};

async function namesTheLock([note, content]: Case): Promise<number> {
  const dir = emptyRepository();
  leaveLock(dir, note ?? { child: deadProcess() }, content);
  if (note === undefined) writeFileSync(join(dir, ".git/ticket/writers/1-note"), "");
  utimesSync(lockOf(dir), new Date(), new Date(Date.now() - 3000));
  const before = statSync(lockOf(dir)).ino;
  const repo = await openNative(dir);
  const started = Date.now();
  const error: unknown = await swap(repo).catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    code: "REF_LOCKED",
    kind: "conflict",
    retryable: true,
    data: { ref: REF, lock: lockOf(dir) },
    hint: expect.stringContaining(`rm -- '${lockOf(dir)}'`),
  });
  expect(statSync(lockOf(dir)).ino).toBe(before);
  expect(readFileSync(lockOf(dir), "utf8")).toBe(content);
  return Date.now() - started;
}

test("a lock that may be somebody's is not touched, but named after about two seconds", async () => {
  const cases = Object.entries(UNTOUCHED).map(async ([name, make]) => {
    const took = await namesTheLock(make());
    expect([name, took > 1000 && took < 8000]).toEqual([name, true]);
  });
  await Promise.all(cases);
});

test("a lock that another git holds is waited for", async () => {
  const dir = emptyRepository();
  const repo = await openNative(dir);
  const head = await writeOne(repo, "start");
  const holder = spawn("git", ["update-ref", "--stdin"], {
    cwd: dir,
    env: gitEnv(),
    stdio: "pipe",
  });
  onTestFinished(() => void holder.kill());
  holder.stdin.write(`start\nverify ${REF} ${head}\nprepare\n`);
  await until(() => existsSync(lockOf(dir)), "git holds the lock");
  setTimeout(() => holder.stdin.end("abort\n"), 600);
  expect(await swap(repo)).toBe("updated");
  expect(fsck(dir)).toEqual([]);
});

/** A worker whose git sits in the reference-transaction hook, with the lock held, until there is a file `go`. */
async function blockedWriter(dir: string) {
  const hook = join(dir, ".git/hooks/reference-transaction");
  mkdirSync(join(dir, ".git/hooks"), { recursive: true });
  const wait = `touch "${dir}/held"; while [ ! -e "${dir}/go" ]; do sleep 0.05; done`;
  writeFileSync(hook, `#!/bin/sh\n[ "$1" = prepared ] && { ${wait}; }\nexit 0\n`, { mode: 0o755 });
  const worker = startWorker(writer, [dir, "w", "1", "free"]);
  const noted = () => notesOf(dir).includes('"child"');
  await until(() => existsSync(join(dir, "held")) && noted(), "the lock is held");
  return worker;
}

function goOn(dir: string): void {
  writeFileSync(join(dir, "go"), "");
}

function notesOf(dir: string): string {
  const notes = join(dir, ".git/ticket/writers");
  if (!existsSync(notes)) return "";
  return readdirSync(notes)
    .map((name) => readFileSync(join(notes, name), "utf8"))
    .join("");
}

test("git alone is killed, before its first byte: the writer itself goes on", async () => {
  const dir = emptyRepository();
  const bin = scratch("bin");
  const git = `${gitIn(bin, "--exec-path")}/git`;
  const die = `touch "${dir}/died"; mkdir -p "${dir}/.git/refs/tickets"; : > "${lockOf(dir)}"; kill -9 $$`;
  const script = `for a in "$@"; do [ "$a" = update-ref ] && [ ! -e "${dir}/died" ] && { ${die}; }; done`;
  writeFileSync(join(bin, "git"), `#!/bin/sh\n${script}\nexec "${git}" "$@"\n`, { mode: 0o755 });
  const env = { ...process.env, PATH: `${bin}:${process.env["PATH"]}` };
  expect(await swap(await openNative(dir, { env }))).toBe("updated");
  expect(existsSync(join(dir, "died"))).toBe(true);
  expect(notesOf(dir)).toBe("");
});

test("killed with its git while the lock is held: the next writer goes on without help", async () => {
  const dir = emptyRepository();
  const worker = await blockedWriter(dir);
  killGroup(worker);
  await ended(worker);
  goOn(dir);
  expect(existsSync(lockOf(dir))).toBe(true);
  const repo = await openNative(dir);
  expect(await repo.readRef(REF)).toBeUndefined();
  expect(await swap(repo)).toBe("updated");
  expect(fsck(dir)).toEqual([]);
});

test.each(["known", "unknown"])(
  "killed without its git, the child being %s: the lock is the child's until it ends",
  async (child) => {
    const dir = emptyRepository();
    const worker = await blockedWriter(dir);
    worker.kill("SIGKILL");
    await ended(worker);
    if (child === "unknown") {
      const notes = join(dir, ".git/ticket/writers");
      for (const name of readdirSync(notes)) {
        const [first = ""] = readFileSync(join(notes, name), "utf8").split("\n");
        writeFileSync(join(notes, name), `${first}\n`);
      }
    }
    const repo = await openNative(dir);
    await expect(swap(repo)).rejects.toMatchObject({ code: "REF_LOCKED" });
    goOn(dir);
    await until(() => !existsSync(lockOf(dir)), "the child has ended");
    // A git that had not been told to go through with it has taken it back.
    const head = await repo.readRef(REF);
    const done = head && gitIn(dir, "show", `${head}:file.txt`);
    expect([undefined, "w 0"]).toContain(done);
    expect(await swap(repo)).toBe("updated");
    expect(fsck(dir)).toEqual([]);
  },
);

test("looking for stale locks all the time takes none from writers that live", async () => {
  const dir = emptyRepository();
  leaveLock(dir, { child: deadProcess() }, "");
  rmSync(lockOf(dir)); // the note of a dead writer stays, as do those of writers that end
  const context = { commonDir: join(dir, ".git"), ...REAL } as unknown as NativeContext;
  const workers = Array.from({ length: 6 }, (_, n) =>
    report(startWorker(writer, [dir, `w${n}`, "12", "free"])),
  );
  let over = false;
  const reports = Promise.all(workers).finally(() => {
    over = true;
  });
  while (!over) {
    for (let n = 0; n < 20; n++) await freeStaleLock(context, lockOf(dir));
    await new Promise((done) => setTimeout(done, 1));
  }
  const acknowledged = (await reports).flatMap((r) => r.acknowledged);
  expect(new Set(acknowledged).size).toBe(72);
  expect(gitIn(dir, "rev-list", REF).split("\n").sort()).toEqual([...acknowledged].sort());
  expect(fsck(dir)).toEqual([]);
});

test("the user's reference-transaction hook sees the move, and may refuse it", async () => {
  const dir = emptyRepository();
  const repo = await openNative(dir);
  const hook = join(dir, ".git/hooks/reference-transaction");
  mkdirSync(join(dir, ".git/hooks"), { recursive: true });
  writeFileSync(hook, `#!/bin/sh\ncat >> "${dir}/seen"; pwd >> "${dir}/seen"\n`, { mode: 0o755 });
  const head = await writeOne(repo, "seen");
  const seen = readFileSync(join(dir, "seen"), "utf8");
  expect(seen).toContain(`${"0".repeat(40)} ${head} ${REF}`);
  expect(seen).toContain(`${dir}\n`);
  writeFileSync(hook, '#!/bin/sh\necho "not \x1b[31mtoday" >&2\nexit 1\n', { mode: 0o755 });
  const refused = swap(repo);
  await expect(refused).rejects.toMatchObject({ code: "REF_REFUSED" });
  await expect(refused).rejects.toHaveProperty(
    "data.reason",
    expect.stringContaining("not ?[31mtoday"),
  );
  expect(await repo.readRef(REF)).toBe(head);
});

test("a process is told from another one with the same number", () => {
  const me = processId(process.pid);
  expect(stateOf(me)).toBe("alive");
  expect(stateOf({ ...me, start: "1" })).toBe(existsSync("/proc/self/stat") ? "dead" : "alive");
  expect(stateOf(deadProcess())).toBe("dead");
  expect(stateOf(elsewhere(me))).toBe("unknown");
  const [host, , space] = me.machine.split("/");
  expect(stateOf({ ...me, machine: `${host}/another-boot/${space}` })).not.toBe("alive");
});
