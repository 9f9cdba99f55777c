import { compareUtf8 } from "../base/json.ts";
import { ID_BYTES, idAt, type TicketTable, titleAt } from "./cache/table.ts";
import { LIST_FIELDS, singleColumn } from "./row-columns.ts";
import { customColumn, rowNumbers } from "./row-numbers.ts";
import {
  compareKeys,
  customKey,
  rankedNames,
  type SortField,
  type SortKey,
  sortFields,
} from "./sort-keys.ts";

type Key = (row: number) => SortKey;

/** Returns by code the place of each word among all; that of code 0 is null. */
function placesOf(words: readonly string[]): readonly (number | null)[] {
  const sorted = [...new Set(words)].sort(compareUtf8);
  const places = new Map(sorted.map((word, place) => [word, place]));
  return [null, ...words.map((word) => places.get(word) ?? null)];
}

function singleKey(codes: ArrayLike<number>, keys: readonly SortKey[]): Key {
  return (row) => keys[codes[row] ?? 0] ?? null;
}

function wordKey(table: TicketTable, field: string): Key | undefined {
  const single = singleColumn(field);
  if (single !== undefined) return singleKey(table.numbers(single), placesOf(table.words(single)));
  const many = LIST_FIELDS.get(field);
  if (many === undefined) return undefined;
  const { starts, codes } = table.list(many.list);
  const places = placesOf(table.words(many.list).map(many.valueIn));
  return (row) => {
    let least: number | null = null;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const place = places[codes[at] ?? 0] ?? null;
      if (place !== null && (least === null || place < least)) least = place;
    }
    return least;
  };
}

function numberKey(table: TicketTable, field: string): Key | undefined {
  const numbers = rowNumbers(table, field);
  if (numbers === undefined) return undefined;
  // Every ticket was updated, if only at an unknown time.
  const none = field === "updated" ? Number.NEGATIVE_INFINITY : null;
  return (row) => {
    const number = numbers[row] ?? Number.NaN;
    return Number.isNaN(number) ? none : number;
  };
}

function keyOf(table: TicketTable, { field, kind }: SortField): Key | undefined {
  switch (kind) {
    case "rank": {
      const column = field as "status" | "type" | "priority";
      const known = rankedNames(field, table.config);
      const places = table.words(column).map((word) => known.indexOf(word));
      return singleKey(table.numbers(column), [null, ...places.map((p) => (p < 0 ? null : p))]);
    }
    case "number":
      return numberKey(table, field);
    case "word":
      return wordKey(table, field);
    case "title":
      return (row) => titleAt(table, row);
    case "id":
      return (row) => idAt(table, row);
    case "custom": {
      const column = customColumn(table, field);
      const key = customKey(field, table.config);
      if (column === undefined) return undefined;
      return singleKey(column.codes, [null, ...column.words.map((word) => key(JSON.parse(word)))]);
    }
  }
}

/** Compares two places among the rows that are sorted: negative when the first one stands before the other. */
type PlaceOrder = (a: number, b: number) => number;

/** Returns a comparison by one key. Where all are numbers they are turned round beforehand. */
function placeOrder(values: readonly SortKey[], descending: boolean): PlaceOrder {
  if (values.some((value) => typeof value === "string"))
    return (a, b) => compareKeys(values[a] ?? null, values[b] ?? null, descending);
  const numbers = Float64Array.from(values, (value) => {
    if (value === null) return Number.POSITIVE_INFINITY;
    return descending ? -(value as number) : (value as number);
  });
  return (a, b) => {
    const x = numbers[a] as number;
    const y = numbers[b] as number;
    return x < y ? -1 : x > y ? 1 : 0;
  };
}

/** Returns a comparison by id: mostly its first bytes are enough. */
function idOrder(table: TicketTable, rows: readonly number[]): PlaceOrder {
  const ids = table.ids();
  const firsts = Uint32Array.from(rows, (row) => ids.readUInt32BE(row * ID_BYTES));
  return (a, b) => {
    const x = firsts[a] as number;
    const y = firsts[b] as number;
    if (x !== y) return x < y ? -1 : 1;
    const start = (rows[a] as number) * ID_BYTES;
    const other = (rows[b] as number) * ID_BYTES;
    return ids.compare(ids, other, other + ID_BYTES, start, start + ID_BYTES);
  };
}

/**
 * Returns rows sorted by these names, "-" before one for descending; ties by id. Undefined when one has no column.
 *
 * @throws TicketError `UNKNOWN_SORT`.
 */
export function sortRows(
  table: TicketTable,
  rows: readonly number[],
  sort: readonly string[],
): readonly number[] | undefined {
  const orders: PlaceOrder[] = [];
  for (const field of sortFields(sort)) {
    const key = keyOf(table, field);
    if (key === undefined) return undefined;
    orders.push(placeOrder(rows.map(key), field.descending));
  }
  const byId = idOrder(table, rows);
  const places = Uint32Array.from(rows.keys());
  places.sort((a, b) => {
    for (const order of orders) {
      const result = order(a, b);
      if (result !== 0) return result;
    }
    return byId(a, b);
  });
  return Array.from(places, (place) => rows[place] ?? 0);
}
