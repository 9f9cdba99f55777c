import { isArray, isObject, type Json, type JsonObject } from "../base/json.ts";
import { type Attachment, attachmentsOf } from "./attachments.ts";
import { type Conflict, conflictsOf } from "./conflicts.ts";
import type { Document } from "./document.ts";
import { documentJson } from "./encode.ts";
import { elementStamp, isElementId, type TicketId } from "./id.ts";
import { fromLines } from "./lines.ts";
import { isStamp, type Stamp, stampTime } from "./stamp.ts";

export interface Link {
  readonly type: string;
  readonly to: TicketId;
}

export interface Comment {
  readonly id: string;
  readonly by: string | null;
  readonly at: string;
  readonly body: string;
  readonly replyTo?: string;
  readonly redacted?: true;
}

export interface Criterion {
  readonly id: string;
  readonly text: string;
  readonly done: boolean;
}

export interface TimeEntry {
  readonly id: string;
  readonly by: string | null;
  readonly at: string;
  readonly minutes: number;
  readonly type?: string;
  readonly note?: string;
}

export interface Ref {
  readonly type: string;
  readonly value: string;
}

/** The lease under which somebody works on a ticket. After `expires` it holds no longer. */
export interface TicketClaim {
  readonly by: string;
  readonly lease: string;
  readonly fence: number;
  readonly expires: string;
}

/** A ticket as people and programs see it: values only. Times are ISO 8601 in UTC, `due` is a date. */
export interface Ticket {
  readonly id: TicketId;
  readonly title: string;
  readonly body: string;
  readonly type: string | null;
  readonly status: string;
  readonly resolution: string | null;
  readonly closed: string | null;
  readonly closedBy: string | null;
  readonly priority: string | null;
  readonly assignees: readonly string[];
  readonly labels: readonly string[];
  readonly milestone: string | null;
  readonly due: string | null;
  /** Hours. */
  readonly estimate: number | null;
  readonly points: number | null;
  readonly links: readonly Link[];
  readonly criteria: readonly Criterion[];
  readonly comments: readonly Comment[];
  readonly time: readonly TimeEntry[];
  readonly refs: readonly Ref[];
  readonly attachments: readonly Attachment[];
  readonly aliases: readonly string[];
  readonly custom: JsonObject;
  /** Null: never taken, or given back. */
  readonly claim: TicketClaim | null;
  /** Texts that lost to others written at the same time, kept until the field is written again. */
  readonly conflicts: readonly Conflict[];
  readonly created: string | null;
  readonly createdBy: string | null;
  /** When anything in the ticket was last written. */
  readonly updated: string;
  readonly deleted: boolean;
  readonly purged: boolean;
}

const str = (value: Json | undefined): string | null => (typeof value === "string" ? value : null);
const num = (value: Json | undefined): number | null => (typeof value === "number" ? value : null);

function strings(value: Json | undefined): readonly string[] {
  return isArray(value) ? value.filter((v): v is string => typeof v === "string") : [];
}

function objects(value: Json | undefined): readonly JsonObject[] {
  return isArray(value) ? value.filter(isObject) : [];
}

/** Elements of a field that were not deleted. */
function live(value: Json | undefined): readonly JsonObject[] {
  return objects(value).filter((o) => o["deleted"] !== true);
}

function timeOfElement(element: JsonObject): string {
  const { at, id } = element;
  if (typeof at === "string") return at;
  return isElementId(id) ? new Date(stampTime(elementStamp(id))).toISOString() : "";
}

function commentOf(source: JsonObject): Comment {
  const replyTo = str(source["replyTo"]);
  return {
    id: str(source["id"]) ?? "",
    by: str(source["by"]),
    at: timeOfElement(source),
    body: fromLines(source["body"]) ?? "",
    ...(replyTo === null ? {} : { replyTo }),
    ...(source["redacted"] === true ? { redacted: true as const } : {}),
  };
}

function criterionOf(source: JsonObject): Criterion {
  return {
    id: str(source["id"]) ?? "",
    text: str(source["text"]) ?? "",
    done: source["done"] === true,
  };
}

function timeEntryOf(source: JsonObject): TimeEntry {
  const [type, note] = [str(source["type"]), str(source["note"])];
  return {
    id: str(source["id"]) ?? "",
    by: str(source["by"]),
    at: timeOfElement(source),
    minutes: num(source["minutes"]) ?? 0,
    ...(type === null ? {} : { type }),
    ...(note === null ? {} : { note }),
  };
}

function claimOf(value: Json | undefined): TicketClaim | null {
  if (!isObject(value) || value["released"] === true) return null;
  const [by, lease, fence] = [str(value["by"]), str(value["lease"]), num(value["fence"])];
  const expires = str(value["expires"]);
  if (by === null || lease === null || fence === null || expires === null) return null;
  return { by, lease, fence, expires };
}

/** Returns the greatest stamp anywhere in `_v` and in the ids of elements. */
export function greatestStamp(source: JsonObject): Stamp | undefined {
  let greatest: Stamp | undefined;
  const visit = (value: Json | undefined): void => {
    if (typeof value === "string") {
      if (isStamp(value) && (greatest === undefined || value > greatest)) greatest = value;
    } else if (isObject(value)) for (const inner of Object.values(value)) visit(inner);
  };
  visit(source["_v"]);
  for (const field of ["comments", "criteria", "time"])
    for (const { id } of objects(source[field])) if (isElementId(id)) visit(elementStamp(id));
  return greatest;
}

/** Returns the ticket that a document's JSON (of the present format) shows. Never throws on odd shapes. */
export function ticketOfJson(source: JsonObject): Ticket {
  const updated = greatestStamp(source);
  const comments = live(source["comments"]).map(commentOf);
  return {
    id: str(source["id"]) ?? "",
    title: str(source["title"]) ?? "",
    body: fromLines(source["body"]) ?? "",
    type: str(source["type"]),
    status: str(source["status"]) ?? "open",
    resolution: str(source["resolution"]),
    closed: str(source["closed"]),
    closedBy: str(source["closedBy"]),
    priority: str(source["priority"]),
    assignees: strings(source["assignees"]),
    labels: strings(source["labels"]),
    milestone: str(source["milestone"]),
    due: str(source["due"]),
    estimate: num(source["estimate"]),
    points: num(source["points"]),
    links: objects(source["links"]).map((l) => ({
      type: str(l["type"]) ?? "",
      to: str(l["to"]) ?? "",
    })),
    criteria: live(source["criteria"]).map(criterionOf),
    comments,
    time: live(source["time"]).map(timeEntryOf),
    refs: objects(source["refs"]).map((r) => ({
      type: str(r["type"]) ?? "",
      value: str(r["value"]) ?? "",
    })),
    attachments: attachmentsOf(source["attachments"]),
    aliases: strings(source["aliases"]),
    custom: isObject(source["custom"]) ? source["custom"] : {},
    claim: claimOf(source["claim"]),
    conflicts: conflictsOf(source["conflicts"]).filter(
      ({ element }) => element === null || comments.some(({ id }) => id === element),
    ),
    created: str(source["created"]),
    createdBy: str(source["createdBy"]),
    updated: updated === undefined ? "" : new Date(stampTime(updated)).toISOString(),
    deleted: source["deleted"] === true,
    purged: source["purged"] === true,
  };
}

/** Returns the ticket that a document shows. */
export function ticketOf(document: Document): Ticket {
  return ticketOfJson(documentJson(document));
}
