import type { Ticket } from "../domain/ticket.ts";
import type { ListColumn, TicketTable } from "./cache/table.ts";
import type { TextRows } from "./text/current-text.ts";

/** What columns can tell of a row: it fits, it does not, or only the ticket itself can tell. "And" is the least, "or" the greatest. */
export const NO = 0;
export const OPEN = 1;
export const YES = 2;

/** What is told of each row. */
export type Verdicts = Uint8Array;

/** A query as it is put to the rows of a table. */
export interface RowTest {
  readonly verdicts: Verdicts;
  /** Tells of a row that was left open, by its ticket. */
  readonly decide: (row: number, ticket: Ticket) => boolean;
}

/** A table, and the column of what waits for what where the one that it has does not do. */
export interface RowWorld {
  readonly table: TicketTable;
  readonly graph: Uint8Array;
  /** Tells which rows have a text; `undefined`: there is no index of them. */
  readonly textRows?: TextRows | undefined;
}

/** Returns what is told of rows of which each has one code: a word is judged once. */
export function codedVerdicts(
  { codes, words }: { readonly codes: Codes; readonly words: readonly string[] },
  fits: (word: string) => boolean,
  none: boolean,
): Verdicts {
  const byCode = Uint8Array.from([none, ...words.map(fits)], toVerdict);
  const verdicts = new Uint8Array(codes.length);
  for (let row = 0; row < verdicts.length; row++)
    verdicts[row] = byCode[codes[row] as number] as number;
  return verdicts;
}

type Codes = Uint8Array | Uint16Array | Uint32Array;
const toVerdict = (fits: boolean): number => (fits ? YES : NO);

/** The same of rows that have any number of codes: one that fits is enough. */
export function listVerdicts(
  { starts, codes }: ListColumn,
  words: readonly string[],
  fits: (word: string) => boolean,
  none: boolean,
): Verdicts {
  const byCode = Uint8Array.from([false, ...words.map(fits)], toVerdict);
  const verdicts = new Uint8Array(starts.length - 1);
  for (let row = 0; row < verdicts.length; row++) {
    const end = starts[row + 1] as number;
    let at = starts[row] as number;
    let best = at === end && none ? YES : NO;
    for (; at < end; at++) if (byCode[codes[at] as number] === YES) best = YES;
    verdicts[row] = best;
  }
  return verdicts;
}
