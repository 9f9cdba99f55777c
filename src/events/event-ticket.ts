import { isObject, type Json } from "../base/json.ts";
import { cellKey, type Document } from "../domain/document.ts";
import type { EventTicket } from "./event.ts";

const text = (value: Json | undefined): string | null => (typeof value === "string" ? value : null);

/** Returns the status of a ticket's status register. */
export function statusIn(register: Json | undefined): string {
  const status = isObject(register) ? register["status"] : undefined;
  return typeof status === "string" ? status : "open";
}

const ASSIGNEES = cellKey("assignees", "");
const LABELS = cellKey("labels", "");

/** Returns the present elements of the two sets, in the order in which they stand in the file: in one look, for each event has one. */
function elements({ cells }: Document): Pick<EventTicket, "assignees" | "labels"> {
  const assignees: string[] = [];
  const labels: string[] = [];
  cells.forEach(({ value }, key) => {
    if (value === undefined) return;
    if (key.startsWith(ASSIGNEES)) assignees.push(key.slice(ASSIGNEES.length));
    else if (key.startsWith(LABELS)) labels.push(key.slice(LABELS.length));
  });
  return { assignees, labels };
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
    ...elements(document),
    milestone: text(value("milestone")),
  };
}
