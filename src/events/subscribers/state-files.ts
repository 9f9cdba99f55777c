import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  readFileSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { TicketError } from "../../base/errors.ts";
import { randomName } from "../../git/waiting.ts";
import { decodeState, encodeState, type SubscriberState } from "./state.ts";

/** Where a clone keeps what it knows of its subscribers, and chance for names. */
export interface StatePlace {
  readonly dir: string;
  readonly random: (bytes: number) => Uint8Array;
}

/** A state, and which one it is: each that is written has a greater number than the one before. */
export interface KeptState {
  readonly revision: number;
  readonly state: SubscriberState;
}

const TRIES = 20;

/** Returns the numbers of the states of a subscriber that are there, the newest first. */
function revisions(dir: string, name: string): readonly number[] {
  const start = `state.${name}.`;
  return readdirSync(dir)
    .filter((file) => file.startsWith(start) && /^\d+$/.test(file.slice(start.length)))
    .map((file) => Number(file.slice(start.length)))
    .sort((a, b) => b - a);
}

const fileOf = (dir: string, name: string, revision: number): string =>
  join(dir, `state.${name}.${revision}`);

function tryUnlink(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Gone already.
  }
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "ENOENT";

/** @throws TicketError `SUBSCRIBER_STATE_DAMAGED`. */
function damaged(name: string): TicketError {
  const message = `What subscriber ${name} was told last can't be read.`;
  return new TicketError("SUBSCRIBER_STATE_DAMAGED", "invalid", message, {
    data: { name },
    hint: `Say where it goes on: git ticket events replay --subscriber ${name} --from COMMIT`,
  });
}

/** Returns the state of a subscriber; undefined: there is none yet. @throws TicketError `SUBSCRIBER_STATE_DAMAGED`. */
export function readState({ dir }: Pick<StatePlace, "dir">, name: string): KeptState | undefined {
  for (let tries = 0; tries < TRIES; tries++) {
    const [revision] = revisions(dir, name);
    if (revision === undefined) return undefined;
    try {
      const state = decodeState(readFileSync(fileOf(dir, name, revision), "utf8"));
      if (state === undefined) throw damaged(name);
      return { revision, state };
    } catch (error) {
      // A newer one was written meanwhile.
      if (!isMissing(error)) throw error;
    }
  }
  throw damaged(name);
}

function writeNew(path: string, text: string, durable: boolean): void {
  const file = openSync(path, "wx", 0o600);
  try {
    writeSync(file, text);
    if (durable) fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Writes the state that follows a revision (0: the first), if nobody else has written one since; returns its revision, or undefined.
 *
 * A state is a file of its own with the next number, which a link makes appear at once, and which two can't make. Older ones go
 * after it, so the greatest number never becomes less: whoever finds a greater one beside his own was too late. There is no
 * lock that a killed process could leave.
 *
 * `durable`: it is on the disk before this returns. What is lost with the power is delivered again.
 */
export function swapState(
  { dir, random }: StatePlace,
  name: string,
  after: number,
  state: SubscriberState,
  durable: boolean,
): number | undefined {
  const revision = after + 1;
  const path = fileOf(dir, name, revision);
  const temporary = join(dir, `tmp.${randomName(random)}`);
  writeNew(temporary, encodeState(state), durable);
  try {
    linkSync(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return undefined;
    throw error;
  } finally {
    tryUnlink(temporary);
  }
  const [newest = revision, ...older] = revisions(dir, name);
  const isForgotten = after > 0 && !older.includes(after);
  if (newest > revision || isForgotten) {
    tryUnlink(path);
    return undefined;
  }
  for (const old of older) tryUnlink(fileOf(dir, name, old));
  return revision;
}

/** Returns the revision after which a state may be written whatever stands there, damaged or not. */
export function newestRevision({ dir }: StatePlace, name: string): number {
  return revisions(dir, name)[0] ?? 0;
}

/** Removes everything that is known of a subscriber. */
export function forgetSubscriber({ dir }: StatePlace, name: string): void {
  const own = [`log.${name}`, `log.${name}.old`, `dead.${name}`, `stopped.${name}`];
  // The state goes last: without one nothing is delivered.
  const states = revisions(dir, name).map((revision) => fileOf(dir, name, revision));
  for (const path of [...own.map((file) => join(dir, file)), ...states.reverse()]) tryUnlink(path);
}
