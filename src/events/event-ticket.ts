import { isObject, type Json } from "../base/json.ts";
import { cellKey, type Document } from "../domain/document.ts";
import type { EventTicket } from "./event.ts";

const text = (value: Json | undefined): string | null => (typeof value === "string" ? value : null);

/** Returns the status of a ticket's status register. */
export function statusIn(register: Json | undefined): string {
  const status = isObject(register) ? register["status"] : undefined;
  return typeof status === "string" ? status : "open";
}

/** Returns the present elements of a set, in the order in which they stand in the file. */
function elements({ cells }: Document, field: string): readonly string[] {
  const start = cellKey(field, "");
  const found: string[] = [];
  for (const [key, { value }] of cells)
    if (value !== undefined && key.startsWith(start)) found.push(key.slice(start.length));
  return found;
}

/** Returns what every event says of its ticket. */
export function eventTicket(document: Document): EventTicket {
  const value = (field: string): Json | undefined => document.cells.get(field)?.value;
  return {
    id: document.name,
    title: text(value("title")),
    type: text(value("type")),
    status: statusIn(value("status")),
    priority: text(value("priority")),
    assignees: elements(document, "assignees"),
    labels: elements(document, "labels"),
    milestone: text(value("milestone")),
  };
}
