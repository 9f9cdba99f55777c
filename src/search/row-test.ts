import { knownCategory } from "../domain/config/category.ts";
import type { Ticket } from "../domain/ticket.ts";
import { HAS_OPEN_CHILDREN, WAITS } from "../workflow/ready.ts";
import { NUMBER_FIELDS } from "./cache/number-fields.ts";
import { pairOf } from "./cache/pair-word.ts";
import {
  type CodedColumn,
  FLAG,
  type ListColumn,
  type ListName,
  type SingleName,
  type TicketTable,
  titleAt,
} from "./cache/table.ts";
import { isNothing } from "./custom-fits.ts";
import type { Prepared, PreparedLeaf, Valued } from "./prepared-query.ts";
import { localDay } from "./query-times.ts";
import { linksTest, ownTest } from "./row-links.ts";
import { leafTest, type World } from "./ticket-test.ts";

/** What columns can tell of a row: whether it fits, or that only the ticket itself can. */
export const NO = 0;
export const YES = 1;
export const OPEN = 2;
export type Verdict = typeof NO | typeof YES | typeof OPEN;

/** Judges a row; with its ticket it is never left open. */
export type RowTest = (row: number, ticket?: Ticket) => Verdict;

/** A table, and the column of what waits for what where the one that it has does not do. */
export interface RowWorld {
  readonly table: TicketTable;
  readonly graph: Uint8Array;
}

const SINGLE: ReadonlyMap<string, SingleName> = new Map([
  ...(["status", "type", "priority", "milestone", "resolution"] as const).map(
    (name) => [name, name] as const,
  ),
  ["created-by", "createdBy"],
  ["closed-by", "closedBy"],
  ["claimed-by", "claimedBy"],
]);

/** A field whose values stand in a list, and the part of its words that is a value. */
export interface ListField {
  readonly list: ListName;
  readonly valueIn: (word: string) => string;
}

const plain = (word: string): string => word;

/** Fields whose values stand in lists. */
export const LIST_FIELDS: ReadonlyMap<string, ListField> = new Map<string, ListField>([
  ["assignee", { list: "assignees", valueIn: plain }],
  ["label", { list: "labels", valueIn: plain }],
  ["alias", { list: "aliases", valueIn: plain }],
  ["attachment", { list: "attachments", valueIn: plain }],
  ["ref", { list: "refs", valueIn: (word) => pairOf(word)[1] }],
  ["ref-type", { list: "refs", valueIn: (word) => pairOf(word)[0] }],
]);

/** Fields that have a column of one code a row. */
export const singleColumn = (field: string): SingleName | undefined => SINGLE.get(field);

/** Fields that count what stands in a list. */
const COUNTS: ReadonlySet<string> = new Set<ListName>([
  ...(["links", "attachments", "labels", "assignees", "refs", "aliases"] as const),
]);
const COLUMNS = new Map(Object.entries(NUMBER_FIELDS).map(([column, field]) => [field, column]));

/** Returns what gives the number of a field in a row, or `undefined` where no column has it. */
export function rowNumber(
  table: TicketTable,
  field: string,
): ((row: number) => number) | undefined {
  if (COUNTS.has(field)) {
    const { starts } = table.list(field as ListName);
    return (row) => (starts[row + 1] ?? 0) - (starts[row] ?? 0);
  }
  const column = COLUMNS.get(field as never);
  if (column === undefined) return undefined;
  const numbers = table.numbers(column as keyof typeof NUMBER_FIELDS);
  return (row) => numbers[row] ?? Number.NaN;
}

const verdict = (fits: boolean): Verdict => (fits ? YES : NO);

/** Returns a test by one code a row: each word is judged once. */
function codedTest(
  { codes, words }: { readonly codes: ArrayLike<number>; readonly words: readonly string[] },
  fits: (word: string) => boolean,
  none: boolean,
): RowTest {
  const verdicts = Uint8Array.from([none, ...words.map(fits)], Number);
  return (row) => (verdicts[codes[row] ?? 0] === 1 ? YES : NO);
}

function listTest(
  { starts, codes }: ListColumn,
  words: readonly string[],
  fits: (word: string) => boolean,
  none: boolean,
): RowTest {
  const verdicts = Uint8Array.from([false, ...words.map(fits)], Number);
  return (row) => {
    const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0];
    if (start === end) return verdict(none);
    for (let at = start; at < end; at++) if (verdicts[codes[at] ?? 0] === 1) return YES;
    return NO;
  };
}

function wordsTest(table: TicketTable, leaf: Valued<"words", string>): RowTest | undefined {
  const { field, fits, none } = leaf;
  const single = SINGLE.get(field);
  if (single !== undefined) {
    const column = { codes: table.numbers(single), words: table.words(single) };
    return codedTest(column, fits, none);
  }
  const many = LIST_FIELDS.get(field);
  if (many === undefined) return undefined;
  const { list, valueIn } = many;
  return listTest(table.list(list), table.words(list), (word) => fits(valueIn(word)), none);
}

/** Returns the column of a custom field: an empty one where nobody has it, none where only the tickets tell. */
export function customColumn({ custom, count, customColumn: of }: TicketTable, key: string) {
  if (custom.keys.includes(key)) return of(key);
  const nobody: CodedColumn = { codes: new Uint32Array(count), words: [] };
  return custom.others ? undefined : nobody;
}

function customTest(table: TicketTable, leaf: Valued<"custom", never>): RowTest | undefined {
  const { field, fits, none } = leaf;
  const column = customColumn(table, field);
  if (column === undefined) return undefined;
  const judge = (word: string): boolean => {
    const value = JSON.parse(word);
    return isNothing(value) ? none : fits(value as never);
  };
  return codedTest(column, judge, none);
}

function numberTest(table: TicketTable, leaf: Valued<"number", number>): RowTest | undefined {
  const { field, fits, none } = leaf;
  const numberIn = rowNumber(table, field);
  if (numberIn === undefined) return undefined;
  return (row) => {
    const number = numberIn(row);
    return verdict(Number.isNaN(number) ? none : fits(number));
  };
}

function stateTest(what: string, now: number, { table, graph }: RowWorld): RowTest {
  const [status, flags] = [table.numbers("status"), table.numbers("flags")];
  const categories = table.words("status").map((name) => knownCategory(table.config, name));
  const of = (fits: (category: string) => boolean): ((row: number) => boolean) => {
    const judged = [false, ...categories.map(fits)];
    return (row) => judged[status[row] ?? 0] === true;
  };
  const has = (row: number, bits: number): boolean => ((flags[row] ?? 0) & bits) !== 0;
  const isLeft = of((category) => category !== "closed");
  const isOpen = of((category) => category === "open");
  const waits = (row: number, bits: number): boolean => ((graph[row] ?? 0) & bits) !== 0;
  const isClaimed = (row: number): boolean =>
    has(row, FLAG.claim) && (table.numbers("claimedUntil")[row] ?? 0) > now;
  switch (what) {
    case "open":
      return (row) => verdict(isLeft(row));
    case "closed":
    case "active":
    case "unknown": {
      const fits = of((category) => category === what);
      return (row) => verdict(fits(row));
    }
    case "deleted":
      return (row) => verdict(has(row, FLAG.deleted));
    case "ready":
      return (row) =>
        verdict(
          isOpen(row) &&
            !has(row, FLAG.deleted) &&
            !waits(row, WAITS | HAS_OPEN_CHILDREN) &&
            !isClaimed(row),
        );
    case "blocked":
      return (row) => verdict(isLeft(row) && !has(row, FLAG.deleted) && waits(row, WAITS));
    case "overdue": {
      const [due, today] = [table.numbers("due"), localDay(now)];
      return (row) => verdict((due[row] ?? today) < today && isLeft(row));
    }
    case "claimed":
      return (row) => verdict(isClaimed(row));
    default:
      return () => verdict(what === "all");
  }
}

/** Returns a test by columns; `undefined` where only the ticket tells. */
function columnTest(leaf: PreparedLeaf, world: RowWorld): RowTest | undefined {
  const { table } = world;
  switch (leaf.kind) {
    case "words":
      return wordsTest(table, leaf);
    case "number":
      return numberTest(table, leaf);
    case "custom":
      return customTest(table, leaf as Valued<"custom", never>);
    case "texts":
      return leaf.field === "title" ? (row) => verdict(leaf.fits(titleAt(table, row))) : undefined;
    case "links":
      return linksTest(leaf, table);
    case "own":
      return ownTest(leaf, table);
    case "is":
      return stateTest(leaf.what, leaf.now, world);
    case "filled": {
      const flags = table.numbers("flags");
      return (row) => verdict(((flags[row] ?? 0) & FLAG[leaf.field]) !== 0);
    }
    case "text":
      return undefined;
  }
}

/** What only the ticket tells needs no other ticket. */
const ALONE = { tickets: [], readinessOf: () => 0 } satisfies Partial<World>;

function leafRowTest(leaf: PreparedLeaf, world: RowWorld): RowTest {
  const test = columnTest(leaf, world);
  if (test !== undefined) return test;
  const own = leafTest(leaf, { ...ALONE, config: world.table.config });
  return (_, ticket) => (ticket === undefined ? OPEN : verdict(own(ticket)));
}

/** Returns a test of rows by a query. What no column tells is left open, unless it makes no difference. */
export function rowTest(query: Prepared, world: RowWorld): RowTest {
  if (query.kind === "not") {
    const part = rowTest(query.part, world);
    return (row, ticket) => {
      const own = part(row, ticket);
      return own === OPEN ? OPEN : verdict(own === NO);
    };
  }
  if (query.kind !== "and" && query.kind !== "or") return leafRowTest(query, world);
  const parts = query.parts.map((part) => rowTest(part, world));
  const [decides, otherwise]: readonly [Verdict, Verdict] =
    query.kind === "and" ? [NO, YES] : [YES, NO];
  return (row, ticket) => {
    let result: Verdict = otherwise;
    for (const test of parts) {
      const own = test(row, ticket);
      if (own === decides) return decides;
      if (own === OPEN) result = OPEN;
    }
    return result;
  };
}
