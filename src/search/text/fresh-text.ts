import { cacheNames, isOfRef, isTextFile } from "../cache/cache-names.ts";
import { readRows } from "../cache/rows.ts";
import { removeOthers, writeCacheFile } from "../cache/write-cache-file.ts";
import type { Place } from "./current-text.ts";
import { indexRows, type TicketRows } from "./index-rows.ts";
import { fileSegment, type KeptText, type SegmentFile, type TextBase } from "./kept-text.ts";
import { changedRows, tally } from "./loops/columns.ts";
import { type Merged, mergeSegments } from "./merge-segments.ts";
import { type SavedText, saveText } from "./save-text.ts";
import { memorySegment } from "./segment.ts";
import { meanOf, type TextIndex } from "./text-index.ts";

/** More files are put together. */
const MOST_SEGMENTS = 8;
/** Where more of the rows changed, all are indexed anew; so few never are. */
const [MOST_CHANGED, FEW] = [1 / 4, 64];

/** An index that was not written yet. */
interface Unkept extends Pick<KeptText, "home" | "lengths" | "files" | "segments"> {
  /** What only a few rows have changed of; undefined: it is written as a whole. */
  readonly base?: TextBase | undefined;
}

/** Brings what was kept up to date, or makes it anew. */
export function freshText(place: Place, kept: KeptText | undefined): TextIndex {
  const refreshed = kept === undefined ? undefined : refreshedText(place, kept);
  return refreshed ?? buildText(place);
}

/** Brings what was kept up to date; `undefined` where making it anew is better. */
export const refreshedText = (place: Place, kept: KeptText): TextIndex | undefined =>
  attempt(() => refreshText(place, kept));

/** Whatever goes wrong with what was kept, it can be made anew. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

const ticketRows = ({ folder, table }: Place): TicketRows => ({
  count: table.count,
  read: (rows) => readRows(folder, table, rows),
});

/** Indexes all tickets anew. */
function buildText(place: Place): TextIndex {
  const { store, table } = place;
  const rows = Array.from({ length: table.count }, (_, row) => row);
  const { pieces, lengths } = indexRows(ticketRows(place), rows, store.onProgress);
  const home = new Uint8Array(table.count);
  return keep(place, { home, lengths, files: [], segments: [] }, pieces);
}

/** Brings the index up to date by what changed; undefined where making it anew is better. */
function refreshText(place: Place, kept: KeptText): TextIndex | undefined {
  const { table } = place;
  if (table.count < kept.count) return undefined;
  const changed = [...changedRows(table.numbers("sum"), kept.sums())];
  if (changed.length > Math.max(FEW, table.count * MOST_CHANGED)) return undefined;
  const home = new Uint8Array(table.count);
  const lengths = new Uint8Array(table.count);
  home.set(kept.home);
  lengths.set(kept.lengths);
  if (changed.length === 0) return keep(place, { ...kept, home, lengths }, undefined);
  const own = kept.segments.length;
  const indexed = indexRows(ticketRows(place), changed, place.store.onProgress);
  changed.forEach((row, i) => {
    home[row] = own;
    lengths[row] = indexed.lengths[i] ?? 0;
  });
  const from = mergedFrom(home, own);
  if (from === own) return keep(place, { ...kept, home, lengths }, indexed.pieces);
  const segments = [...kept.segments, memorySegment(Buffer.concat(indexed.pieces))];
  const merged = segments
    .slice(from)
    .map((segment, i): Merged => ({ segment, live: (row) => home[row] === from + i }));
  const pieces = mergeSegments(merged, table.count);
  const before = { files: kept.files.slice(0, from), segments: kept.segments.slice(0, from) };
  return keep(place, { ...before, home: home.map((at) => Math.min(at, from)), lengths }, pieces);
}

/** Returns from which segment on all are put together with the new one; the new one: none. */
function mergedFrom(home: Uint8Array, own: number): number {
  const first = tally(home)[0] ?? 0;
  if (home.length - first > home.length / 3) return 0;
  return own >= MOST_SEGMENTS ? 1 : own;
}

/** Writes the index, with a segment more if there are `pieces` of one. What can't be written is used all the same. */
function keep(
  place: Place,
  { home, lengths, files, segments, base }: Unkept,
  pieces: readonly Uint8Array[] | undefined,
): TextIndex {
  const { folder, table } = place;
  const known = { count: table.count, home, lengths, meanLength: meanOf(lengths) };
  const all = attempt(() => write(place, { ...known, files, base }, pieces));
  if (all !== undefined)
    return { ...known, segments: all.map((file) => fileSegment(folder, file)) };
  const own = pieces === undefined ? [] : [memorySegment(Buffer.concat(pieces))];
  return { ...known, segments: [...segments, ...own] };
}

function write(
  { store, folder, table }: Place,
  { base, ...known }: SavedText & Pick<Unkept, "base">,
  pieces: readonly Uint8Array[] | undefined,
): readonly SegmentFile[] {
  const { ref, random, now } = store;
  const names = cacheNames(ref);
  const files: SegmentFile[] = [...known.files];
  if (pieces !== undefined) {
    const name = names.words(Buffer.from(random(8)).toString("hex"));
    writeCacheFile(folder, name, pieces, random);
    files.push({ name, size: pieces.reduce((sum, piece) => sum + piece.length, 0) });
  }
  saveText({ folder, ref, random }, { ...known, files }, table, base);
  const used = new Set([names.text, names.textPatch, ...files.map(({ name }) => name)]);
  removeOthers(folder, (name) => isTextFile(name) && isOfRef(name, ref), used, now());
  return files;
}
