import { compareUtf8 } from "../base/json.ts";
import { idAt, type TicketTable } from "./cache/table.ts";

type Key = (row: number) => string | number | null;

function rankKey(table: TicketTable, column: "status" | "type" | "priority"): Key {
  const { statuses, types, priorities } = table.config;
  const known = { status: statuses.map((s) => s.name), type: types, priority: priorities }[column];
  const ranks = [-1, ...table.words(column).map((word) => known.indexOf(word))];
  const codes = table.numbers(column);
  return (row) => {
    const rank = ranks[codes[row] ?? 0] ?? -1;
    return rank < 0 ? null : rank;
  };
}

function timeKey(table: TicketTable, column: "created" | "closed" | "updated"): Key {
  const times = table.numbers(column);
  // Every ticket was updated, if only at an unknown time.
  const none = column === "updated" ? Number.NEGATIVE_INFINITY : null;
  return (row) => {
    const time = times[row] ?? Number.NaN;
    return Number.isNaN(time) ? none : time;
  };
}

function wordKey(table: TicketTable): Key {
  const codes = table.numbers("milestone");
  const words = table.words("milestone");
  return (row) => words[(codes[row] ?? 0) - 1] ?? null;
}

function keyOf(table: TicketTable, name: string): Key | undefined {
  switch (name) {
    case "status":
    case "type":
    case "priority":
      return rankKey(table, name);
    case "created":
    case "closed":
    case "updated":
      return timeKey(table, name);
    case "milestone":
      return wordKey(table);
    case "id":
      return (row) => idAt(table, row);
    default:
      return undefined;
  }
}

function compareKeys(a: string | number | null, b: string | number | null, sign: number): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  const order =
    typeof a === "number" && typeof b === "number"
      ? Number(a > b) - Number(a < b)
      : compareUtf8(String(a), String(b));
  return sign * order;
}

/**
 * Returns rows, which are in the order of the list, sorted by these keys; ties by id. Undefined when a key has no column.
 */
export function sortRows(
  table: TicketTable,
  rows: readonly number[],
  sort: readonly string[],
): readonly number[] | undefined {
  const keys: { readonly values: readonly (string | number | null)[]; readonly sign: number }[] =
    [];
  for (const name of sort) {
    const key = keyOf(table, name.replace(/^-/, ""));
    if (key === undefined) return undefined;
    keys.push({ values: rows.map(key), sign: name.startsWith("-") ? -1 : 1 });
  }
  const places = rows.map((_, i) => i);
  places.sort((a, b) => {
    for (const { values, sign } of keys) {
      const order = compareKeys(values[a] ?? null, values[b] ?? null, sign);
      if (order !== 0) return order;
    }
    return idAt(table, rows[a] ?? 0) < idAt(table, rows[b] ?? 0) ? -1 : 1;
  });
  return places.map((i) => rows[i] ?? 0);
}
