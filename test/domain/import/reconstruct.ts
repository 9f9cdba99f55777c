import { isArray, isObject, type Json, type JsonObject } from "../../../src/base/json.ts";
import { parseTime } from "../../../src/domain/import/times.ts";
import { type Comment, type Ticket, ticketOfJson } from "../../../src/domain/ticket.ts";

const STATUSES = new Map([
  ["in-progress", "in_progress"],
  ["in-review", "in_review"],
]);
const PRIORITIES = ["critical", "high", "medium", "low"];

/** Members of the record that were kept raw, by their own names. */
function keptMembers(custom: JsonObject): Map<string, Json> {
  const kept = new Map<string, Json>();
  for (const [key, value] of Object.entries(custom)) {
    if (key === "beads" && isObject(value))
      for (const [name, inner] of Object.entries(value)) kept.set(name, inner);
    else if (key.startsWith("beads.")) kept.set(key.slice("beads.".length), value);
  }
  return kept;
}

const isCrlf = (value: Json | undefined): boolean => isObject(value) && value["crlf"] === true;

function commentOf(item: JsonObject, comment: Comment): JsonObject {
  const body = isCrlf(item["text"]) ? comment.body.replaceAll("\n", "\r\n") : comment.body;
  return {
    ...item,
    ...(item["author"] === undefined && comment.by !== null ? { author: comment.by } : {}),
    ...(body === "" ? {} : { text: body }),
  };
}

/** Comments of the ticket for the items of the record: by time, then in the order of the record. */
function commentsOf(items: Json, comments: readonly Comment[], created: string): Json {
  if (!isArray(items)) return items;
  const byTime = new Map<string, Comment[]>();
  for (const comment of comments)
    byTime.set(comment.at, [...(byTime.get(comment.at) ?? []), comment]);
  return items.map((item) => {
    if (!isObject(item)) return item;
    const raw = item["created_at"];
    const ms = typeof raw === "string" ? parseTime(raw) : undefined;
    const at = ms === undefined ? created : new Date(ms).toISOString();
    const comment = (byTime.get(at) ?? byTime.get(created))?.shift();
    return comment === undefined ? item : commentOf(item, comment);
  });
}

function statusOf(ticket: Ticket, json: JsonObject): string | undefined {
  if (json["status"] === undefined) return undefined;
  return STATUSES.get(ticket.status) ?? ticket.status;
}

function numbersOf({ priority, estimate }: Ticket): readonly [string, number | undefined][] {
  return [
    ["priority", priority === null ? undefined : PRIORITIES.indexOf(priority)],
    ["estimated_minutes", estimate === null ? undefined : estimate * 60],
  ];
}

/** Members that fields of the ticket say; null and undefined are absent. */
function mappedMembers(
  ticket: Ticket,
  json: JsonObject,
): readonly (readonly [string, Json | undefined])[] {
  return [
    ["id", ticket.aliases[0]],
    ["title", ticket.title === "(untitled)" ? undefined : ticket.title],
    ["description", ticket.body || undefined],
    ["status", statusOf(ticket, json)],
    ["issue_type", ticket.type],
    ...numbersOf(ticket),
    ["due_at", ticket.due],
    ["closed_at", ticket.closed],
    ["created_at", ticket.created],
    ["created_by", ticket.createdBy],
    ["assignee", ticket.assignees[0]],
    ["labels", ticket.labels.length === 0 ? undefined : ticket.labels],
  ];
}

/**
 * Returns the record of beads that a ticket was imported from, told from the ticket's bytes alone.
 *
 * @param created when the record was created, for comments without a time of their own
 */
export function reconstruct(bytes: string, created: string): JsonObject {
  const json: JsonObject = JSON.parse(bytes);
  const ticket = ticketOfJson(json);
  const record = keptMembers(ticket.custom);
  for (const [name, value] of mappedMembers(ticket, json))
    if (value !== undefined && value !== null && !record.has(name)) record.set(name, value);
  if (isCrlf(record.get("description")) && ticket.body !== "")
    record.set("description", ticket.body.replaceAll("\n", "\r\n"));
  const comments = record.get("comments");
  if (comments !== undefined)
    record.set("comments", commentsOf(comments, ticket.comments, created));
  return Object.fromEntries(record);
}
