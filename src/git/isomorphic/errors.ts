import { TicketError } from "../../base/errors.ts";

const WAY_OUT =
  "Where git 2.32 or later is installed, it does this: open the repository without a file system of your own, and without GIT_TICKET_ENGINE=isomorphic.";

/** Returns the error for what only the native engine does safely. `what` completes "It can't …". */
export function unsupported(
  feature: string,
  what: string,
  data: Readonly<Record<string, unknown>> = {},
): TicketError {
  return new TicketError(
    "ENGINE_UNSUPPORTED",
    "failed",
    `Without git this can't be done: ${what}.`,
    { data: { engine: "isomorphic", feature, ...data }, hint: WAY_OUT },
  );
}

/** Returns the error for a file system that can't hold a repository safely. */
export function badFileSystem(reason: string): TicketError {
  const message = `The file system that was given can't hold a repository: ${reason}.`;
  return new TicketError("BAD_FILE_SYSTEM", "usage", message, {
    data: { reason },
    hint: 'Give one with the promises of node:fs, for example: import fs from "node:fs"; openTickets({ fs, gitdir })',
  });
}

/** The system's words for why something can't be written. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ["ENOSPC", "No space left on device"],
  ["EDQUOT", "Disk quota exceeded"],
  ["EROFS", "Read-only file system"],
  ["EACCES", "Permission denied"],
  ["EPERM", "Permission denied"],
  ["EIO", "Input/output error"],
  ["EFBIG", "File too large"],
  ["EMFILE", "Too many open files"],
]);

/** Returns the error for a failure of the system while writing, or undefined where it is no such failure. */
export function systemFailure(error: unknown): TicketError | undefined {
  const code = (error as { readonly code?: unknown } | undefined)?.code;
  const reason = typeof code === "string" ? WORDS.get(code) : undefined;
  if (reason === undefined) return undefined;
  const words = String((error as Error).message);
  return new TicketError("STORE_WRITE_FAILED", "failed", `It could not be written: ${reason}.`, {
    data: { reason, words },
    hint: "Nothing was changed. Make room or give access, then run the command again.",
    cause: error,
  });
}

/** Returns the error for what git would have failed at, too. */
export function gitWouldFail(command: string, reason: string): TicketError {
  return new TicketError("GIT_FAILED", "failed", `The repository says no: ${reason}.`, {
    data: { command, exit: null, reason, version: null },
  });
}
