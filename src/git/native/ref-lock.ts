import { readdirSync, readFileSync, renameSync, type Stats } from "node:fs";
import { join } from "node:path";
import { randomName } from "../waiting.ts";
import type { DiskContext } from "./context.ts";
import { tryCreate, tryLstat, tryUnlink } from "./lock-file.ts";
import { type ProcessId, processId, stateOf } from "./process-id.ts";
import { anyoneMentions } from "./process-list.ts";
import { ticketDir } from "./ticket-dir.ts";

/**
 * What is written down before git is started to move a ref, so that a lock it leaves behind can be told for ours.
 *
 * git writes `next` into the lock, which makes the lock this child's beyond doubt. What a fetch brings is not known before: its
 * `next` is the ref, which stands among the arguments of git, and which nobody but us fetches into.
 */
interface Note {
  readonly owner: ProcessId;
  readonly lock: string;
  readonly next: string;
  readonly time: number;
  /** The git that was started; none where the owner moves the ref itself. Older versions noted it a moment after its start. */
  readonly child?: ProcessId;
}

/** A note on disk. */
export interface OpenNote {
  /** Never throws. */
  remove(): void;
}

const NOTES = "writers";
/** An empty lock is one whose writer died before its first byte; such a moment is short. */
const EMPTY_MS = 10_000;
const EMPTY_LEAST_MS = 1000;
/** Two machines might share all we know a machine by; one that was cut off is not in a hurry. */
const REBOOT_MS = 60_000;
const SWEEP_MS = 60_000;

/** Notes that git, our child if it has an id, is about to be told to take `lock`. Without a place for notes there is none. */
export function openNote(
  context: DiskContext,
  lock: string,
  next: string,
  child?: number,
): OpenNote {
  const owner = processId(context.pid);
  const note: Note = { owner, lock, next, time: context.now() };
  const whole = child === undefined ? note : { ...note, child: processId(child) };
  const dir = ticketDir(context.commonDir, NOTES);
  const path = dir && join(dir, `${context.pid}-${randomName(context.random)}`);
  if (path === undefined || !tryWrite(() => tryCreate(path, `${JSON.stringify(whole)}\n`)))
    return { remove: () => undefined };
  return { remove: () => tryUnlink(path) };
}

function tryWrite(write: () => unknown): boolean {
  try {
    return write() !== false;
  } catch {
    return false;
  }
}

/**
 * Removes the ref lock if processes of ours left it behind and are dead; says what there is otherwise.
 *
 * A lock that any live process, another machine or an unknown program may hold is never touched. What makes this safe:
 * the lock is read *after* its makers were seen dead, so it can no longer change; and of several that want to remove
 * it only the one does that could rename the makers' notes, whose names are never used again.
 */
export async function freeStaleLock(
  context: DiskContext,
  lock: string,
): Promise<"free" | "freed" | "held"> {
  if (tryLstat(lock) === undefined) return "free";
  const dir = ticketDir(context.commonDir, NOTES);
  const makers = dir === undefined ? [] : makersOf(context, lock, dir);
  if (dir === undefined || makers.length === 0) return "held";
  for (const maker of makers) if (!(await hasEnded(context, maker))) return "held";
  const claims = claim(context, makers);
  const left = makersOf(context, lock, dir).map((maker) => maker.path);
  const ours = claims.length === makers.length && left.join() === claims.join();
  if (ours) tryUnlink(lock);
  for (const path of claims) dropClaim(path, ours);
  return ours ? "freed" : "held";
}

/** Tells, touching nothing, whether `freeStaleLock` would remove the lock. */
export async function isStaleLock(context: DiskContext, lock: string): Promise<boolean> {
  const dir = join(context.commonDir, "ticket", NOTES);
  const makers = tryLstat(dir) === undefined ? [] : makersOf(context, lock, dir);
  for (const maker of makers) if (!(await hasEnded(context, maker))) return false;
  return makers.length > 0;
}

function dropClaim(path: string, done: boolean): void {
  if (done) tryUnlink(path);
  else tryWrite(() => renameSync(path, path.replace(BREAKING, "")));
}

/** A note as it lies in the folder; `breaker` is who removes its lock just now, or died doing so. */
interface Maker {
  readonly path: string;
  readonly note: Note;
  readonly breaker: ProcessId | undefined;
}

const BREAKING = /\.breaking\.(\d+)\.([\w-]+)$/;

/** Renames the notes to say that we remove their lock; stops at the first that another process was faster with. */
function claim({ pid }: DiskContext, makers: readonly Maker[]): string[] {
  const { start } = processId(pid);
  const claims: string[] = [];
  for (const { path } of makers) {
    const target = `${path.replace(BREAKING, "")}.breaking.${pid}.${start}`;
    if (!tryWrite(() => renameSync(path, target))) break;
    claims.push(target);
  }
  return claims;
}

/** Returns the notes of those that can have made the lock as it is now, in an order that all agree on. */
function makersOf(context: DiskContext, lock: string, dir: string): Maker[] {
  const stats = tryLstat(lock);
  const content = tryReadText(lock)?.trim();
  if (stats === undefined || !stats.isFile() || content === undefined) return [];
  const empty = content === "";
  // Every live writer's lock is empty for a moment.
  if (empty && context.now() - stats.mtimeMs < EMPTY_LEAST_MS) return [];
  return readMakers(dir).filter(
    ({ note }) => note.lock === lock && (empty ? madeBy(note, stats) : fits(note, content, stats)),
  );
}

/** Tells whether a lock with this in it can be that of a note. */
function fits({ next, time }: Note, content: string, { mtimeMs }: Stats): boolean {
  return next === content || (next.startsWith("refs/") && mtimeMs > time - 1000);
}

/** An empty lock may be anybody's who wrote a note before it was made. */
function madeBy(note: Note, { mtimeMs }: Stats): boolean {
  return mtimeMs - note.time > -1000 && mtimeMs - note.time < EMPTY_MS;
}

/** Tells whether nobody can still be at work for this note: neither git, nor who started it, nor who clears up. */
async function hasEnded({ now }: DiskContext, { note, breaker }: Maker): Promise<boolean> {
  const here = note.owner.machine === processId(process.pid).machine;
  if (!here && now() - note.time < REBOOT_MS) return false;
  if (breaker !== undefined && stateOf(breaker) !== "dead") return false;
  if (note.child !== undefined) return stateOf(note.child) === "dead";
  if (stateOf(note.owner) !== "dead") return false;
  // The owner was killed in the moment of starting git: whether git came to life only its arguments tell.
  return !here || !(await anyoneMentions(note.next));
}

function readMakers(dir: string): Maker[] {
  const makers = readdirSync(dir).flatMap((name): Maker[] => {
    const path = join(dir, name);
    const note = parseNote(tryReadText(path) ?? "");
    const [, pid, start = ""] = BREAKING.exec(name) ?? [];
    const { machine } = processId(process.pid);
    const breaker = pid === undefined ? undefined : { pid: Number(pid), start, machine };
    return note === undefined ? [] : [{ path, note, breaker }];
  });
  return makers.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Tells whether a note may still matter: somebody is at work for it, or the lock that it tells of is there. */
export function isNoteInUse({ now }: DiskContext, path: string, { mtimeMs }: Stats): boolean {
  const note = parseNote(tryReadText(path) ?? "");
  // One that is cut off may be in the writing.
  if (note === undefined) return now() - mtimeMs < SWEEP_MS;
  const { owner, child, lock } = note;
  const ended = stateOf(owner) === "dead" && (child === undefined || stateOf(child) === "dead");
  return !ended || tryLstat(lock) !== undefined;
}

/** Removes old notes of processes that have ended, once their lock is gone. Never throws. */
export function sweepNotes({ commonDir, now }: DiskContext): void {
  tryWrite(() => {
    const dir = ticketDir(commonDir, NOTES);
    for (const { path, note } of dir === undefined ? [] : readMakers(dir)) {
      const old = now() - note.time > SWEEP_MS;
      if (old && stateOf(note.owner) === "dead" && !tryLstat(note.lock)) tryUnlink(path);
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
