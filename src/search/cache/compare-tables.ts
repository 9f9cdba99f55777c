import type { Json } from "../../base/json.ts";
import { wordsIn } from "./find-links.ts";
import { NUMBER_NAMES } from "./memory-table.ts";
import {
  idAt,
  idsIn,
  LISTS,
  type NumberName,
  type TicketTable,
  titleAt,
  WORDS,
  type WordName,
} from "./table.ts";

/** Something that the cache has otherwise than git. */
export interface CacheDifference {
  /** Id of the ticket; null for what is true of them all. */
  readonly ticket: string | null;
  /** A column, `order`, `whole` for the ticket itself, `file`, `page`. */
  readonly what: string;
  readonly cached: Json;
  readonly git: Json;
}

/** Columns that say where something is, which is another place in each table. */
const PLACES: ReadonlySet<NumberName> = new Set([
  "titleEnd",
  "order",
  "segment",
  "offset",
  "length",
  "sum",
]);

const isWord = (name: string): name is WordName => (WORDS as readonly string[]).includes(name);

/** Returns the tickets that a row's links lead to. */
function endsOf(table: TicketTable, row: number): readonly string[] {
  const { starts, codes } = table.list("links");
  const rows = table.linkRows();
  return [...codes.subarray(starts[row], starts[row + 1])].map((code) => {
    const end = rows[code - 1] ?? 0;
    return end === 0 ? "" : idAt(table, end - 1);
  });
}

/** Returns the value of a custom field, as JSON. */
function customIn(table: TicketTable, key: string, row: number): Json {
  const { codes, words } = table.customColumn(key);
  return words[(codes[row] ?? 0) - 1] ?? null;
}

/** Returns what a table says of one row, by column; of custom fields these. */
function rowOfTable(
  table: TicketTable,
  row: number,
  keys: readonly string[],
): ReadonlyMap<string, Json> {
  const numbers = NUMBER_NAMES.filter((name) => !PLACES.has(name)).map((name) => {
    const value = table.numbers(name)[row] ?? null;
    if (isWord(name)) return [name, table.words(name)[Number(value) - 1] ?? null] as const;
    return [name, Number.isNaN(value) ? null : value] as const;
  });
  const lists = LISTS.map((name) => [name, wordsIn(table, name, row)] as const);
  const custom = keys.map((key) => [`custom.${key}`, customIn(table, key, row)] as const);
  return new Map<string, Json>([
    ...numbers,
    ...lists,
    ...custom,
    ["title", titleAt(table, row)],
    ["ends", endsOf(table, row)],
  ]);
}

/** Returns how many tickets stand in each status, by its name. */
function standing(table: TicketTable): readonly Json[] {
  const { live, deleted } = table.tally;
  const statuses = ["", ...table.words("status")];
  const counts = statuses.map((word, code) => [word, live[code] ?? 0, deleted[code] ?? 0] as const);
  return counts.filter(([, a, b]) => a + b > 0).sort(([a], [b]) => (a < b ? -1 : 1));
}

const rowsById = (table: TicketTable): ReadonlyMap<string, number> =>
  new Map(idsIn(table.ids()).map((id, row) => [id, row]));

/** Yields the columns in which a row of one table differs from a row of another. */
function* compareRow(
  ticket: string,
  cached: ReadonlyMap<string, Json>,
  git: ReadonlyMap<string, Json>,
): Generator<CacheDifference> {
  for (const [what, value] of git) {
    const own = cached.get(what) ?? null;
    if (JSON.stringify(own) !== JSON.stringify(value))
      yield { ticket, what, cached: own, git: value };
  }
}

/** Yields what is true of all tickets, where it is another. */
function* compareJson(what: string, own: object, real: object): Generator<CacheDifference> {
  const [cached, git] = [JSON.stringify(own), JSON.stringify(real)];
  if (cached !== git) yield { ticket: null, what, cached, git };
}

/** Yields every row and column in which two tables differ. @throws CacheFault, or what the system says. */
export function* compareTables(cached: TicketTable, git: TicketTable): Generator<CacheDifference> {
  const [here, there] = [rowsById(cached), rowsById(git)];
  // Whether a field has a column depends on the past.
  const keys = git.custom.keys.filter((key) => cached.custom.keys.includes(key));
  for (const id of here.keys())
    if (!there.has(id)) yield { ticket: id, what: "ticket", cached: id, git: null };
  for (const [id, row] of there) {
    const own = here.get(id);
    if (own === undefined) yield { ticket: id, what: "ticket", cached: null, git: id };
    else yield* compareRow(id, rowOfTable(cached, own, keys), rowOfTable(git, row, keys));
  }
  yield* compareJson("tally", standing(cached), standing(git));
  yield* compareJson("settings", cached.config, git.config);
}

/** Yields where the order of the list is another one than it should be, once. */
export function* compareOrder(
  cached: TicketTable,
  order: readonly string[],
): Generator<CacheDifference> {
  const own = Array.from(cached.numbers("order"), (row) => idAt(cached, row));
  const at = order.findIndex((id, place) => own[place] !== id);
  if (at >= 0 || own.length !== order.length)
    yield {
      ticket: order[at] ?? null,
      what: "order",
      cached: own[Math.max(at, 0)] ?? null,
      git: order[Math.max(at, 0)] ?? null,
    };
}
