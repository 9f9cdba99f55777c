import type { OnProgress } from "../../base/progress.ts";
import { segmentBuilder } from "./build-segment.ts";
import { type Merged, mergeSegments } from "./merge-segments.ts";
import { memorySegment } from "./segment.ts";
import { lengthCode } from "./text-index.ts";
import type { Searched } from "./ticket-texts.ts";

/** Tickets by their rows. */
export interface TicketRows {
  /** Rows in all. */
  readonly count: number;
  /** Returns the tickets of rows, in the order asked for. */
  read(rows: readonly number[]): readonly Searched[];
}

/** The words of some rows. */
export interface IndexedRows {
  /** Pieces of a segment's file. */
  readonly pieces: readonly Uint8Array[];
  /** How long the texts of each row are, in the order of the rows; see `lengthCode`. */
  readonly lengths: Uint8Array;
}

/** Tickets that are read at once. */
const AT_ONCE = 512;
/** Words that are held before they are made a segment in memory: 12 bytes each, and 4 more while they are sorted. */
const MOST_WORDS = 1 << 22;

/** Takes the texts of rows, in ascending order, apart into words. */
export function indexRows(
  tickets: TicketRows,
  rows: readonly number[],
  onProgress?: OnProgress,
): IndexedRows {
  const builder = segmentBuilder();
  const lengths = new Uint8Array(rows.length);
  const done: Merged[] = [];
  const batches = Array.from({ length: Math.ceil(rows.length / AT_ONCE) }, (_, i) =>
    rows.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  );
  for (const [i, batch] of batches.entries()) {
    onProgress?.({ what: "indexing", done: i * AT_ONCE, total: rows.length });
    tickets.read(batch).forEach((ticket, at) => {
      lengths[i * AT_ONCE + at] = lengthCode(builder.add(batch[at] ?? 0, ticket));
    });
    if (builder.size < MOST_WORDS) continue;
    done.push({ segment: memorySegment(Buffer.concat(builder.take(tickets.count))) });
  }
  if (done.length === 0) return { pieces: builder.take(tickets.count), lengths };
  done.push({ segment: memorySegment(Buffer.concat(builder.take(tickets.count))) });
  return { pieces: mergeSegments(done, tickets.count), lengths };
}
