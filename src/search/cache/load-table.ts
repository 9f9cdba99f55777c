import { join } from "node:path";
import { withCacheFile } from "./read-cache-file.ts";
import { CacheFault, openSections, readSection } from "./sections.ts";
import {
  ID_BYTES,
  type ListName,
  NUMBERS,
  type NumberColumn,
  type NumberName,
  type TableHead,
  type TicketTable,
  type WordName,
} from "./table.ts";

/** Version of the columns and of what is in them: another one is as good as none. */
export const VERSION = 2;

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
export function loadTable(folder: string, name: string, ref: string): TicketTable {
  const path = join(folder, name);
  const { sections, identity } = withCacheFile(path, (read, own) => ({
    sections: openSections(read),
    identity: own,
  }));
  const { header } = sections;
  if (header["ref"] !== ref) throw new CacheFault("of another ref");
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
  const titles = remembered((section: string) => Buffer.from(load(section)));
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
    titles: () => titles("titles"),
  };
}
