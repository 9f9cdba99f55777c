import type { Json } from "../base/json.ts";
import { categoryOf } from "../domain/config/category.ts";
import { pairOf } from "../search/cache/pair-word.ts";
import type { CodedColumn, ListName, TicketTable } from "../search/cache/table.ts";
import { CUSTOM } from "../search/query-fields.ts";
import { LIST_FIELDS, singleColumn } from "../search/row-columns.ts";
import { customColumn, rowNumbers } from "../search/row-numbers.ts";
import { type Counted, ValueCounter, type ValueCounts } from "./counted.ts";
import { textsOf } from "./group-values.ts";

type ValuesIn = (word: string) => readonly string[];

/** Counts a column of at most one word a row: what a word stands for is looked at once. */
function countCodes(
  codes: CodedColumn["codes"] | Uint16Array,
  words: readonly string[],
  rows: readonly number[],
  valuesIn: ValuesIn,
): ValueCounts {
  const times = new Uint32Array(words.length + 1);
  for (const row of rows) (times[codes[row] as number] as number)++;
  const counter = new ValueCounter();
  times.forEach((count, code) => {
    const word = words[code - 1];
    if (count > 0) counter.add(word === undefined ? [] : valuesIn(word), count);
  });
  return counter.counts;
}

/** Counts a column of any number of words a row; a word may stand for none. */
function countLists(
  table: TicketTable,
  name: ListName,
  rows: readonly number[],
  valuesIn: ValuesIn,
): ValueCounts {
  const { starts, codes } = table.list(name);
  const values = table.words(name).map(valuesIn);
  const counter = new ValueCounter();
  for (const row of rows) {
    const own = codes.subarray(starts[row], starts[row + 1]);
    counter.add(
      Array.from(own).flatMap((code) => values[code - 1] ?? []),
      1,
    );
  }
  return counter.counts;
}

const parentIn: ValuesIn = (word) => {
  const [type, to] = pairOf(word);
  return type === "parent" ? [to] : [];
};

/** Counts the values of a field; undefined where only the tickets tell. */
function countValues(
  table: TicketTable,
  field: string,
  rows: readonly number[],
): ValueCounts | undefined {
  if (field === "parent") return countLists(table, "links", rows, parentIn);
  const many = LIST_FIELDS.get(field);
  if (many !== undefined) return countLists(table, many.list, rows, (word) => [many.valueIn(word)]);
  const single = singleColumn(field);
  if (single !== undefined)
    return countCodes(table.numbers(single), table.words(single), rows, (word) => [word]);
  const column = customColumn(table, field.slice(CUSTOM.length));
  if (column === undefined) return undefined;
  return countCodes(column.codes, column.words, rows, (word) => textsOf(JSON.parse(word) as Json));
}

/** Counts rows of a table; undefined where only the tickets tell of one of these fields. */
export function countRows(
  table: TicketTable,
  rows: readonly number[],
  fields: readonly string[],
): Counted | undefined {
  const values = new Map<string, ValueCounts>();
  for (const field of fields) {
    const counts = countValues(table, field, rows);
    if (counts === undefined) return undefined;
    values.set(field, counts);
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
