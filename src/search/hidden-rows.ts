import type { TicketTable } from "./cache/table.ts";
import { findRows, type Scope } from "./find-rows.ts";
import type { Verdicts } from "./row-verdicts.ts";

/** Marks the rows that are out of scope or do not fit; of those that are `unsure` only the tickets tell. */
export function hiddenRows(
  table: TicketTable,
  scope: Scope,
  verdicts: Verdicts | undefined,
): { readonly hidden: Uint8Array; readonly unsure: ReadonlySet<number> } {
  const all = { most: Number.POSITIVE_INFINITY, counts: true };
  const { rows, unsure } = findRows(table, scope, verdicts, all);
  const hidden = new Uint8Array(table.count).fill(1);
  for (let at = 0; at < rows.length; at++) hidden[rows[at] as number] = 0;
  return { hidden, unsure };
}
