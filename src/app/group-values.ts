import type { Json } from "../base/json.ts";
import type { Ticket } from "../domain/ticket.ts";
import { CUSTOM } from "../search/query-fields.ts";
import { WORDS_IN } from "../search/ticket-values.ts";

type Values = (ticket: Ticket) => readonly string[];

const parents: Values = (t) => t.links.filter((l) => l.type === "parent").map((l) => l.to);

/** Names of the fields that tickets can be grouped by, beside `custom.KEY`. */
export const GROUP_FIELDS: readonly string[] = [
  ...["status", "type", "priority", "assignee", "label", "milestone", "parent"],
  ...["resolution", "created-by", "closed-by", "claimed-by"],
];

/** Returns the value of a custom field as it is written: each of a list. */
export function textsOf(value: Json | undefined): readonly string[] {
  if (value === null || value === undefined) return [];
  const list = Array.isArray(value) ? value : [value];
  return list.map((v) => (typeof v === "string" ? v : JSON.stringify(v)));
}

/** Returns the texts that a field of a ticket holds; of a custom field, its value as it is written. */
export function valuesOf(field: string): Values {
  if (field === "parent") return parents;
  if (!field.startsWith(CUSTOM)) return WORDS_IN.get(field) ?? (() => []);
  const key = field.slice(CUSTOM.length);
  return ({ custom }) => textsOf(Object.hasOwn(custom, key) ? custom[key] : null);
}
