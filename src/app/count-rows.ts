import { categoryOf } from "../domain/config/category.ts";
import type { TicketTable } from "../search/cache/table.ts";
import { rowNumbers } from "../search/row-numbers.ts";
import { type Counted, ValueCounter, type ValueCounts } from "./counted.ts";
import { type ValueColumn, valueColumn, valuesAt } from "./value-column.ts";

/** Counts the values of a field; where a row has one code, what this stands for is looked at once. */
function countValues(column: ValueColumn, rows: readonly number[]): ValueCounts {
  const { codes, starts, most, values } = column;
  const counter = new ValueCounter();
  if (starts !== undefined) {
    for (const row of rows) counter.add(valuesAt(column, row), 1);
    return counter.counts;
  }
  const times = new Uint32Array(most + 1);
  for (const row of rows) (times[codes[row] as number] as number)++;
  times.forEach((count, code) => {
    if (count > 0) counter.add(values(code), count);
  });
  return counter.counts;
}

/** Counts rows of a table; undefined where only the tickets tell of one of these fields. */
export function countRows(
  table: TicketTable,
  rows: readonly number[],
  fields: readonly string[],
): Counted | undefined {
  const values = new Map<string, ValueCounts>();
  for (const field of fields) {
    const column = valueColumn(table, field);
    if (column === undefined) return undefined;
    values.set(field, countValues(column, rows));
  }
  const status = table.numbers("status");
  const byCode = ["", ...table.words("status")].map((name) => categoryOf(table.config, name));
  const categories = { open: 0, active: 0, closed: 0 };
  const categoryIn = (row: number) => byCode[status[row] as number] ?? "open";
  for (const row of rows) categories[categoryIn(row)]++;
  const left = rows.filter((row) => categoryIn(row) !== "closed");
  const numbersOf = (field: string, of: readonly number[]): readonly number[] => {
    const numbers = rowNumbers(table, field);
    return of.map((row) => numbers?.[row] ?? Number.NaN);
  };
  return {
    ...{ commit: table.commit, total: rows.length, categories, problems: [] },
    numbers: (field) => numbersOf(field, rows),
    numbersLeft: (field) => numbersOf(field, left),
    values: (field) => values.get(field) ?? new Map(),
  };
}
