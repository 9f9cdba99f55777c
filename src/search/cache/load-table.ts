import { join } from "node:path";
import type { Json } from "../../base/json.ts";
import { type Columns, lazily } from "./memory-table.ts";
import { type FileIdentity, withCacheFile } from "./read-cache-file.ts";
import { remembered } from "./remembered.ts";
import { CacheFault, openSections, type ReadAt, readSection, type Sections } from "./sections.ts";
import {
  type CodedColumn,
  ID_BYTES,
  LISTS,
  type ListColumn,
  type ListName,
  NUMBERS,
  type NumberColumn,
  type NumberName,
  type TableHead,
  type TicketTable,
  WORDS,
  type WordName,
} from "./table.ts";
import type { TablePatch } from "./table-patch.ts";

/** Version of the columns and of what is in them: another one is as good as none. */
export const VERSION = 7;

/** What stands in every row of a column that is not written at all. */
export const nothingIn = (array: ArrayBufferView): number =>
  array instanceof Float64Array || array instanceof Float32Array ? Number.NaN : 0;

/** Where a table is kept. */
export interface TablePlace {
  readonly folder: string;
  readonly name: string;
  readonly ref: string;
}

/** A table as it was written, without what changed since. */
export interface BaseTable extends TicketTable {
  /** Random, so that a patch can say what it belongs to. */
  readonly id: string;
}

/** Opens a file of ours. @throws CacheFault for one that is not what it should be. */
function openFile(read: ReadAt, ref: string): Sections {
  const sections = openSections(read);
  const { header } = sections;
  if (header["version"] !== VERSION) throw new CacheFault("of another version");
  if (header["ref"] !== ref) throw new CacheFault("of another ref");
  return sections;
}

function headIn(header: Readonly<Record<string, Json>>): TableHead {
  const { count, commit, root, config, segments, sorted, cycles, tally, custom } =
    header as unknown as TableHead;
  return { count, commit, root, config, segments, sorted, cycles, tally, custom };
}

function checked<T extends { readonly length: number }>(array: T, length: number): T {
  if (array.length !== length) throw new CacheFault("a column of another length");
  return array;
}

/** Reads the bytes of a section. */
type Load = (section: string) => ArrayBuffer;

/** Returns the columns of so many rows; each is read when it is asked for. */
function columnsIn(load: Load, count: number, keys: readonly string[]) {
  const text = (section: string): readonly string[] =>
    JSON.parse(Buffer.from(load(section)).toString("utf8")) as string[];
  const number = <K extends NumberName>(name: K): NumberColumn<K> => {
    const found = new NUMBERS[name](load(name));
    if (found.length > 0) return checked(found, count) as NumberColumn<K>;
    const empty = new NUMBERS[name](count);
    return (Number.isNaN(nothingIn(empty)) ? empty.fill(Number.NaN) : empty) as NumberColumn<K>;
  };
  const codes = (section: string, length: number): Uint32Array => {
    const found = new Uint32Array(load(section));
    return found.length === 0 ? new Uint32Array(length) : checked(found, length);
  };
  const list = (name: ListName): ListColumn => ({
    starts: codes(`${name}.starts`, count + 1),
    codes: new Uint32Array(load(`${name}.codes`)),
  });
  const custom = (key: string): CodedColumn => {
    const at = keys.indexOf(key);
    return { codes: codes(`custom.${at}`, count), words: text(`custom.${at}.words`) };
  };
  return {
    ...{ number, list, custom },
    words: (name: WordName) => text(`${name}.words`),
    linkRows: () => new Uint32Array(load("links.rows")),
    ids: () => checked(Buffer.from(load("ids")), count * ID_BYTES),
    titles: () => Buffer.from(load("titles")),
  };
}

/** Opens a table; its columns are read as they are needed. @throws CacheFault, or what the system says. */
export function loadTable({ folder, name, ref }: TablePlace): BaseTable {
  const path = join(folder, name);
  const { sections, identity } = withCacheFile(path, (read, own) => ({
    sections: openFile(read, ref),
    identity: own,
  }));
  // Of a file that was put in its place meanwhile nothing fits.
  const load = sectionLoader(path, sections, identity);
  const head = headIn(sections.header);
  const columns = columnsIn(load, head.count, head.custom.keys);
  const ids = remembered((_: "all") => columns.ids());
  const titles = remembered((_: "all") => columns.titles());
  const linkRows = remembered((_: "all") => columns.linkRows());
  return {
    ...head,
    id: String(sections.header["id"]),
    numbers: remembered((column: NumberName) => columns.number(column)) as TicketTable["numbers"],
    list: remembered(columns.list),
    words: remembered(columns.words),
    linkRows: () => linkRows("all"),
    customColumn: remembered(columns.custom),
    ids: () => ids("all"),
    titles: () => titles("all"),
  };
}

const sectionLoader =
  (path: string, sections: Sections, identity: FileIdentity) =>
  (section: string): ArrayBuffer =>
    withCacheFile(path, (read) => readSection(read, sections, section), identity);

/**
 * Returns the patch of a table, read whole; undefined where there is none, or it is another table's.
 *
 * @throws CacheFault, or what the system says.
 */
export function loadPatch({ folder, name, ref }: TablePlace, base: string): TablePatch | undefined {
  const bytes = withCacheFile(join(folder, name), (read, _, size) => read(0, size));
  const read: ReadAt = (at, length) => {
    if (at + length > bytes.length) throw new CacheFault("cut short");
    return bytes.slice(at, at + length);
  };
  const sections = openFile(read, ref);
  const { header } = sections;
  if (header["base"] !== base) return undefined;
  const load = (section: string): ArrayBuffer => readSection(read, sections, section);
  const rows = new Uint32Array(load("rows"));
  const head = headIn(header);
  const { keys, others } = head.custom;
  const { number, list, words, custom, ids, titles } = columnsIn(load, rows.length, keys);
  const columns: Columns = {
    numbers: lazily(Object.keys(NUMBERS) as NumberName[], number) as Columns["numbers"],
    lists: lazily(LISTS, list),
    words: lazily(WORDS, words),
    linkRows: new Uint32Array(0),
    custom: new Map(keys.map((key) => [key, custom(key)])),
    others,
    ids: ids(),
    titles: titles(),
  };
  return {
    head,
    columns,
    rows,
    gone: new Uint32Array(load("gone")),
    listed: checked(new Uint32Array(load("listed")), rows.length),
    places: checked(new Uint32Array(load("places")), rows.length),
    shownRows: new Uint32Array(load("shownRows")),
    shownLengths: new Uint8Array(load("shownLengths")),
  };
}
