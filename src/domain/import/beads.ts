import { encodeDocument } from "../encode.ts";
import { derivedId, derivedReplica, type TicketId } from "../id.ts";
import { notesOf } from "./beads-notes.ts";
import { type ImportedRecord, importRecord, type RecordContext } from "./beads-record.ts";
import { type ReadTime, timeReader, timesOf } from "./beads-times.ts";
import type { ImportOptions, ImportPlan, Skip, SourceLine } from "./plan.ts";
import { readLines, type SourceRecord } from "./read-lines.ts";

/** Part of every derived id and replica. */
const FORMAT = "beads";

/** Most bytes of a document. */
const MAX_BYTES = 1024 * 1024;

/** A shorter line can't become a larger document, however deep it nests. */
const SAFE_SIZE = 10_000;

/** Returns the id of the ticket that a record of beads becomes. */
export function beadsTicketId(namespace: string, sourceId: string): TicketId {
  return derivedId(FORMAT, namespace, sourceId);
}

/** Returns the replica in the stamps of everything that is imported from beads under a namespace. */
export function beadsReplica(namespace: string): string {
  return derivedReplica(FORMAT, namespace);
}

/** Keeps one record for each id: the one that was changed last, or else stands last. */
function unique(records: readonly SourceRecord[], time: ReadTime, skips: Skip[]): SourceRecord[] {
  const byId = new Map<string, SourceRecord>();
  for (const record of records) {
    const other = byId.get(record.id);
    byId.set(record.id, record);
    if (other === undefined) continue;
    const older = timesOf(record.record, time).updated < timesOf(other.record, time).updated;
    const [kept, lost] = older ? [other, record] : [record, other];
    byId.set(record.id, kept);
    const why = `the id of line ${kept.line}, which was changed later or stands later`;
    skips.push({ line: lost.line, reason: why });
  }
  return [...byId.values()];
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Tells why a record can't be a ticket. */
function faultOf({ source: { size }, document, fits }: ImportedRecord): string | undefined {
  if (!fits) return "nested too deep for a ticket";
  if (size <= SAFE_SIZE || bytesOf(encodeDocument(document)) <= MAX_BYTES) return undefined;
  return "larger than a ticket may be (1 MiB)";
}

/**
 * Returns the tickets that an export of beads (one JSON object a line) means. Every record becomes a
 * ticket or a skip, and every member of it can be told from its ticket.
 *
 * Registers, labels, links and custom fields are stamped with the time of the record's last change, so that
 * of two exports the newer one wins, and what it lacks is cleared; what never changes has the time of
 * its creation. Equal sources give equal bytes, in every clone.
 */
export function importBeads(lines: Iterable<SourceLine>, options: ImportOptions): ImportPlan {
  const { namespace, config, latest } = options;
  const replica = beadsReplica(namespace);
  const time = timeReader(latest);
  const ids = new Map<string, TicketId>();
  const idOf = (source: string): TicketId => {
    const id = ids.get(source) ?? beadsTicketId(namespace, source);
    ids.set(source, id);
    return id;
  };
  const { records, skips: unread } = readLines(lines);
  const skips = [...unread];
  const imported: ImportedRecord[] = [];
  const context: RecordContext = { config, replica, time, idOf, customKeys: new Map() };
  for (const source of unique(records, time, skips)) {
    const one = importRecord(source, context);
    const reason = faultOf(one);
    if (reason === undefined) imported.push(one);
    else skips.push({ line: source.line, reason });
  }
  const notes = notesOf(imported, idOf);
  skips.sort((a, b) => a.line - b.line);
  return {
    documents: imported.map((i) => i.document),
    replica,
    skips,
    notes,
    counts: countsOf(imported, skips),
  };
}

function countsOf(
  imported: readonly ImportedRecord[],
  skips: readonly Skip[],
): ImportPlan["counts"] {
  const sum = (count: (one: ImportedRecord) => number): number =>
    imported.reduce((total, one) => total + count(one), 0);
  return {
    records: imported.length + skips.length,
    tickets: imported.length,
    skipped: skips.length,
    deleted: sum((i) => (i.document.cells.get("deleted")?.value === true ? 1 : 0)),
    comments: sum((i) => i.comments),
    links: sum((i) => i.links.length),
  };
}
