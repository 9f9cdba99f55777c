import { isArray, isObject, type Json, type JsonObject } from "../../base/json.ts";
import type { EventType } from "../event-types.ts";
import definitions from "./definitions.json" with { type: "json" };

const REF = "#/$defs/";

/** Of each type: what its data is, by name, and what it is about. */
const TYPES: Readonly<Record<EventType, readonly [data: string, title: string]>> = {
  "ticket.created": ["created", "A ticket was created"],
  "ticket.restored": ["changed", "A deleted ticket was brought back"],
  "ticket.updated": ["changed", "Fields of a ticket changed"],
  "ticket.moved": ["moved", "A ticket got another status"],
  "ticket.closed": ["moved", "A ticket was closed"],
  "ticket.reopened": ["moved", "A closed ticket was opened again"],
  "ticket.assigned": ["members", "People were assigned to a ticket, or no longer are"],
  "ticket.labelled": ["members", "A ticket got labels, or lost some"],
  "ticket.linked": ["linked", "A ticket got links, or lost some"],
  "ticket.commented": ["commented", "A comment was added, edited, deleted or redacted"],
  "ticket.claimed": ["claimed", "Somebody took a ticket under a lease, or made the lease longer"],
  "ticket.released": ["claimed", "A lease on a ticket was given back"],
  "ticket.lease-expired": ["claimed", "A lease on a ticket ended by itself"],
  "ticket.deleted": ["deleted", "A ticket was deleted"],
  "batch.applied": ["whole", "A commit changed tickets or settings"],
  "batch.reverted": ["reverted", "A commit took a batch back"],
  "sync.joined": ["joined", "Two histories were joined"],
  "workflow.started": ["run", "A workflow was started"],
  "workflow.advanced": ["run", "A step of a workflow was done"],
  "workflow.finished": ["run", "All steps of a workflow are done"],
  "workflow.cancelled": ["run", "A workflow was given up"],
  "agent.started": ["work", "An agent began to work on a ticket"],
  "agent.finished": ["work", "An agent finished a ticket"],
  "agent.failed": ["work", "An agent failed at a ticket"],
  "log.reset": ["reset", "What was told last is no longer in the history"],
  "subscriber.tested": ["tested", "Somebody tried whether events arrive"],
};

const CAUSES = "batch revert join adoption migration texts import init foreign reset test".split(
  " ",
);

/** Returns the names of the definitions that a schema refers to, and that these refer to in turn. */
function referredTo(schema: Json, found: Set<string> = new Set()): ReadonlySet<string> {
  if (isArray(schema)) for (const item of schema) referredTo(item, found);
  if (!isObject(schema)) return found;
  const all: JsonObject = definitions;
  for (const [name, value] of Object.entries(schema)) {
    const target = name === "$ref" && typeof value === "string" ? value.slice(REF.length) : "";
    if (target !== "" && !found.has(target)) {
      found.add(target);
      referredTo(all[target] ?? null, found);
    }
    referredTo(value, found);
  }
  return found;
}

/** The attributes of CloudEvents 1.0, and ours: https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md */
function attributes(type: EventType, about: boolean): JsonObject {
  return {
    specversion: { const: "1.0" },
    id: {
      description: "Commit and number: the same event has the same id wherever it is told.",
      type: "string",
      pattern: "^[0-9a-f]{40,64}:(?:0|[1-9][0-9]*|reset|test-[0-9a-f]{16})$",
    },
    source: { type: "string", minLength: 1 },
    type: { const: type },
    ...(about ? { subject: { description: "Id of the ticket.", $ref: `${REF}ticketId` } } : {}),
    time: { description: "When the commit was made.", $ref: `${REF}time` },
    datacontenttype: { const: "application/json" },
    commit: { $ref: `${REF}oid` },
    actor: {
      description: "E-mail address of who made the commit.",
      type: "string",
      minLength: 1,
      maxLength: 1000,
    },
    cause: { description: "What kind of commit it is.", enum: CAUSES },
  };
}

/** Returns the JSON Schema of a type of event, as one document. */
export function eventSchema(type: EventType): JsonObject {
  const [data, title] = TYPES[type];
  const properties = {
    ...attributes(type, type.startsWith("ticket.") || type.startsWith("agent.")),
    data: { $ref: `${REF}${data}` },
  };
  const names = referredTo(properties);
  const $defs = Object.fromEntries(
    Object.entries(definitions as JsonObject).filter(([name]) => names.has(name)),
  );
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `https://git-ticket.dev/schema/1/event.${type}.json`,
    title,
    type: "object",
    required: Object.keys(properties),
    properties,
    $defs,
  };
}
