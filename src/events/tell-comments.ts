import type { Json } from "../base/json.ts";
import type { CellChange } from "../domain/changes.ts";
import { cellKey, cellPath, type Document } from "../domain/document.ts";
import { elementStamp, isElementId } from "../domain/id.ts";
import { stampTime } from "../domain/stamp.ts";
import type { EventComment, EventData, EventTicket } from "./event.ts";

type Commented = EventData["ticket.commented"];

const FIELD = "comments";

const text = (value: Json | undefined): string | null => (typeof value === "string" ? value : null);

/** Returns the ids of the comments whose text is out of one version for ever, and not of the other. */
export function newlyRedacted(before: Document | undefined, after: Document): readonly string[] {
  return [...after.redacted].flatMap((key) => {
    const [field, id] = cellPath(key);
    return field === FIELD && id !== undefined && before?.redacted.has(key) !== true ? [id] : [];
  });
}

/** Tells whether a document has a comment, in whatever state. */
function holds(document: Document | undefined, id: string): boolean {
  if (document === undefined) return false;
  const start = cellKey(FIELD, id, "");
  for (const key of document.cells.keys()) if (key.startsWith(start)) return true;
  return document.redacted.has(cellKey(FIELD, id));
}

function commentOf(document: Document, id: string, hasText: boolean): EventComment {
  const part = (name: string): string | null =>
    text(document.cells.get(cellKey(FIELD, id, name))?.value);
  const written = isElementId(id) ? new Date(stampTime(elementStamp(id))).toISOString() : "";
  const replyTo = part("replyTo");
  return {
    id,
    by: part("by"),
    at: part("at") ?? written,
    ...(replyTo === null ? {} : { replyTo }),
    ...(hasText ? { body: part("body") ?? "" } : {}),
  };
}

function changeOf(cells: readonly CellChange[], isNew: boolean): Commented["change"] {
  const deletion = cells.find((cell) => cell.part === "deleted");
  if (deletion?.after === true) return "deleted";
  if (isNew) return "added";
  return deletion === undefined ? "edited" : "restored";
}

/** Returns what happened to the comments of a ticket, one event for each. A text that was taken out for ever is not told again. */
export function tellComments(
  ticket: EventTicket,
  cells: readonly CellChange[],
  redacted: readonly string[],
  { before, after }: { readonly before: Document | undefined; readonly after: Document },
): readonly Commented[] {
  const changed = new Map<string, CellChange[]>(redacted.map((id) => [id, []]));
  for (const cell of cells) {
    const id = cell.element ?? "";
    changed.set(id, [...(changed.get(id) ?? []), cell]);
  }
  return [...changed].map(([id, own]): Commented => {
    const change = redacted.includes(id) ? "redacted" : changeOf(own, !holds(before, id));
    const hasText = change !== "redacted" && change !== "deleted";
    const body = change === "edited" ? own.find((cell) => cell.part === "body") : undefined;
    return {
      ticket,
      change,
      comment: commentOf(after, id, hasText),
      before: body === undefined ? null : text(body.before),
    };
  });
}
