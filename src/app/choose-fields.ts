import { TicketError } from "../base/errors.ts";
import type { Json, JsonObject } from "../base/json.ts";
import { closest } from "../base/similar.ts";
import type { Choice, Included } from "./query-types.ts";
import type { ListedTicket } from "./reading-types.ts";

/** Members of a ticket, as a list has them. */
export const TICKET_FIELDS: readonly string[] = [
  ...["id", "shown", "title", "body", "type", "status", "category", "resolution", "closed"],
  ...["closedBy", "priority", "assignees", "labels", "milestone", "due", "estimate", "points"],
  ...["links", "criteria", "comments", "time", "refs", "attachments", "aliases", "custom"],
  ...["claim", "conflicts", "created", "createdBy", "updated", "deleted", "purged", "blob"],
];

/** What can be added to them. */
export const INCLUDES: readonly Included[] = ["comments", "links", "history"];

const CUSTOM = "custom.";

function refuse(what: string, name: string, known: readonly string[]): TicketError {
  const near = closest(name, known);
  const message = `There is no ${what} ${JSON.stringify(name)}.`;
  return new TicketError("UNKNOWN_FIELD", "usage", message, {
    data: { name, known },
    hint: `${near === undefined ? "" : `Did you mean ${near}? `}Known: ${known.join(", ")}.`,
  });
}

/** Checks what is wanted of tickets. @throws TicketError `UNKNOWN_FIELD`. */
export function checkChoice({ fields = [], include = [] }: Choice): void {
  for (const name of fields)
    if (!TICKET_FIELDS.includes(name) && !(name.startsWith(CUSTOM) && name !== CUSTOM))
      throw refuse("field", name, [...TICKET_FIELDS, "custom.KEY"]);
  for (const name of include) if (!INCLUDES.includes(name)) throw refuse("part", name, INCLUDES);
}

/** Returns the wanted members of a ticket, in the order that they are asked for; a custom field stands below `custom`. */
export function chooseFields(
  ticket: ListedTicket,
  fields: readonly string[] | undefined,
): JsonObject {
  const all = ticket as unknown as JsonObject;
  if (fields === undefined || fields.length === 0) return all;
  const chosen: Record<string, Json> = {};
  const own: Record<string, Json> = {};
  for (const name of fields) {
    if (!name.startsWith(CUSTOM)) chosen[name] = all[name] ?? null;
    else {
      const key = name.slice(CUSTOM.length);
      own[key] = (Object.hasOwn(ticket.custom, key) ? ticket.custom[key] : undefined) ?? null;
      chosen["custom"] ??= own;
    }
  }
  return chosen;
}
