import type { Random } from "../../base/clock.ts";
import type { Json } from "../../base/json.ts";
import { cacheNames } from "../cache/cache-names.ts";
import { encodeSections } from "../cache/encode-sections.ts";
import type { TicketTable } from "../cache/table.ts";
import { removeFile, writeCacheFile } from "../cache/write-cache-file.ts";
import { fingerprint, type KeptText, type TextBase } from "./kept-text.ts";
import { changedRows } from "./loops/columns.ts";
import { TEXT_VERSION } from "./segment.ts";

/** More changed rows are written as a whole. */
const MOST_PATCHED = 4096;

/** Where the index is kept. */
export interface TextPlace {
  readonly folder: string;
  readonly ref: string;
  readonly random: Random;
}

/** What is kept of an index beside its segments' files. */
export type SavedText = Pick<KeptText, "home" | "lengths" | "meanLength" | "files">;

const bytesOf = (numbers: Uint32Array): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);

function headerOf({ ref }: TextPlace, { meanLength, files }: SavedText, table: TicketTable) {
  return {
    version: TEXT_VERSION,
    ref,
    commit: table.commit,
    count: table.count,
    rows: fingerprint(table),
    mean: meanLength,
    files: files.map(({ name, size }) => ({ name, size })),
  } satisfies Record<string, Json>;
}

/**
 * Writes what the index is beside its segments' files, in place of what was there. Over a `base` only the rows are written that
 * changed since. @throws whatever the system says.
 */
export function saveText(
  place: TextPlace,
  saved: SavedText,
  table: TicketTable,
  base: TextBase | undefined,
): void {
  const sums = table.numbers("sum");
  const changed = base === undefined ? undefined : changedRows(sums, base.sums());
  if (base !== undefined && changed !== undefined && changed.length <= MOST_PATCHED)
    savePatch(place, saved, table, { base, changed });
  else saveWhole(place, saved, table);
}

function saveWhole(place: TextPlace, saved: SavedText, table: TicketTable): void {
  const { folder, ref, random } = place;
  const { home, lengths } = saved;
  const header = { ...headerOf(place, saved, table), id: Buffer.from(random(8)).toString("hex") };
  const pieces = encodeSections(header, { home, lengths, sums: bytesOf(table.numbers("sum")) });
  const { text, textPatch } = cacheNames(ref);
  writeCacheFile(folder, text, pieces, random);
  removeFile(`${folder}/${textPatch}`);
}

function savePatch(
  place: TextPlace,
  saved: SavedText,
  table: TicketTable,
  { base, changed }: { readonly base: TextBase; readonly changed: Uint32Array },
): void {
  const { folder, ref, random } = place;
  const sums = table.numbers("sum");
  const of = (column: Uint8Array) => Uint8Array.from(changed, (row) => column[row] ?? 0);
  const pieces = encodeSections(
    { ...headerOf(place, saved, table), base: base.id },
    {
      changed: bytesOf(changed),
      home: of(saved.home),
      lengths: of(saved.lengths),
      sums: bytesOf(Uint32Array.from(changed, (row) => sums[row] ?? 0)),
    },
  );
  const { textPatch } = cacheNames(ref);
  // Without a patch the base is brought up to date. Some file systems wait for the disk when a file replaces another.
  removeFile(`${folder}/${textPatch}`);
  writeCacheFile(folder, textPatch, pieces, random);
}
