import { checksum } from "../../base/checksum.ts";
import { CacheFault, placeOf, type ReadAt, type Sections } from "../cache/sections.ts";

/** Long sections are read in part: each page of them has a checksum of its own. */
const PAGE = 1 << 12;

/** Returns the checksums of the pages of a section. */
export const pageSums = (bytes: Uint8Array): Uint32Array =>
  Uint32Array.from({ length: Math.ceil(bytes.length / PAGE) }, (_, i) =>
    checksum(bytes.subarray(i * PAGE, (i + 1) * PAGE)),
  );

/** Reads a part of a section whose pages have these checksums. @throws CacheFault */
export function readPart(
  read: ReadAt,
  sections: Sections,
  name: string,
  sums: Uint32Array,
  [from, to]: readonly [from: number, to: number],
): Uint8Array {
  const [position, size] = placeOf(sections, name);
  if (to > size || from > to) throw new CacheFault(`no such part of ${name}`);
  if (from === to) return new Uint8Array(0);
  const first = Math.floor(from / PAGE);
  const start = first * PAGE;
  const end = Math.min(size, Math.ceil(to / PAGE) * PAGE);
  const bytes = read(position + start, end - start);
  for (let page = first; page * PAGE < end; page++) {
    const own = bytes.subarray(page * PAGE - start, (page + 1) * PAGE - start);
    if (checksum(own) !== sums[page]) throw new CacheFault(`a damaged page of ${name}`);
  }
  return bytes.subarray(from - start, to - start);
}
