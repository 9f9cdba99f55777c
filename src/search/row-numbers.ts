import { NUMBER_FIELDS } from "./cache/number-fields.ts";
import type { CodedColumn, ListName, TicketTable } from "./cache/table.ts";

/** Fields that count what stands in a list. */
const COUNTS: ReadonlySet<string> = new Set<ListName>([
  ...(["links", "attachments", "labels", "assignees", "refs", "aliases"] as const),
]);
const COLUMNS = new Map(Object.entries(NUMBER_FIELDS).map(([column, field]) => [field, column]));

/** Returns the numbers of a field, row by row, or `undefined` where no column has them. */
export function rowNumbers(table: TicketTable, field: string): ArrayLike<number> | undefined {
  if (COUNTS.has(field)) {
    const { starts } = table.list(field as ListName);
    const counts = new Uint32Array(table.count);
    for (let row = 0; row < counts.length; row++)
      counts[row] = (starts[row + 1] as number) - (starts[row] as number);
    return counts;
  }
  const column = COLUMNS.get(field as never);
  return column === undefined ? undefined : table.numbers(column as keyof typeof NUMBER_FIELDS);
}

/** Returns the column of a custom field: an empty one where nobody has it, none where only the tickets tell. */
export function customColumn({ custom, count, customColumn: of }: TicketTable, key: string) {
  if (custom.keys.includes(key)) return of(key);
  const nobody: CodedColumn = { codes: new Uint32Array(count), words: [] };
  return custom.others ? undefined : nobody;
}
