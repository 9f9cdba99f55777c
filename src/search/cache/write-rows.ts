import { checksum } from "../../base/checksum.ts";
import type { Store } from "../../store/store.ts";
import { cacheNames } from "./cache-names.ts";
import type { Numbers } from "./memory-table.ts";
import { CacheFault } from "./sections.ts";
import type { Segment } from "./table.ts";
import { writeCacheFile } from "./write-cache-file.ts";

/** The most bytes in a file: places in it have four. */
const MOST_BYTES = 0xffff_ffff;
/** The most files: the number of one has one byte. */
const MOST_SEGMENTS = 0xff;

/** Where a row is in a file. */
export interface RowPlace {
  readonly offset: number;
  readonly length: number;
  readonly sum: number;
}

/** Writes whole tickets to a file of their own. @throws CacheFault, or what the system says. */
export function writeRows(
  { ref, random }: Store,
  folder: string,
  rows: Iterable<Uint8Array>,
): { readonly segment: Segment; readonly places: readonly RowPlace[] } {
  const places: RowPlace[] = [];
  let offset = 0;
  const noted = function* (): Generator<Uint8Array> {
    for (const bytes of rows) {
      places.push({ offset, length: bytes.length, sum: checksum(bytes) });
      offset += bytes.length;
      if (offset > MOST_BYTES) throw new CacheFault("more than places reach");
      yield bytes;
    }
  };
  const name = cacheNames(ref).rows(Buffer.from(random(8)).toString("hex"));
  writeCacheFile(folder, name, noted(), random);
  return { segment: { name, size: offset }, places };
}

/** Notes where rows are now: in file `segment`, at these places. */
export function placeRows(
  numbers: Numbers,
  segment: number,
  rows: readonly number[],
  places: readonly RowPlace[],
): void {
  if (segment > MOST_SEGMENTS) throw new CacheFault("more files than numbers");
  rows.forEach((row, i) => {
    const { offset = 0, length = 0, sum = 0 } = places[i] ?? {};
    numbers.segment[row] = segment;
    numbers.offset[row] = offset;
    numbers.length[row] = length;
    numbers.sum[row] = sum;
  });
}

/**
 * Returns from which file on all are put together with so many new bytes: each file stays more than twice as large as all
 * after it, so that there are few, and that each ticket is copied few times.
 */
export function mergedFrom(sizes: readonly number[], added: number): number {
  let [from, sum] = [sizes.length, added];
  while (from > 0 && (sizes[from - 1] ?? 0) <= 2 * sum) sum += sizes[--from] ?? 0;
  return from;
}
