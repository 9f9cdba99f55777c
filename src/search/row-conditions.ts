import type { Json } from "../base/json.ts";
import { type TicketTable, titleAt } from "./cache/table.ts";
import { isNothing } from "./custom-fits.ts";
import type { NumberSpan } from "./number-spans.ts";
import type { PreparedLeaf, Valued } from "./prepared-query.ts";
import { linkVerdicts, ownVerdicts } from "./row-links.ts";
import { customColumn, rowNumbers } from "./row-numbers.ts";
import {
  codedVerdicts,
  NO,
  OPEN,
  type RowTest,
  type RowWorld,
  type Verdicts,
  YES,
} from "./row-verdicts.ts";
import { leafTest, type World } from "./ticket-test.ts";

function customVerdicts(table: TicketTable, leaf: Valued<"custom", Json>): Verdicts | undefined {
  const { field, fits, none } = leaf;
  const column = customColumn(table, field);
  if (column === undefined) return undefined;
  const judge = (word: string): boolean => {
    const value = JSON.parse(word) as Json;
    return isNothing(value) ? none : fits(value);
  };
  return codedVerdicts(column, judge, none);
}

/** Marks the rows whose numbers lie in a span. */
function markSpan(
  verdicts: Verdicts,
  numbers: ArrayLike<number>,
  { least, most }: NumberSpan,
): void {
  for (let row = 0; row < verdicts.length; row++) {
    const number = numbers[row] as number;
    if (number >= least && number <= most) verdicts[row] = YES;
  }
}

function numberVerdicts(
  table: TicketTable,
  { field, spans, none }: Extract<PreparedLeaf, { kind: "number" }>,
): Verdicts | undefined {
  const numbers = rowNumbers(table, field);
  if (numbers === undefined) return undefined;
  const verdicts = new Uint8Array(table.count);
  for (const span of spans) markSpan(verdicts, numbers, span);
  if (none)
    for (let row = 0; row < verdicts.length; row++)
      if (Number.isNaN(numbers[row])) verdicts[row] = YES;
  return verdicts;
}

/** Returns what is told of titles, of those rows only that are not decided yet. */
function titleVerdicts(
  table: TicketTable,
  fits: (title: string) => boolean,
  undecided: Verdicts | undefined,
): Verdicts {
  const verdicts = new Uint8Array(table.count);
  for (let row = 0; row < verdicts.length; row++)
    if (undecided?.[row] !== NO && fits(titleAt(table, row))) verdicts[row] = YES;
  return verdicts;
}

/** Returns what the index tells of rows. */
function textVerdicts(
  { term }: Extract<PreparedLeaf, { kind: "text" }>,
  { table, textRows }: RowWorld,
): Verdicts | undefined {
  const rows = textRows?.(term);
  if (rows === undefined) return undefined;
  const verdicts = new Uint8Array(table.count);
  for (let at = 0; at < rows.length; at++) verdicts[rows[at] as number] = YES;
  return verdicts;
}

/** Returns what columns and the index tell of rows; `undefined` where only the tickets can. */
function knownVerdicts(
  leaf: PreparedLeaf,
  world: RowWorld,
  undecided: Verdicts | undefined,
): Verdicts | undefined {
  const { table } = world;
  switch (leaf.kind) {
    case "text":
      return textVerdicts(leaf, world);
    case "number":
      return numberVerdicts(table, leaf);
    case "custom":
      return customVerdicts(table, leaf);
    case "texts":
      return leaf.field === "title" ? titleVerdicts(table, leaf.fits, undecided) : undefined;
    case "links":
      return linkVerdicts(leaf, table);
    case "own":
      return ownVerdicts(leaf, table);
    default:
      return undefined;
  }
}

/** What only the ticket tells needs no other ticket. */
const ALONE = { tickets: [], readinessOf: () => 0 } satisfies Partial<World>;

/** Puts a condition to rows that is neither of names nor of a state. */
export function conditionTest(
  leaf: PreparedLeaf,
  world: RowWorld,
  undecided: Verdicts | undefined,
): RowTest {
  const { table } = world;
  const verdicts = knownVerdicts(leaf, world, undecided);
  if (verdicts !== undefined) return { verdicts, decide: (row) => verdicts[row] === YES };
  const own = leafTest(leaf, { ...ALONE, config: table.config });
  return {
    verdicts: new Uint8Array(table.count).fill(OPEN),
    decide: (_, ticket) => own(ticket),
  };
}
