import type { TicketId } from "../domain/id.ts";
import { rowOf } from "./cache/find-ids.ts";
import { pairOf } from "./cache/pair-word.ts";
import { FLAG, ID_BYTES, type TicketTable } from "./cache/table.ts";
import type { LinkLeaf, PreparedLeaf } from "./prepared-query.ts";
import { YES } from "./row-verdicts.ts";

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

/** Returns which rows have such links. */
export function linkVerdicts({ type, ways, ids, none }: LinkLeaf, table: TicketTable): Uint8Array {
  const pairs = table.words("links").map(pairOf);
  const isType = ([own]: readonly [string, string]): boolean => type === undefined || own === type;
  const ofType = Uint8Array.from([false, ...pairs.map(isType)], Number);
  const judge = (pair: readonly [string, string]): number => {
    if (ways === "in" || !isType(pair)) return NONE;
    return ids.has(pair[1]) ? WANTED : OTHER;
  };
  const byCode = Uint8Array.from([NONE, ...pairs.map(judge)]);
  const empty: Marked = new Uint8Array(table.count);
  const incoming = ways !== "out";
  const targets = incoming ? markTargets(table, ofType, rowsOf(table, ids)) : empty;
  const pointed = incoming && none ? markTargets(table, ofType, rowsThere(table)) : empty;
  const best = bestOf(table, byCode);
  const fits = new Uint8Array(table.count);
  for (let row = 0; row < fits.length; row++) {
    const lacks = none && best[row] === NONE && pointed[row] === 0;
    if (best[row] === WANTED || targets[row] === 1 || lacks) fits[row] = YES;
  }
  return fits;
}

/** Returns the greatest of what the links of each row are judged. */
function bestOf(table: TicketTable, byCode: Uint8Array): Uint8Array {
  const { starts, codes } = table.list("links");
  const best = new Uint8Array(table.count);
  for (let row = 0; row < best.length; row++)
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      const own = byCode[codes[at] as number] as number;
      if (own > (best[row] as number)) best[row] = own;
    }
  return best;
}

/** Returns which rows have these ids. */
export function ownVerdicts(
  { ids, beginnings }: Extract<PreparedLeaf, { kind: "own" }>,
  table: TicketTable,
): Uint8Array {
  const fits = new Uint8Array(table.count);
  for (const row of rowsOf(table, ids)) fits[row] = YES;
  for (const part of beginnings) for (const row of rowsBeginning(table, part)) fits[row] = YES;
  return fits;
}
