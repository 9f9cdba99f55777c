import type { Random } from "../../base/clock.ts";
import type { Json } from "../../base/json.ts";
import { encodeSections } from "./encode-sections.ts";
import { type BaseTable, nothingIn, type TablePlace, VERSION } from "./load-table.ts";
import { type Columns, columnsOf, NUMBER_NAMES } from "./memory-table.ts";
import { LISTS, type TableHead, type TicketTable, WORDS } from "./table.ts";
import type { TablePatch } from "./table-patch.ts";
import { writeCacheFile } from "./write-cache-file.ts";

type Numbers = ArrayBufferView & ArrayLike<number>;

/** Tells whether nothing stands in any row. */
function isEmpty(array: Numbers): boolean {
  const nothing = Number.isNaN(nothingIn(array));
  for (let row = 0; row < array.length; row++)
    if (nothing ? !Number.isNaN(array[row]) : array[row] !== 0) return false;
  return true;
}

const rawBytes = (array: ArrayBufferView): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** Returns the bytes of a column: none where nothing stands in it, which most stores have of something. */
const bytesOf = (array: Numbers): Uint8Array =>
  isEmpty(array) ? new Uint8Array(0) : rawBytes(array);

const jsonBytes = (words: readonly string[]): Uint8Array => Buffer.from(JSON.stringify(words));

function sectionsOf(columns: Columns): Record<string, Uint8Array> {
  const { numbers, lists, words, linkRows, custom, ids, titles } = columns;
  const sections: Record<string, Uint8Array> = { ids, titles };
  for (const number of NUMBER_NAMES) sections[number] = bytesOf(numbers[number]);
  for (const list of LISTS) {
    const { codes } = lists[list];
    sections[`${list}.starts`] = bytesOf(lists[list].starts);
    sections[`${list}.codes`] = rawBytes(codes);
  }
  for (const word of WORDS) sections[`${word}.words`] = jsonBytes(words[word]);
  sections["links.rows"] = rawBytes(linkRows);
  [...custom.values()].forEach((column, at) => {
    sections[`custom.${at}`] = bytesOf(column.codes);
    sections[`custom.${at}.words`] = jsonBytes(column.words);
  });
  return sections;
}

function headerOf(
  ref: string,
  { commit, root, config, segments, count, sorted, cycles, tally, custom }: TableHead,
  own: Readonly<Record<string, string>>,
): Record<string, Json> {
  const header = {
    ...{ version: VERSION, ref, ...own, commit, root, config, segments },
    ...{ count, sorted, cycles, tally, custom },
  };
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
  for (const [name, array] of Object.entries(arrays)) sections[name] = rawBytes(array);
  const pieces = encodeSections(headerOf(place.ref, head, { base: base.id }), sections);
  writeCacheFile(place.folder, place.name, [Buffer.concat(pieces)], random);
}
