import type { TicketId } from "../domain/id.ts";
import { rowOf } from "./cache/find-ids.ts";
import { pairOf } from "./cache/pair-word.ts";
import { FLAG, ID_BYTES, type TicketTable } from "./cache/table.ts";
import type { LinkLeaf, PreparedLeaf } from "./prepared-query.ts";

/** Rows, each marked 1. */
type Marked = Uint8Array;

/** Returns the rows that have these ids. */
function rowsOf(table: TicketTable, ids: Iterable<TicketId>): readonly number[] {
  return [...ids].map((id) => rowOf(table, id)).filter((row) => row !== undefined);
}

/** Returns the rows whose ids begin so. */
export function rowsBeginning(table: TicketTable, part: string): readonly number[] {
  const ids = table.ids();
  if (part === "") return Array.from({ length: table.count }, (_, row) => row);
  const found: number[] = [];
  for (let at = ids.indexOf(part, 0, "latin1"); at >= 0; at = ids.indexOf(part, at + 1, "latin1"))
    if (at % ID_BYTES === 0) found.push(at / ID_BYTES);
  return found;
}

/** Marks the rows that links of these codes lead to, from some rows. */
function markTargets(table: TicketTable, ofType: Uint8Array, from: Iterable<number>): Marked {
  const marked = new Uint8Array(table.count);
  const { starts, codes } = table.list("links");
  const targets = table.linkRows();
  for (const row of from)
    for (const code of codes.subarray(starts[row], starts[row + 1])) {
      const target = targets[code - 1] ?? 0;
      if (ofType[code] === 1 && target > 0) marked[target - 1] = 1;
    }
  return marked;
}

function* rowsThere(table: TicketTable): Generator<number> {
  const flags = table.numbers("flags");
  for (let row = 0; row < table.count; row++)
    if (((flags[row] ?? 0) & (FLAG.deleted | FLAG.purged)) === 0) yield row;
}

const NONE = 0;
const OTHER = 1;
const WANTED = 2;

/** Returns a test of rows by their links. */
export function linksTest({ type, ways, ids, none }: LinkLeaf, table: TicketTable) {
  const pairs = table.words("links").map(pairOf);
  const isType = ([own]: readonly [string, string]): boolean => type === undefined || own === type;
  const ofType = Uint8Array.from([false, ...pairs.map(isType)], Number);
  const { starts, codes } = table.list("links");
  const judged = Uint8Array.from([NONE, ...pairs.map((pair) => judge(pair))]);
  function judge(pair: readonly [string, string]): number {
    if (ways === "in" || !isType(pair)) return NONE;
    return ids.has(pair[1]) ? WANTED : OTHER;
  }
  const empty: Marked = new Uint8Array(0);
  const incoming = ways !== "out";
  const targets = incoming ? markTargets(table, ofType, rowsOf(table, ids)) : empty;
  const pointed = incoming && none ? markTargets(table, ofType, rowsThere(table)) : empty;
  return (row: number): 0 | 1 => {
    let best = NONE;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++)
      best = Math.max(best, judged[codes[at] ?? 0] ?? 0);
    if (best === WANTED || targets[row] === 1) return 1;
    return none && best === NONE && pointed[row] !== 1 ? 1 : 0;
  };
}

/** Returns a test of rows by their own ids. */
export function ownTest(
  { ids, beginnings }: Extract<PreparedLeaf, { kind: "own" }>,
  table: TicketTable,
) {
  const marked = new Uint8Array(table.count);
  for (const row of rowsOf(table, ids)) marked[row] = 1;
  for (const part of beginnings) for (const row of rowsBeginning(table, part)) marked[row] = 1;
  return (row: number): 0 | 1 => (marked[row] === 1 ? 1 : 0);
}
