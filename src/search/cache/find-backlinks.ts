import { pairOf } from "./pair-word.ts";
import { FLAG, idAt, type TicketTable } from "./table.ts";

/** A link that leads to a row. */
export interface RowLink {
  readonly type: string;
  readonly from: number;
}

/** Returns all places of a value; the engine's own search is many times as fast as a loop that has not warmed up. */
function placesOf(values: Uint32Array, value: number): readonly number[] {
  const found: number[] = [];
  for (let at = values.indexOf(value); at >= 0; at = values.indexOf(value, at + 1)) found.push(at);
  return found;
}

/** Returns the row whose codes hold a place: the last one that starts there or before. */
function rowAt(starts: Uint32Array, place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}

/** Returns the links of tickets that are not deleted which lead to a row, in the order of their ids, those of one in its own order. */
export function backlinksOf(table: TicketTable, row: number): readonly RowLink[] {
  const wanted = placesOf(table.linkRows(), row + 1);
  if (wanted.length === 0) return [];
  const { starts, codes } = table.list("links");
  const flags = table.numbers("flags");
  const words = table.words("links");
  const found = wanted.flatMap((place) => {
    const [type] = pairOf(words[place] ?? "");
    return placesOf(codes, place + 1).map((at) => ({ type, at, from: rowAt(starts, at) }));
  });
  const live = found.filter(({ from }) => ((flags[from] ?? 0) & FLAG.deleted) === 0);
  const ids = new Map(live.map(({ from }) => [from, idAt(table, from)]));
  const idOf = (link: RowLink): string => ids.get(link.from) ?? "";
  return live.sort((a, b) => (idOf(a) === idOf(b) ? a.at - b.at : idOf(a) < idOf(b) ? -1 : 1));
}
