import { categoryOf } from "../domain/config/category.ts";
import type { StoreConfig } from "../domain/config/config.ts";
import type { Ticket } from "../domain/ticket.ts";
import type { Condition, State } from "../search/parse-query.ts";

export type Test = (ticket: Ticket) => boolean;
type Values = (ticket: Ticket) => readonly string[];

const one = (value: string | null): readonly string[] => (value === null ? [] : [value]);

const VALUES: ReadonlyMap<string, Values> = new Map<string, Values>(
  Object.entries<Values>({
    status: (t) => [t.status],
    type: (t) => one(t.type),
    priority: (t) => one(t.priority),
    assignee: (t) => t.assignees,
    label: (t) => t.labels,
    milestone: (t) => one(t.milestone),
    parent: (t) => t.links.filter((l) => l.type === "parent").map((l) => l.to),
  }),
);

const CUSTOM = "custom.";

/** Names of the fields that tickets can be grouped by, beside `custom.KEY`. */
export const GROUP_FIELDS: readonly string[] = [...VALUES.keys()];

/** Returns the texts that a field of a ticket holds; of a custom field, its value as it is written. */
export function valuesOf(field: string): Values {
  if (!field.startsWith(CUSTOM)) return VALUES.get(field) ?? (() => []);
  const key = field.slice(CUSTOM.length);
  return ({ custom }) => {
    const value = Object.hasOwn(custom, key) ? custom[key] : null;
    const list = Array.isArray(value)
      ? value
      : value === null || value === undefined
        ? []
        : [value];
    return list.map((v) => (typeof v === "string" ? v : JSON.stringify(v)));
  };
}

/** Returns a test for a condition: any of its values, whatever their case; `@none` is a field without one. */
export function conditionTest({ field, negated, values }: Condition): Test {
  const wanted = values.map((v) => v.toLowerCase());
  if (field === "text")
    return ({ title, body }) => {
      const text = `${title}\n${body}`.toLowerCase();
      return wanted.some((word) => text.includes(word)) !== negated;
    };
  const of = valuesOf(field);
  return (ticket) => {
    const own = of(ticket).map((v) => v.toLowerCase());
    return wanted.some((v) => (v === "@none" ? own.length === 0 : own.includes(v))) !== negated;
  };
}

/** Returns a test for open, closed, all or deleted tickets. */
export function stateTest(state: State, config: StoreConfig): Test {
  const deleted = state === "deleted";
  return (t) => {
    if (t.purged || t.deleted !== deleted) return false;
    if (state !== "open" && state !== "closed") return true;
    return (categoryOf(config, t.status) === "closed") === (state === "closed");
  };
}
