import { cellKey, type Document, emptyDocument, recordKey } from "../document.ts";
import type { TicketId } from "../id.ts";
import { formatStamp } from "../stamp.ts";
import { putComments } from "./beads-comments.ts";
import { putCustom } from "./beads-custom.ts";
import { type FieldContext, putFields } from "./beads-fields.ts";
import { type BeadsLink, linksOf } from "./beads-links.ts";
import { type ReadTime, timesOf } from "./beads-times.ts";
import { cleanNames } from "./clean.ts";
import type { SourceRecord } from "./read-lines.ts";
import { type Coercion, newTarget, putElement, putOnce, settle, type Target } from "./target.ts";
import { isoTime } from "./times.ts";

/** What records are imported with. */
export interface RecordContext extends FieldContext {
  readonly replica: string;
  readonly idOf: (source: string) => TicketId;
  /** Keys of cells of custom fields, by the member's name: the same few in every record. */
  readonly customKeys: Map<string, string>;
}

/** One record as a ticket, with what is to be said of it. */
export interface ImportedRecord {
  readonly source: SourceRecord;
  readonly document: Document;
  readonly links: readonly BeadsLink[];
  readonly comments: number;
  /** What had to be guessed about its times, and what of its dependencies is no link. */
  readonly timeProblems: readonly string[];
  readonly linkProblems: readonly string[];
  readonly coerced: readonly Coercion[];
  /** Whether the document can be written: nothing in it nests too deep. */
  readonly fits: boolean;
}

const LINK = ["type", "to"] as const;

function putIdentity(target: Target, { id, record }: SourceRecord, time: ReadTime): void {
  const [alias] = cleanNames(id);
  const exact = alias === id;
  if (exact) putOnce(target, cellKey("aliases", id), true);
  settle(target, "id", exact);
  const ms = time(record["created_at"]);
  if (ms === undefined) return;
  putOnce(target, "created", isoTime(ms));
  settle(target, "created_at", isoTime(ms) === record["created_at"]);
}

/** Returns the ticket that a record of beads becomes. */
export function importRecord(source: SourceRecord, context: RecordContext): ImportedRecord {
  const { id, record } = source;
  const { replica, time, idOf } = context;
  const { created, updated, problems } = timesOf(record, time);
  const all = formatStamp(created, 0, replica);
  const target = newTarget(record, all, formatStamp(updated, 0, replica));
  putIdentity(target, source, time);
  putFields(target, record, context);
  const { links, problems: linkProblems } = linksOf(id, record["dependencies"], time);
  for (const { type, to: other } of links) {
    const link = { type, to: idOf(other) };
    putElement(target, "links", recordKey(LINK, link), link);
  }
  const comments = putComments(target, record["comments"], { time, replica, created });
  const fits = putCustom(target, context.customKeys);
  const { cells, coerced } = target;
  const document = { ...emptyDocument("ticket", idOf(id), all), cells };
  const timeProblems = comments.count === 0 ? problems : [...problems, ...comments.problems];
  return {
    source,
    document,
    fits,
    coerced,
    links,
    comments: comments.count,
    timeProblems,
    linkProblems,
  };
}
