import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import type { NativeContext } from "../../../src/git/native/context.ts";
import { type ProcessId, processId } from "../../../src/git/native/process-id.ts";
import { freeStaleLock } from "../../../src/git/native/ref-lock.ts";
import { emptyRepository, REAL, REF } from "../support.ts";

/** What happens while a process is being looked at; and that it is dead. */
const hooks = vi.hoisted(() => ({ whileLooking: undefined as (() => void) | undefined }));

vi.mock("../../../src/git/native/process-id.ts", async (original) => ({
  ...(await original<typeof import("../../../src/git/native/process-id.ts")>()),
  stateOf: () => {
    hooks.whileLooking?.();
    hooks.whileLooking = undefined;
    return "dead";
  },
}));

const NEXT = "1".repeat(40);
const OTHER = "2".repeat(40);

/** A lock with one note that may be of its maker. */
function withNote(content: string, machine = processId(process.pid).machine) {
  const common = join(emptyRepository(), ".git");
  const lock = join(common, `${REF}.lock`);
  const notes = join(common, "ticket/writers");
  mkdirSync(notes, { recursive: true, mode: 0o700 });
  mkdirSync(join(common, "refs/tickets"));
  const id: ProcessId = { ...processId(process.pid), machine };
  const note = { owner: id, lock, next: NEXT, time: Date.now() };
  writeFileSync(join(notes, "1-a"), `${JSON.stringify(note)}\n${JSON.stringify({ child: id })}\n`);
  writeFileSync(lock, content);
  const free = (now = Date.now()) =>
    freeStaleLock({ commonDir: common, ...REAL, now: () => now } as unknown as NativeContext, lock);
  return { lock, notes, free };
}

test("a lock whose maker is dead is freed, and its note with it", async () => {
  const { notes, free } = withNote(`${NEXT}\n`);
  expect(await free()).toBe("freed");
  expect(await free()).toBe("free");
  expect(readdirSync(notes)).toEqual([]);
});

test.each([
  ["another's", `${OTHER}\n`],
  ["empty", ""],
])("a lock that is %s by the time its maker was seen dead is not touched", async (_, content) => {
  const { lock, notes, free } = withNote(`${NEXT}\n`);
  hooks.whileLooking = () => writeFileSync(lock, content);
  expect(await free()).toBe("held");
  expect(readFileSync(lock, "utf8")).toBe(content);
  // The note is as it was, for whoever looks later.
  expect(readdirSync(notes)).toEqual(["1-a"]);
});

test("a lock that a second writer of the same commit may have made is not touched", async () => {
  const { lock, notes, free } = withNote(`${NEXT}\n`);
  const first = readFileSync(join(notes, "1-a"), "utf8");
  hooks.whileLooking = () => writeFileSync(join(notes, "2-b"), first);
  expect(await free()).toBe("held");
  expect(readFileSync(lock, "utf8")).toBe(`${NEXT}\n`);
  expect(readdirSync(notes).sort()).toEqual(["1-a", "2-b"]);
});

test("a note that another process claims first leaves the lock to that process", async () => {
  const { lock, notes, free } = withNote(`${NEXT}\n`);
  hooks.whileLooking = () => {
    renameSync(join(notes, "1-a"), join(notes, "1-a.breaking.1.1"));
  };
  expect(await free()).toBe("held");
  expect(readFileSync(lock, "utf8")).toBe(`${NEXT}\n`);
});

test("an empty lock is any writer's for its first moment", async () => {
  const { lock, free } = withNote("");
  const made = statSync(lock).mtimeMs;
  expect(await free(made + 900)).toBe("held");
  expect(await free(made + 1100)).toBe("freed");
});

test("a lock from before a reboot is given a minute: two machines might look like one", async () => {
  const [host, , space] = processId(process.pid).machine.split("/");
  const { free } = withNote(`${NEXT}\n`, `${host}/another-boot/${space}`);
  expect(await free(Date.now() + 50_000)).toBe("held");
  expect(await free(Date.now() + 70_000)).toBe("freed");
});
