import {
  type CodedColumn,
  LISTS,
  type ListColumn,
  type ListName,
  NUMBERS,
  type NumberColumn,
  type NumberName,
  type TableHead,
  type TicketTable,
  WORDS,
  type WordName,
} from "./table.ts";

export type Numbers = { [K in NumberName]: NumberColumn<K> };
export type Lists = Record<ListName, ListColumn>;
export type Words = Record<WordName, readonly string[]>;

/** The columns of a table, all in memory. */
export interface Columns {
  readonly numbers: Numbers;
  readonly lists: Lists;
  readonly words: Words;
  readonly linkRows: Uint32Array;
  /** By key. */
  readonly custom: ReadonlyMap<string, CodedColumn>;
  /** There may be custom fields without a column. */
  readonly others: boolean;
  readonly ids: Buffer;
  readonly titles: Buffer;
}

/** Returns a table of these columns. */
export function memoryTable(head: Omit<TableHead, "custom">, columns: Columns): TicketTable {
  const { numbers, lists, words, linkRows, custom, others, ids, titles } = columns;
  return {
    ...head,
    custom: { keys: [...custom.keys()], others },
    numbers: (name) => numbers[name] as NumberColumn<typeof name>,
    list: (name) => lists[name],
    words: (name) => words[name],
    linkRows: () => linkRows,
    customColumn: (key) => custom.get(key) ?? { codes: new Uint32Array(head.count), words: [] },
    ids: () => ids,
    titles: () => titles,
  };
}

/** Returns an object with one value for each name. */
export function byName<K extends string, V>(
  names: readonly K[],
  value: (name: K) => V,
): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<K, V>;
}

/** Returns the same, with values that are made when they are first asked for. */
export function lazily<K extends string, V>(
  names: readonly K[],
  value: (name: K) => V,
): Record<K, V> {
  const known = new Map<K, V>();
  const get = (name: K): V => {
    const made = known.get(name) ?? value(name);
    known.set(name, made);
    return made;
  };
  const values = {} as Record<K, V>;
  for (const name of names)
    Object.defineProperty(values, name, { enumerable: true, get: () => get(name) });
  return values;
}

export const NUMBER_NAMES = Object.keys(NUMBERS) as NumberName[];

/** Returns all columns of a table. */
export function columnsOf(table: TicketTable): Columns {
  const { keys, others } = table.custom;
  return {
    numbers: byName(NUMBER_NAMES, (name) => table.numbers(name)) as Numbers,
    lists: byName(LISTS, (name) => table.list(name)),
    words: byName(WORDS, (name) => table.words(name)),
    linkRows: table.linkRows(),
    custom: new Map(keys.map((key) => [key, table.customColumn(key)])),
    others,
    ids: table.ids(),
    titles: table.titles(),
  };
}

/** Returns columns without a row. */
export function noColumns(): Columns {
  return {
    numbers: byName(NUMBER_NAMES, (name) => new NUMBERS[name](0)) as Numbers,
    lists: byName(LISTS, () => ({ starts: new Uint32Array(1), codes: new Uint32Array(0) })),
    words: byName(WORDS, () => []),
    linkRows: new Uint32Array(0),
    custom: new Map(),
    others: false,
    ids: Buffer.alloc(0),
    titles: Buffer.alloc(0),
  };
}
