import { categoryOf } from "../domain/config/category.ts";
import { FLAG, type TicketTable } from "./cache/table.ts";
import type { Scope } from "./find-rows.ts";
import type { Verdicts } from "./row-verdicts.ts";

// Stand here too, so that a search for words alone loads nothing of the language.
const NO = 0;
const OPEN = 1;

/** Rows that are not to be shown. */
interface HiddenRows {
  /** Another mark than 0: the row is out of scope, or does not fit. */
  readonly hidden: Uint8Array;
  /** Rows of which only the tickets tell whether they fit. */
  readonly unsure: ReadonlySet<number>;
}

/** Marks rows by their flags: four at a time, for there may be a hundred thousand of them, and no code has warmed up yet. */
function flagged(flags: Uint8Array, out: number): Uint8Array {
  const marks = new Uint32Array(Math.ceil(flags.length / 4));
  const hidden = new Uint8Array(marks.buffer, 0, flags.length);
  hidden.set(flags);
  const four = Math.imul(out, 0x01010101);
  for (let at = 0; at < marks.length; at++) marks[at] = (marks[at] as number) & four;
  return hidden;
}

/** Marks the rows whose status is of what is closed. */
function hideClosed(table: TicketTable, hidden: Uint8Array): void {
  const status = table.numbers("status");
  const closed = table.words("status").map((word) => categoryOf(table.config, word) === "closed");
  const byCode = Uint8Array.from([false, ...closed], Number);
  for (let row = 0; row < hidden.length; row++)
    if (byCode[status[row] as number] === 1) hidden[row] = 1;
}

/** Marks the rows that are out of scope or do not fit. */
export function hiddenRows(
  table: TicketTable,
  scope: Scope,
  verdicts: Verdicts | undefined,
): HiddenRows {
  const out = scope.deleted ? FLAG.purged : FLAG.deleted | FLAG.purged;
  const hidden = flagged(table.numbers("flags"), out);
  if (!scope.closed) hideClosed(table, hidden);
  const unsure = new Set<number>();
  for (let row = 0; verdicts !== undefined && row < hidden.length; row++) {
    if (verdicts[row] === NO) hidden[row] = 1;
    else if (verdicts[row] === OPEN && hidden[row] === 0) unsure.add(row);
  }
  return { hidden, unsure };
}
