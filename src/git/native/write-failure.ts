import { TicketError } from "../../base/errors.ts";
import { plainWords } from "./git-errors.ts";

/** The system's words; where git leaves them out, its own for "that file could not be written". */
const REASONS = [
  /No space left on device|Disk quota exceeded|Read-only file system|Permission denied|Input\/output error|File too large|Too many open files/,
  /insufficient permission|Out of diskspace|write error|fsync error|couldn't (?:write|set)|unable to (?:write|append)/,
];

/** Returns the error for a store that can't be written, or undefined when git's words tell of something else. */
export function writeFailure(stderr: string): TicketError | undefined {
  const reason = REASONS.map((words) => words.exec(stderr)?.[0]).find(
    (found) => found !== undefined,
  );
  if (reason === undefined) return undefined;
  return new TicketError("STORE_WRITE_FAILED", "failed", `Git could not write: ${reason}.`, {
    data: { reason, words: plainWords(stderr) },
    hint: "Nothing was changed. Make room or give access, then run the command again.",
  });
}
