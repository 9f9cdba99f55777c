import { appendFileSync, readdirSync, readFileSync, type Stats } from "node:fs";
import { join } from "node:path";
import type { Oid } from "../repository.ts";
import { type NativeContext, randomName } from "./context.ts";
import { removeStale, tryCreate, tryLstat, tryUnlink } from "./lock-file.ts";
import { type ProcessId, processId, stateOf } from "./process-id.ts";
import { anyoneMentions } from "./process-list.ts";
import { ticketDir } from "./ticket-dir.ts";

/**
 * What is written down before git is started to move a ref, so that a lock it leaves behind can be told for ours.
 *
 * git writes `next` into the lock, which makes the lock this child's beyond doubt.
 */
interface Note {
  readonly owner: ProcessId;
  readonly lock: string;
  readonly next: Oid;
  readonly time: number;
  /** Known from the moment after the start; missing if the owner was killed in between. */
  readonly child?: ProcessId;
}

/** A note on disk. Its methods never throw. */
export interface OpenNote {
  childStarted(pid: number): void;
  remove(): void;
}

const NOTES = "writers";
/** An empty lock is one whose writer died before its first byte; such a moment is short. */
const EMPTY_MS = 10_000;
/** Two machines might share all we know a machine by; one that was cut off is not in a hurry. */
const REBOOT_MS = 60_000;

/** Notes that git is about to be started to take `lock`. Without a place for notes there is none. */
export function openNote(context: NativeContext, lock: string, next: Oid): OpenNote {
  const owner = processId(context.pid);
  const note: Note = { owner, lock, next, time: context.now() };
  const dir = ticketDir(context.commonDir, NOTES);
  const path = dir && join(dir, `${context.pid}-${randomName(context.random)}`);
  if (path === undefined || !tryWrite(() => tryCreate(path, `${JSON.stringify(note)}\n`))) {
    return { childStarted: () => undefined, remove: () => undefined };
  }
  return {
    childStarted: (pid) => {
      tryWrite(() => appendFileSync(path, `${JSON.stringify({ child: processId(pid) })}\n`));
    },
    remove: () => tryUnlink(path),
  };
}

function tryWrite(write: () => unknown): boolean {
  try {
    return write() !== false;
  } catch {
    return false;
  }
}

/**
 * Removes the ref lock if a process of ours left it behind and is dead; says what there is otherwise.
 *
 * A lock that any live process, another machine or an unknown program may hold is never touched.
 */
export async function freeStaleLock(
  context: NativeContext,
  lock: string,
): Promise<"free" | "freed" | "held"> {
  const stats = tryLstat(lock);
  if (stats === undefined) return "free";
  const dir = ticketDir(context.commonDir, NOTES);
  if (dir === undefined || !(await isStale(context, lock, stats, dir))) return "held";
  return removeStale(lock, stats, dir, context.random) ? "freed" : "held";
}

async function isStale(context: NativeContext, lock: string, stats: Stats, dir: string) {
  const content = tryReadText(lock)?.trim();
  if (content === undefined || !stats.isFile()) return false;
  const notes = readNotes(dir).filter((note) => note.lock === lock && made(note, content, stats));
  for (const note of notes) {
    if (await hasEnded(note, context.now() - stats.mtimeMs)) return true;
  }
  return false;
}

/** Tells whether the lock can only be the one that this note speaks of. */
function made(note: Note, content: string, stats: Stats): boolean {
  const after = stats.mtimeMs - note.time;
  return content === "" ? after > -1000 && after < EMPTY_MS : content === note.next;
}

async function hasEnded(note: Note, ageMs: number): Promise<boolean> {
  const here = note.owner.machine === processId(process.pid).machine;
  if (!here && ageMs < REBOOT_MS) return false;
  if (note.child !== undefined) return stateOf(note.child) === "dead";
  if (stateOf(note.owner) !== "dead") return false;
  // The owner was killed in the moment of starting git: whether git came to life only its arguments tell.
  return !here || !(await anyoneMentions(note.next));
}

function readNotes(dir: string): Note[] {
  return readdirSync(dir).flatMap((name) => parseNote(tryReadText(join(dir, name)) ?? "") ?? []);
}

/** Removes the notes of processes that have ended, once their lock is gone. Never throws. */
export function sweepNotes(commonDir: string): void {
  tryWrite(() => {
    const dir = ticketDir(commonDir, NOTES);
    for (const name of dir === undefined ? [] : readdirSync(dir)) {
      const note = parseNote(tryReadText(join(dir ?? "", name)) ?? "");
      const over = note !== undefined && stateOf(note.owner) === "dead" && !tryLstat(note.lock);
      if (over) tryUnlink(join(dir ?? "", name));
    }
  });
}

/** A note that was cut off while being written is none: its git was never started. */
function parseNote(text: string): Note | undefined {
  try {
    const [first = "", second = "{}"] = text.split("\n").filter((line) => line !== "");
    const note = { ...JSON.parse(first), ...parseRest(second) };
    const complete = [note.lock, note.next, note.owner?.machine].every(
      (v) => typeof v === "string",
    );
    return complete && typeof note.time === "number" ? (note as Note) : undefined;
  } catch {
    return undefined;
  }
}

function parseRest(line: string): { readonly child?: ProcessId } {
  try {
    return JSON.parse(line);
  } catch {
    return {}; // cut off: as if the child's number were not known
  }
}

function tryReadText(path: string): string | undefined {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return undefined;
  }
}
