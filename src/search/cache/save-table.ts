import type { Random } from "../../base/clock.ts";
import type { Json } from "../../base/json.ts";
import { encodeSections } from "./encode-sections.ts";
import { VERSION } from "./load-table.ts";
import { columnsOf, NUMBER_NAMES } from "./memory-table.ts";
import { LISTS, type TicketTable, WORDS } from "./table.ts";
import { writeCacheFile } from "./write-cache-file.ts";

const bytesOf = (array: ArrayBufferView): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** Writes a table, in place of the one that has its name. @throws whatever the system says. */
export function saveTable(
  { folder, name, ref }: { readonly folder: string; readonly name: string; readonly ref: string },
  table: TicketTable,
  random: Random,
): void {
  const { numbers, lists, words, ids, titles } = columnsOf(table);
  const { commit, root, config, segments, count } = table;
  const header = { version: VERSION, ref, commit, root, config, segments, count };
  const sections: Record<string, Uint8Array> = { ids, titles };
  for (const number of NUMBER_NAMES) sections[number] = bytesOf(numbers[number]);
  for (const list of LISTS) {
    sections[`${list}.starts`] = bytesOf(lists[list].starts);
    sections[`${list}.codes`] = bytesOf(lists[list].codes);
  }
  for (const word of WORDS) sections[`${word}.words`] = Buffer.from(JSON.stringify(words[word]));
  const text = JSON.parse(JSON.stringify(header)) as Record<string, Json>;
  writeCacheFile(folder, name, encodeSections(text, sections), random);
}
