import type { Json } from "../base/json.ts";
import { pairOf } from "../search/cache/pair-word.ts";
import type { CodedColumn, ListName, TicketTable } from "../search/cache/table.ts";
import { CUSTOM } from "../search/query-fields.ts";
import { LIST_FIELDS, singleColumn } from "../search/row-columns.ts";
import { customColumn } from "../search/row-numbers.ts";
import { textsOf } from "./group-values.ts";

/** A field as the columns have it: the codes of each row, and what these stand for. */
export interface ValueColumn {
  readonly codes: Uint16Array | Uint32Array;
  /** Those of row r stand from `starts[r]` to before `starts[r + 1]`; undefined: one a row. */
  readonly starts: Uint32Array | undefined;
  /** The greatest code. */
  readonly most: number;
  /** Returns the values that a code stands for: mostly one, of 0 none. */
  readonly values: (code: number) => readonly string[];
}

type ValuesIn = (word: string) => readonly string[];
const NOTHING: readonly string[] = [];

/** Returns a column whose words are looked at when they are met, once. */
function columnOf(
  codes: ValueColumn["codes"],
  starts: Uint32Array | undefined,
  words: readonly string[],
  valuesIn: ValuesIn,
): ValueColumn {
  const known: (readonly string[] | undefined)[] = [];
  const valuesOf = (code: number): readonly string[] => {
    const word = words[code - 1];
    return word === undefined ? NOTHING : valuesIn(word);
  };
  const values = (code: number): readonly string[] => {
    known[code] ??= valuesOf(code);
    return known[code] ?? NOTHING;
  };
  return { codes, starts, most: words.length, values };
}

const parentIn: ValuesIn = (word) => {
  const [type, to] = pairOf(word);
  return type === "parent" ? [to] : [];
};

const customIn: ValuesIn = (word) => textsOf(JSON.parse(word) as Json);

function listColumn(table: TicketTable, name: ListName, valuesIn: ValuesIn): ValueColumn {
  const { starts, codes } = table.list(name);
  return columnOf(codes, starts, table.words(name), valuesIn);
}

const coded = ({ codes, words }: CodedColumn): ValueColumn =>
  columnOf(codes, undefined, words, customIn);

/** Returns the values of a field, row by row; undefined where only the tickets tell. */
export function valueColumn(table: TicketTable, field: string): ValueColumn | undefined {
  if (field === "parent") return listColumn(table, "links", parentIn);
  const many = LIST_FIELDS.get(field);
  if (many !== undefined) return listColumn(table, many.list, (word) => [many.valueIn(word)]);
  const single = singleColumn(field);
  if (single !== undefined)
    return columnOf(table.numbers(single), undefined, table.words(single), (word) => [word]);
  const column = customColumn(table, field.slice(CUSTOM.length));
  return column && coded(column);
}

/** Returns the values that a row has. */
export function valuesAt({ codes, starts, values }: ValueColumn, row: number): readonly string[] {
  if (starts === undefined) return values(codes[row] ?? 0);
  return Array.from(codes.subarray(starts[row], starts[row + 1]), values).flat();
}
