import { compareUtf8, isArray, type Json, type JsonObject } from "../../base/json.ts";
import type { StoreConfig } from "../config/config.ts";
import type { ReadTime } from "./beads-times.ts";
import {
  isClosed,
  type Mapped,
  mapDue,
  mapEstimate,
  mapPriority,
  mapResolution,
  mapStatus,
  mapType,
} from "./beads-values.ts";
import { cleanLine, cleanNames, cleanText } from "./clean.ts";
import { putElement, putOnce, putRegister, settle, type Target } from "./target.ts";
import { isoTime } from "./times.ts";

/** What the plain fields of records are imported with. */
export interface FieldContext {
  readonly config: StoreConfig;
  readonly time: ReadTime;
}

const MAX_TITLE = 1000;
const MAX_PERSON = 1000;
const NO_TITLE = "(untitled)";

function putTitle(target: Target, raw: Json | undefined): void {
  const clean = typeof raw === "string" ? cleanLine(raw, MAX_TITLE) : "";
  putRegister(target, "title", clean === "" ? NO_TITLE : clean);
  settle(target, "title", clean === raw && clean !== "" && clean !== NO_TITLE);
}

function putBody(target: Target, raw: Json | undefined): void {
  const { text, crlf } = cleanText(typeof raw === "string" ? raw : "");
  putRegister(target, "body", text === "" ? undefined : text);
  if (crlf) target.instead.set("description", { crlf });
  else settle(target, "description", text !== "");
}

type Amount = Mapped<string | number | undefined>;

/** Writes a register; the source's own value is kept beside it unless the register says exactly that. */
function putMapped(target: Target, field: string, member: string, { value, exact }: Amount): void {
  putRegister(target, field, value);
  settle(target, member, exact);
}

const NOTHING: Mapped = { value: undefined, exact: false };

/** Notes a status, type or priority that is none of ours. */
function noteCoerced(
  { coerced }: Target,
  member: string,
  from: Json | undefined,
  { value, exact }: Mapped,
): void {
  if (from !== undefined && !exact) coerced.push({ member, from, to: value ?? null });
}

function putValues(target: Target, record: JsonObject, { config }: FieldContext): void {
  const { issue_type: rawType, priority: rawPriority } = record;
  const type = rawType === undefined ? NOTHING : mapType(rawType, config);
  putMapped(target, "type", "issue_type", type);
  noteCoerced(target, "issue_type", rawType, type);
  const priority = rawPriority === undefined ? NOTHING : mapPriority(rawPriority, config);
  putMapped(target, "priority", "priority", priority);
  noteCoerced(target, "priority", rawPriority, priority);
  putMapped(target, "estimate", "estimated_minutes", mapEstimate(record["estimated_minutes"]));
  putMapped(target, "due", "due_at", mapDue(record["due_at"]));
}

/** Tombstones don't say what they were: what was closed for a reason counts as closed. */
function statusOf(raw: Json, record: JsonObject, config: StoreConfig): Mapped<string> {
  if (raw !== "tombstone") return mapStatus(typeof raw === "string" ? raw : "", config);
  const over = record["closed_at"] !== undefined || record["close_reason"] !== undefined;
  return { value: mapStatus(over ? "closed" : "open", config).value, exact: false };
}

function putStatus(target: Target, record: JsonObject, context: FieldContext): void {
  const { status: raw, closed_at: rawClosed, close_reason: rawReason } = record;
  if (raw === "tombstone") putRegister(target, "deleted", true);
  if (raw === undefined) {
    putRegister(target, "status", undefined);
    return;
  }
  const { config } = context;
  const status = statusOf(raw, record, config);
  const { value } = status;
  settle(target, "status", status.exact);
  if (raw !== "tombstone") noteCoerced(target, "status", raw, status);
  if (!isClosed(value, config)) {
    putRegister(target, "status", { status: value });
    return;
  }
  const resolution = mapResolution(typeof rawReason === "string" ? rawReason : "", config);
  const ms = context.time(rawClosed);
  const closed = ms === undefined ? undefined : isoTime(ms);
  settle(target, "closed_at", closed !== undefined && closed === rawClosed);
  putRegister(target, "status", {
    status: value,
    ...(resolution === undefined ? {} : { resolution }),
    ...(closed === undefined ? {} : { closed }),
  });
}

function putPeople(target: Target, { assignee, created_by: author }: JsonObject): void {
  const names = typeof assignee === "string" ? cleanNames(assignee) : [];
  for (const name of names) putElement(target, "assignees", name, true);
  settle(target, "assignee", names.length === 1 && names[0] === assignee);
  const person = typeof author === "string" ? cleanLine(author, MAX_PERSON) : "";
  if (person !== "") putOnce(target, "createdBy", person);
  settle(target, "created_by", person !== "" && person === author);
}

function putLabels(target: Target, labels: Json | undefined): void {
  if (!isArray(labels)) return;
  const texts = labels.filter((label) => typeof label === "string");
  for (const name of texts.flatMap(cleanNames)) putElement(target, "labels", name, true);
  settle(target, "labels", labels.length > 0 && labels.every(isPlain));
}

/** Tells whether a label stands as it is in a set of labels, which is sorted. */
function isPlain(label: Json, at: number, labels: readonly Json[]): boolean {
  if (typeof label !== "string" || cleanNames(label)[0] !== label) return false;
  const before = labels[at - 1];
  return typeof before !== "string" || compareUtf8(before, label) < 0;
}

/** Writes the plain fields of a record: title, body, type, priority, estimate, due date, status, people, labels. */
export function putFields(target: Target, record: JsonObject, context: FieldContext): void {
  putTitle(target, record["title"]);
  putBody(target, record["description"]);
  putValues(target, record, context);
  putStatus(target, record, context);
  putPeople(target, record);
  putLabels(target, record["labels"]);
}
