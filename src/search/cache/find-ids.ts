import { ID_BYTES, idsIn, type TicketTable } from "./table.ts";

/** Returns the first of the sorted rows whose id is not before `text`. */
function firstFrom(ids: Buffer, sorted: number, text: Buffer): number {
  let [low, high] = [0, sorted];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = middle * ID_BYTES;
    if (ids.compare(text, 0, text.length, at, at + text.length) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Returns those of the sorted rows whose ids begin so. */
function sortedBeginning({ ids: all, sorted }: TicketTable, part: string): number[] {
  const ids = all();
  const text = Buffer.from(part, "latin1");
  const found: number[] = [];
  const begins = (row: number): boolean =>
    ids.compare(text, 0, text.length, row * ID_BYTES, row * ID_BYTES + text.length) === 0;
  for (let row = firstFrom(ids, sorted, text); row < sorted && begins(row); row++) found.push(row);
  return found;
}

/** Returns the rows whose ids begin so; those that are sorted come first. */
export function rowsBeginning(table: TicketTable, part: string): readonly number[] {
  const ids = table.ids();
  const found = sortedBeginning(table, part);
  const from = table.sorted * ID_BYTES;
  for (
    let at = ids.indexOf(part, from, "latin1");
    at >= 0;
    at = ids.indexOf(part, at + 1, "latin1")
  )
    if (at % ID_BYTES === 0) found.push(at / ID_BYTES);
  return found;
}

/** Returns the row of a ticket, or undefined. */
export const rowOf = (table: TicketTable, id: string): number | undefined =>
  id.length === ID_BYTES ? rowsBeginning(table, id)[0] : undefined;

/** Returns the rows whose ids begin with each of these parts, which are of one length; the rest of the rows is looked through once. */
export function rowsBeginningWith(
  table: TicketTable,
  parts: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const found = new Map(parts.map((part) => [part, sortedBeginning(table, part)]));
  const length = parts[0]?.length ?? 0;
  const last = found.size === 0 ? Buffer.alloc(0) : table.ids().subarray(table.sorted * ID_BYTES);
  for (const [i, id] of idsIn(last).entries())
    found.get(id.slice(0, length))?.push(table.sorted + i);
  return found;
}

/** Returns the rows of tickets; undefined for one that is not there. */
export function rowsOfIds(
  table: TicketTable,
  ids: readonly string[],
): readonly (number | undefined)[] {
  const found = rowsBeginningWith(table, ids);
  return ids.map((id) => found.get(id)?.[0]);
}

/** Returns how many rows, from the first on, are in the order of their ids. */
export function sortedRows(ids: Buffer): number {
  const all = idsIn(ids);
  const fault = all.findIndex((id, row) => row > 0 && id <= (all[row - 1] ?? ""));
  return fault < 0 ? all.length : fault;
}

/** Returns what finds the row of an id among all of them, which are noted when the first one is looked for. */
export function rowFinder(ids: Buffer): (id: string) => number | undefined {
  let known: ReadonlyMap<string, number> | undefined;
  return (id) => {
    known ??= new Map(idsIn(ids).map((own, row) => [own, row]));
    return known.get(id);
  };
}
