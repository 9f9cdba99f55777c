import { TicketError } from "../base/errors.ts";

/** A lock that somebody holds, or left behind. */
export interface Lock {
  readonly path: string;
  /** When it was made, in milliseconds since 1970; undefined: it is gone meanwhile. */
  readonly mtimeMs: number | undefined;
}

const ageOf = ({ mtimeMs }: Lock, now: number): number =>
  mtimeMs === undefined ? 0 : Math.max(0, Math.round((now - mtimeMs) / 1000));

function hintFor({ path }: Lock, doing: string): string {
  const quoted = `'${path.replaceAll("'", String.raw`'\''`)}'`;
  return `Another program is ${doing}, or was killed doing so. If no git process runs here: rm -- ${quoted}`;
}

/** Returns the error for a ref that can't be moved. */
export function refLocked(ref: string, lock: Lock, now: number): TicketError {
  const ageSeconds = ageOf(lock, now);
  const message = `The ref ${ref} is locked since ${ageSeconds} s by ${lock.path}`;
  return new TicketError("REF_LOCKED", "conflict", message, {
    data: { ref, lock: lock.path, ageSeconds },
    hint: hintFor(lock, "moving the ref"),
    retryable: true,
  });
}

/** Returns the error for a configuration that can't be changed. */
export function configLocked(lock: Lock, now: number): TicketError {
  const ageSeconds = ageOf(lock, now);
  const message = `The repository's configuration is locked since ${ageSeconds} s by ${lock.path}`;
  return new TicketError("CONFIG_LOCKED", "conflict", message, {
    data: { lock: lock.path, ageSeconds },
    hint: hintFor(lock, "changing it"),
    retryable: true,
  });
}
