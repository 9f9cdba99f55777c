import { join } from "node:path";
import type { Random } from "../../base/clock.ts";
import type { Json } from "../../base/json.ts";
import { withCacheFile, writeCacheFile } from "./cache-folder.ts";
import { columnsOf, NUMBER_NAMES } from "./memory-table.ts";
import { CacheFault, encodeSections, openSections, readSection } from "./sections.ts";
import {
  ID_BYTES,
  LISTS,
  type ListName,
  NUMBERS,
  type NumberColumn,
  type NumberName,
  type TableHead,
  type TicketTable,
  WORDS,
  type WordName,
} from "./table.ts";

/** Version of the columns and of what is in them: another one is as good as none. */
const VERSION = 1;

const bytesOf = (array: ArrayBufferView): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** Writes a table, in place of the one that has its name. @throws whatever the system says. */
export function saveTable(folder: string, name: string, table: TicketTable, random: Random): void {
  const { numbers, lists, words, ids } = columnsOf(table);
  const { commit, root, config, segments, count } = table;
  const header = { version: VERSION, commit, root, config, segments, count };
  const sections: Record<string, Uint8Array> = { ids };
  for (const number of NUMBER_NAMES) sections[number] = bytesOf(numbers[number]);
  for (const list of LISTS) {
    sections[`${list}.starts`] = bytesOf(lists[list].starts);
    sections[`${list}.codes`] = bytesOf(lists[list].codes);
  }
  for (const word of WORDS) sections[`${word}.words`] = Buffer.from(JSON.stringify(words[word]));
  const text = JSON.parse(JSON.stringify(header)) as Record<string, Json>;
  writeCacheFile(folder, name, encodeSections(text, sections), random);
}

/** Returns a function that asks once for each name. */
function remembered<K, V>(ask: (name: K) => V): (name: K) => V {
  const known = new Map<K, V>();
  return (name) => {
    const value = known.get(name) ?? ask(name);
    known.set(name, value);
    return value;
  };
}

/** Opens a table; its columns are read as they are needed. @throws CacheFault, or what the system says. */
export function loadTable(folder: string, name: string): TicketTable {
  const path = join(folder, name);
  const { sections, identity } = withCacheFile(path, (read, own) => ({
    sections: openSections(read),
    identity: own,
  }));
  const { header } = sections;
  if (header["version"] !== VERSION) throw new CacheFault("of another version");
  const head = header as unknown as TableHead;
  // Of a file that was put in its place meanwhile nothing fits.
  const load = (section: string): ArrayBuffer =>
    withCacheFile(path, (read) => readSection(read, sections, section), identity);
  const checked = <T extends { readonly length: number }>(array: T, length: number): T => {
    if (array.length !== length) throw new CacheFault("a column of another length");
    return array;
  };
  const { count, commit, root, config, segments } = head;
  const ids = remembered((section: string) =>
    checked(Buffer.from(load(section)), count * ID_BYTES),
  );
  return {
    ...{ count, commit, root, config, segments },
    numbers: remembered((column: NumberName) =>
      checked(new NUMBERS[column](load(column)), count),
    ) as <K extends NumberName>(column: K) => NumberColumn<K>,
    list: remembered((column: ListName) => ({
      starts: checked(new Uint32Array(load(`${column}.starts`)), count + 1),
      codes: new Uint32Array(load(`${column}.codes`)),
    })),
    words: remembered(
      (column: WordName) =>
        JSON.parse(Buffer.from(load(`${column}.words`)).toString("utf8")) as string[],
    ),
    ids: () => ids("ids"),
  };
}
