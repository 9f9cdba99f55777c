import type { Random } from "../../base/clock.ts";
import type { Json } from "../../base/json.ts";
import { encodeSections } from "../cache/encode-sections.ts";
import { cacheNames } from "../cache/kept-table.ts";
import type { TicketTable } from "../cache/table.ts";
import { writeCacheFile } from "../cache/write-cache-file.ts";
import { fingerprint, type KeptText } from "./kept-text.ts";
import { TEXT_VERSION } from "./segment.ts";

/** Writes what the index is beside its segments' files, in place of what was there. @throws whatever the system says. */
export function saveText(
  { folder, ref, random }: { folder: string; ref: string; random: Random },
  { home, lengths, meanLength, files }: Omit<KeptText, "segments" | "sums" | "rows">,
  table: TicketTable,
): void {
  const sums = table.numbers("sum");
  const header = {
    version: TEXT_VERSION,
    ref,
    commit: table.commit,
    count: table.count,
    rows: fingerprint(table),
    mean: meanLength,
    files: files.map(({ name, size }) => ({ name, size })),
  } satisfies Record<string, Json>;
  const sections = {
    home,
    lengths,
    sums: new Uint8Array(sums.buffer, sums.byteOffset, sums.byteLength),
  };
  writeCacheFile(folder, cacheNames(ref).text, encodeSections(header, sections), random);
}
