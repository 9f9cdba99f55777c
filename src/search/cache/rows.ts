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

interface Place {
  readonly at: number;
  readonly row: number;
  readonly offset: number;
  readonly length: number;
  readonly sum: number;
}

/** Returns the bytes of rows, in the order asked for. @throws CacheFault, or what the system says. */
export function readRowBytes(
  folder: string,
  table: TicketTable,
  rows: readonly number[],
): readonly Uint8Array[] {
  const [segment, offset, length, sum] = [
    table.numbers("segment"),
    table.numbers("offset"),
    table.numbers("length"),
    table.numbers("sum"),
  ];
  const places = new Map<number, Place[]>();
  rows.forEach((row, at) => {
    const own = places.get(segment[row] ?? 0) ?? [];
    places.set(segment[row] ?? 0, own);
    own.push({
      at,
      row,
      offset: offset[row] ?? 0,
      length: length[row] ?? 0,
      sum: sum[row] ?? 0,
    });
  });
  const found: Uint8Array[] = new Array(rows.length);
  for (const [index, own] of places) {
    const name = table.segments[index]?.name;
    if (name === undefined) throw new CacheFault("no such segment");
    withCacheFile(join(folder, name), (read) => {
      for (const run of runsOf(own)) readRun(read, run, found);
    });
  }
  return found;
}

/** Puts places together that are near to each other. */
function runsOf(places: Place[]): readonly (readonly Place[])[] {
  const runs: Place[][] = [];
  let [start, end] = [0, -1];
  for (const place of places.sort((a, b) => a.offset - b.offset)) {
    const next = place.offset + place.length;
    const last = runs.at(-1);
    if (last === undefined || place.offset > end + GAP || next - start > LONGEST_READ) {
      runs.push([place]);
      start = place.offset;
      end = next;
    } else {
      last.push(place);
      end = Math.max(end, next);
    }
  }
  return runs;
}

function readRun(read: ReadAt, run: readonly Place[], found: Uint8Array[]): void {
  const start = run[0]?.offset ?? 0;
  const end = Math.max(...run.map((place) => place.offset + place.length));
  const bytes = read(start, end - start);
  for (const { at, offset, length, sum } of run) {
    const own = bytes.subarray(offset - start, offset - start + length);
    if (checksum(own) !== sum) throw new CacheFault("a damaged row");
    found[at] = own;
  }
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
