import { appendFileSync, readFileSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";

/** How one try to deliver an event ended. */
export interface Attempt {
  /** When it ended, in milliseconds since 1970. */
  readonly at: number;
  /** Id of the event. */
  readonly event: string;
  readonly type: string;
  readonly subject: string | null;
  /** The first is 1. */
  readonly attempt: number;
  /** `dead`: it failed for the last time, and the event was put aside. */
  readonly outcome: "delivered" | "failed" | "dead";
  readonly ms: number;
  /** What went wrong; null: nothing. */
  readonly error: string | null;
}

/** The log is begun anew above so many bytes; the one before is kept. */
const MOST_BYTES = 1 << 20;

const fileOf = (dir: string, name: string): string => join(dir, `log.${name}`);

/** Adds to the log. Never throws: what happened, happened. */
export function logAttempts(dir: string, name: string, attempts: readonly Attempt[]): void {
  if (attempts.length === 0) return;
  const path = fileOf(dir, name);
  try {
    const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    if (size > MOST_BYTES) renameSync(path, `${path}.old`);
    const lines = attempts.map((attempt) => `${JSON.stringify(attempt)}\n`);
    appendFileSync(path, lines.join(""), { mode: 0o600 });
  } catch {
    // A full disk, say.
  }
}

function attemptsIn(path: string): readonly Attempt[] {
  try {
    const lines = readFileSync(path, "utf8").split("\n");
    return lines.flatMap((line): Attempt[] => {
      try {
        return line === "" ? [] : [JSON.parse(line) as Attempt];
      } catch {
        return []; // cut short
      }
    });
  } catch {
    return [];
  }
}

/** Returns what the log holds, the oldest first. */
export function readAttempts(dir: string, name: string): readonly Attempt[] {
  const path = fileOf(dir, name);
  return [...attemptsIn(`${path}.old`), ...attemptsIn(path)];
}
