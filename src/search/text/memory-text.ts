import type { OnProgress } from "../../base/progress.ts";
import { indexRows } from "./index-rows.ts";
import { memorySegment } from "./segment.ts";
import { meanOf, type TextIndex } from "./text-index.ts";
import type { Searched } from "./ticket-texts.ts";

/** Returns an index of tickets that is kept nowhere; the row of each is its place in the list. */
export function memoryText(tickets: readonly Searched[], onProgress?: OnProgress): TextIndex {
  const rows = tickets.map((_, row) => row);
  const read = (some: readonly number[]): readonly Searched[] =>
    some.flatMap((row) => tickets[row] ?? []);
  const { pieces, lengths } = indexRows({ count: tickets.length, read }, rows, onProgress);
  return {
    count: tickets.length,
    home: new Uint8Array(tickets.length),
    lengths,
    meanLength: meanOf(lengths),
    segments: [memorySegment(Buffer.concat(pieces))],
  };
}
