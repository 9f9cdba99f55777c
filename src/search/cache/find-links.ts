import { ID_BYTES, type ListName, type TicketTable } from "./table.ts";

/** Returns the rows that have one of these words in a list, in the order of their ids. */
function rowsWith(table: TicketTable, name: ListName, fits: (word: string) => boolean): number[] {
  const wanted = new Set<number>();
  table.words(name).forEach((word, i) => {
    if (fits(word)) wanted.add(i + 1);
  });
  if (wanted.size === 0) return [];
  const { starts, codes } = table.list(name);
  const found: number[] = [];
  for (let row = 0; row < table.count; row++)
    if (codes.subarray(starts[row], starts[row + 1]).some((code) => wanted.has(code)))
      found.push(row);
  const ids = table.ids();
  const key = (row: number): [number, number] => [row * ID_BYTES, (row + 1) * ID_BYTES];
  return found.sort((a, b) => ids.compare(ids, ...key(b), ...key(a)));
}

/** Returns the rows of tickets, deleted ones too, that go by one of these names as well. */
export function rowsNamed(table: TicketTable, aliases: ReadonlySet<string>): readonly number[] {
  return rowsWith(table, "aliases", (word) => aliases.has(word));
}

/** Returns the words that a row has in a list. */
export function wordsIn(table: TicketTable, name: ListName, row: number): readonly string[] {
  const { starts, codes } = table.list(name);
  const words = table.words(name);
  return Array.from(codes.subarray(starts[row], starts[row + 1]), (code) => words[code - 1] ?? "");
}
