import type { Random } from "../../base/clock.ts";
import type { Json } from "../../base/json.ts";
import { encodeSections } from "./encode-sections.ts";
import { type BaseTable, type TablePlace, VERSION } from "./load-table.ts";
import { type Columns, columnsOf, NUMBER_NAMES } from "./memory-table.ts";
import { LISTS, type TableHead, type TicketTable, WORDS } from "./table.ts";
import type { TablePatch } from "./table-patch.ts";
import { writeCacheFile } from "./write-cache-file.ts";

const bytesOf = (array: ArrayBufferView): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

function sectionsOf({ numbers, lists, words, ids, titles }: Columns): Record<string, Uint8Array> {
  const sections: Record<string, Uint8Array> = { ids, titles };
  for (const number of NUMBER_NAMES) sections[number] = bytesOf(numbers[number]);
  for (const list of LISTS) {
    sections[`${list}.starts`] = bytesOf(lists[list].starts);
    sections[`${list}.codes`] = bytesOf(lists[list].codes);
  }
  for (const word of WORDS) sections[`${word}.words`] = Buffer.from(JSON.stringify(words[word]));
  return sections;
}

function headerOf(
  ref: string,
  { commit, root, config, segments, count, sorted }: TableHead,
  own: Readonly<Record<string, string>>,
): Record<string, Json> {
  const header = { version: VERSION, ref, ...own, commit, root, config, segments, count, sorted };
  return JSON.parse(JSON.stringify(header)) as Record<string, Json>;
}

/** Writes a table, in place of the one that has its name. @throws whatever the system says. */
export function saveTable(place: TablePlace, table: TicketTable, random: Random): BaseTable {
  const id = Buffer.from(random(8)).toString("hex");
  const header = headerOf(place.ref, table, { id });
  const pieces = encodeSections(header, sectionsOf(columnsOf(table)));
  writeCacheFile(place.folder, place.name, pieces, random);
  return { ...table, id };
}

/** Writes the patch of a table. @throws whatever the system says. */
export function savePatch(
  place: TablePlace,
  base: BaseTable,
  { head, columns, ...arrays }: TablePatch,
  random: Random,
): void {
  const sections = sectionsOf(columns);
  for (const [name, array] of Object.entries(arrays)) sections[name] = bytesOf(array);
  const pieces = encodeSections(headerOf(place.ref, head, { base: base.id }), sections);
  writeCacheFile(place.folder, place.name, [Buffer.concat(pieces)], random);
}
