import { join } from "node:path";
import { checksum } from "../../base/checksum.ts";
import type { StoredTicket } from "../../store/read-tickets.ts";
import { withCacheFile } from "./read-cache-file.ts";
import { CacheFault, type ReadAt } from "./sections.ts";
import { ID_BYTES, type TicketTable } from "./table.ts";
import type { KeptTicket, TicketMemory } from "./ticket-memory.ts";

/** Rows that are that near to each other in a file are read in one go. */
const GAP = 1 << 13;
const LONGEST_READ = 4 << 20;

/** A place in a file, and which of the rows asked for is there, in one number: sorting numbers is several times as fast. */
const ROWS = 2 ** 20;
const placeOf = (offset: number, at: number): number => offset * ROWS + at;
const offsetOf = (place: number): number => Math.floor(place / ROWS);
const rowOf = (place: number): number => place % ROWS;

/** Returns the bytes of rows, in the order asked for. @throws CacheFault, or what the system says. */
export function readRowBytes(
  folder: string,
  table: TicketTable,
  rows: readonly number[],
): readonly Uint8Array[] {
  const found: Uint8Array[] = new Array(rows.length);
  for (let from = 0; from < rows.length; from += ROWS)
    readSome(folder, table, rows.slice(from, from + ROWS)).forEach((bytes, at) => {
      found[from + at] = bytes;
    });
  return found;
}

function readSome(
  folder: string,
  table: TicketTable,
  rows: readonly number[],
): readonly Uint8Array[] {
  const [lengths, sums] = [table.numbers("length"), table.numbers("sum")];
  const lengthOf = (place: number): number => lengths[rows[rowOf(place)] ?? 0] ?? 0;
  const found: Uint8Array[] = new Array(rows.length);
  const readRun = (read: ReadAt, { places, end }: Run): void => {
    const start = offsetOf(places[0] ?? 0);
    const bytes = read(start, end - start);
    for (const place of places) {
      const from = offsetOf(place) - start;
      const row = bytes.subarray(from, from + lengthOf(place));
      const at = rowOf(place);
      if (checksum(row) !== sums[rows[at] ?? 0]) throw new CacheFault("a damaged row");
      found[at] = row;
    }
  };
  for (const [index, places] of placesOf(table, rows)) {
    const name = table.segments[index]?.name;
    if (name === undefined) throw new CacheFault("no such segment");
    withCacheFile(join(folder, name), (read) => {
      for (const run of runsOf(Float64Array.from(places).sort(), lengthOf)) readRun(read, run);
    });
  }
  return found;
}

/** Returns the places of rows by the segment that they are in. */
function placesOf(
  table: TicketTable,
  rows: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const [segment, offset] = [table.numbers("segment"), table.numbers("offset")];
  const places = new Map<number, number[]>();
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const index = segment[row] ?? 0;
    const place = placeOf(offset[row] ?? 0, at);
    const own = places.get(index);
    if (own === undefined) places.set(index, [place]);
    else own.push(place);
  }
  return places;
}

interface Run {
  readonly places: Float64Array;
  readonly end: number;
}

/** Puts places together that are near to each other. */
function runsOf(places: Float64Array, lengthOf: (place: number) => number): readonly Run[] {
  const runs: Run[] = [];
  let [first, end] = [0, 0];
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    const offset = offsetOf(place);
    const next = offset + lengthOf(place);
    if (i > first && (offset > end + GAP || next - offsetOf(places[first] ?? 0) > LONGEST_READ)) {
      runs.push({ places: places.subarray(first, i), end });
      [first, end] = [i, 0];
    }
    end = Math.max(end, next);
  }
  if (places.length > first) runs.push({ places: places.subarray(first), end });
  return runs;
}

/** Returns the bytes of a ticket as it is kept. */
export const encodeRow = ({ oid, ticket }: StoredTicket): Uint8Array =>
  Buffer.from(
    `${JSON.stringify(ticket).slice(0, -1)},"category":"unknown","shown":"","blob":"${oid}"}`,
  );

const textOf = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);

/** Where the id and the title begin in the bytes of a ticket, and what follows the title: no text of JSON holds it. */
const ID_AT = '{"id":"'.length;
const TITLE_AT = ID_AT + ID_BYTES + '","title":"'.length;
const AFTER_TITLE = '","body":"';

/**
 * Returns ids and titles of rows, in the order asked for: of the whole columns less is needed than reading them takes.
 *
 * @throws CacheFault, or what the system says.
 */
export function readNames(
  folder: string,
  table: TicketTable,
  rows: readonly number[],
): readonly Pick<KeptTicket, "id" | "title">[] {
  return readRowBytes(folder, table, rows).map((bytes) => {
    const text = textOf(bytes);
    const end = text.indexOf(AFTER_TITLE, TITLE_AT);
    if (end < 0) throw new CacheFault("a row without a title");
    const title = text.toString("utf8", TITLE_AT, end);
    return {
      id: text.toString("latin1", ID_AT, ID_AT + ID_BYTES),
      title: title.includes("\\") ? (JSON.parse(`"${title}"`) as string) : title,
    };
  });
}

const decodeRow = (bytes: Uint8Array): KeptTicket => JSON.parse(textOf(bytes).toString("utf8"));

/** Returns whole tickets, in the order asked for: from memory, or else from the files. @throws CacheFault, or what the system says. */
export function readRows(
  folder: string,
  table: TicketTable,
  rows: readonly number[],
  memory?: TicketMemory,
): readonly KeptTicket[] {
  if (memory === undefined) return readRowBytes(folder, table, rows).map(decodeRow);
  const [segment, offset] = [table.numbers("segment"), table.numbers("offset")];
  const places = rows.map(
    (row) => `${table.segments[segment[row] ?? 0]?.name} ${offset[row] ?? 0}`,
  );
  const known = places.map((place) => memory.at(place));
  const missing = [...rows.keys()].filter((i) => known[i] === undefined);
  if (missing.length === 0) return known.filter((ticket) => ticket !== undefined);
  const wanted = missing.map((i) => rows[i] ?? 0);
  const read = new Map<number, KeptTicket>();
  readRowBytes(folder, table, wanted).forEach((bytes, at) => {
    const [i = 0, ticket] = [missing[at], decodeRow(bytes)];
    read.set(i, ticket);
    // Of its own, or it would hold all that was read together.
    const own = Uint8Array.from(bytes);
    memory.keep(ticket.blob, { bytes: own.length, read: () => decodeRow(own), place: places[i] });
  });
  return known.flatMap((ticket, i) => ticket ?? read.get(i) ?? []);
}
