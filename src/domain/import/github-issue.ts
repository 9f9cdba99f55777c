import { isArray, isObject, type Json, type JsonObject } from "../../base/json.ts";
import { firstStatus, type StoreConfig } from "../config/config.ts";
import { type Cell, cellKey, type Document, emptyDocument, recordKey } from "../document.ts";
import { elementId, type TicketId } from "../id.ts";
import { formatStamp, type Stamp } from "../stamp.ts";
import type { ReadTime } from "./beads-times.ts";
import { cleanLine, cleanNames, cleanText } from "./clean.ts";
import { type Seen, seenOf } from "./github-seen.ts";
import { isoTime, NO_TIME } from "./times.ts";

/** What issues are imported with. */
export interface IssueContext {
  readonly config: StoreConfig;
  readonly replica: string;
  readonly time: ReadTime;
}

/** An issue, its comments (undefined: they are not imported), and what the last import remembered of it. */
export interface SourceIssue {
  readonly number: number;
  readonly id: TicketId;
  readonly issue: JsonObject;
  readonly comments: readonly JsonObject[] | undefined;
  readonly seen: Json | undefined;
}

/** The custom field that remembers when each field was first seen as it is. */
export const SEEN_FIELD = "github.seen";
/** The custom field that says when the issue was changed last. */
export const UPDATED_FIELD = "github.updated_at";

const MAX_TITLE = 1000;
const MAX_PERSON = 200;
const REF = ["type", "value"] as const;

const text = (value: Json | undefined): string => (typeof value === "string" ? value : "");
const loginOf = (user: Json | undefined): string =>
  cleanLine(text(isObject(user) ? user["login"] : undefined), MAX_PERSON);

function namesOf(list: Json | undefined, member: string): readonly string[] {
  const items = isArray(list) ? list : [];
  const raw = items.map((item) => text(isObject(item) ? item[member] : item));
  return [...new Set(raw.flatMap(cleanNames))].sort();
}

const REASONS: Readonly<Record<string, string>> = {
  not_planned: "wontfix",
  duplicate: "duplicate",
};

function statusOf(issue: JsonObject, { config, time }: IssueContext): JsonObject {
  if (issue["state"] !== "closed") return { status: firstStatus(config, "open") };
  const meant = REASONS[text(issue["state_reason"])] ?? "done";
  const resolution = [meant, "done"].find((name) => config.resolutions.includes(name));
  const closed = time(issue["closed_at"]);
  return {
    status: firstStatus(config, "closed"),
    ...(resolution === undefined ? {} : { resolution }),
    ...(closed === undefined ? {} : { closed: isoTime(closed) }),
  };
}

/** The ticket that is being filled. */
interface Filling {
  readonly cells: Map<string, Cell>;
  readonly stamp: (ms: number) => Stamp;
  readonly created: number;
  readonly seen: Seen;
}

/** Writes registers, each with the time since when it is as it is. */
function putFields(
  { cells, stamp, seen, created }: Filling,
  issue: JsonObject,
  context: IssueContext,
): void {
  const { text: body } = cleanText(text(issue["body"]));
  const milestone = isObject(issue["milestone"])
    ? cleanLine(text(issue["milestone"]["title"]), 200)
    : "";
  const values: Readonly<Record<string, Json | undefined>> = {
    title: cleanLine(text(issue["title"]), MAX_TITLE) || "(untitled)",
    body: body === "" ? undefined : body,
    type: context.config.types.includes("task") ? "task" : context.config.types[0],
    status: statusOf(issue, context),
    milestone: milestone === "" ? undefined : milestone,
  };
  for (const [field, value] of Object.entries(values)) {
    const since = field === "type" ? created : seen.at(field, value ?? null);
    if (value !== undefined || since > created) cells.set(field, { value, stamp: stamp(since) });
  }
}

function putSets({ cells, stamp, seen }: Filling, issue: JsonObject): void {
  const sets = {
    labels: namesOf(issue["labels"], "name"),
    assignees: namesOf(issue["assignees"], "login"),
  };
  for (const [field, names] of Object.entries(sets)) {
    const when = stamp(seen.at(field, names));
    for (const name of names) cells.set(cellKey(field, name), { value: true, stamp: when });
  }
}

function putComment({ cells, stamp, created }: Filling, comment: JsonObject, time: ReadTime): void {
  const ms = time(comment["created_at"]) ?? created;
  const number = Number(comment["id"]);
  // The number tells comments of one moment apart, whichever of them are there.
  const id = elementId(stamp(ms), Number.isSafeInteger(number) ? number % 2 ** 20 : 0);
  const put = (part: string, value: Json, at: number): void => {
    cells.set(cellKey("comments", id, part), { value, stamp: stamp(at) });
  };
  const author = loginOf(comment["user"]);
  const { text: body } = cleanText(text(comment["body"]));
  if (author !== "") put("by", author, ms);
  put("at", isoTime(ms), ms);
  if (body !== "") put("body", body, Math.max(ms, time(comment["updated_at"]) ?? ms));
}

/** Returns the ticket that an issue becomes. */
export function importIssue(source: SourceIssue, context: IssueContext): Document {
  const { number, id, issue, comments, seen: before } = source;
  const { replica, time } = context;
  const created = time(issue["created_at"]) ?? NO_TIME;
  const updated = Math.max(created, time(issue["updated_at"]) ?? created);
  const stamp = (ms: number): Stamp => formatStamp(ms, 0, replica);
  const cells = new Map<string, Cell>();
  const filling: Filling = { cells, stamp, created, seen: seenOf(before, updated, time) };
  putFields(filling, issue, context);
  putSets(filling, issue);
  for (const comment of comments ?? []) putComment(filling, comment, time);
  const once = (key: string, value: Json): void => {
    cells.set(key, { value, stamp: stamp(created) });
  };
  once(cellKey("aliases", `gh-${number}`), true);
  once("created", isoTime(created));
  const author = loginOf(issue["user"]);
  if (author !== "") once("createdBy", author);
  const address = text(issue["html_url"]);
  if (/^https:\/\/[^\s@]+$/.test(address)) {
    const ref = { type: "url", value: address };
    once(cellKey("refs", recordKey(REF, ref)), ref);
  }
  const custom = { [UPDATED_FIELD]: isoTime(updated), [SEEN_FIELD]: filling.seen.json() };
  for (const [name, value] of Object.entries(custom))
    cells.set(cellKey("custom", name), { value, stamp: stamp(updated) });
  return { ...emptyDocument("ticket", id, stamp(created)), cells };
}
