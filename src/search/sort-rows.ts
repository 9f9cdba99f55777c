import { compareUtf8 } from "../base/json.ts";
import { idAt, type TicketTable, titleAt } from "./cache/table.ts";
import { customColumn, LIST_FIELDS, rowNumber, singleColumn } from "./row-test.ts";
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
  const numberIn = rowNumber(table, field);
  if (numberIn === undefined) return undefined;
  // Every ticket was updated, if only at an unknown time.
  const none = field === "updated" ? Number.NEGATIVE_INFINITY : null;
  return (row) => {
    const number = numberIn(row);
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
  const keys: { readonly values: readonly SortKey[]; readonly descending: boolean }[] = [];
  for (const field of sortFields(sort)) {
    const key = keyOf(table, field);
    if (key === undefined) return undefined;
    keys.push({ values: rows.map(key), descending: field.descending });
  }
  const places = rows.map((_, i) => i);
  places.sort((a, b) => {
    for (const { values, descending } of keys) {
      const order = compareKeys(values[a] ?? null, values[b] ?? null, descending);
      if (order !== 0) return order;
    }
    return idAt(table, rows[a] ?? 0) < idAt(table, rows[b] ?? 0) ? -1 : 1;
  });
  return places.map((i) => rows[i] ?? 0);
}
