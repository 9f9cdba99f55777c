import { closest } from "../base/similar.ts";

/**
 * What the values of a field are, and so how they are compared:
 *
 * - word, person: names, whatever their case; persons can be `me`. rank: a name with a place in the configuration.
 * - number, hours, count: numbers; hours may be written `1h30m`. A count of 0 is no value.
 * - day: a date. moment: a time that has been. term: a time that is to come.
 * - ticket: a link to a ticket. inverse: a link from one. own: the ticket itself.
 * - text: words to be found in it.
 */
export type FieldKind =
  | "word"
  | "person"
  | "rank"
  | "number"
  | "hours"
  | "count"
  | "day"
  | "moment"
  | "term"
  | "ticket"
  | "inverse"
  | "own"
  | "text"
  | "custom";

const BY_KIND: Readonly<Record<Exclude<FieldKind, "custom">, readonly string[]>> = {
  word: [
    ...["status", "type", "label", "milestone", "resolution"],
    ...["alias", "ref", "ref-type", "attachment"],
  ],
  person: ["assignee", "created-by", "closed-by", "claimed-by", "commented-by"],
  rank: ["priority"],
  number: ["points"],
  hours: ["estimate", "spent"],
  count: [
    ...["comments", "attachments", "criteria", "unmet", "links"],
    ...["labels", "assignees", "refs", "aliases"],
  ],
  day: ["due"],
  moment: ["created", "updated", "closed"],
  term: ["claimed-until"],
  ticket: ["parent", "depends-on", "relates-to", "duplicates", "linked"],
  inverse: ["blocks", "parent-of", "duplicated-by"],
  own: ["id"],
  text: ["text", "title", "body", "comment", "criterion"],
};

const KINDS: ReadonlyMap<string, FieldKind> = new Map(
  Object.entries(BY_KIND).flatMap(([kind, names]) =>
    names.map((name) => [name, kind as FieldKind] as const),
  ),
);

/** Other names of fields: as JSON calls them, in lower case. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ["blocked-by", "depends-on"],
  ...[...KINDS.keys()].map((name) => [name.replace("-", ""), name] as const),
]);

/** Before the key of a custom field. */
export const CUSTOM = "custom.";

/** Names of the fields of tickets, beside `custom.KEY`. */
export const CONDITION_FIELDS: readonly string[] = [...KINDS.keys()];

/** Terms of a query that are no conditions, and are never negated. */
export const SETTINGS: readonly string[] = ["sort", "limit"];

/** What stands before the colon of a term, beside `custom.KEY`. */
export const QUERY_FIELDS: readonly string[] = [...CONDITION_FIELDS, "is", "has", ...SETTINGS];

/** What `is:` takes. */
export const QUERY_STATES: readonly string[] = [
  ...["open", "active", "closed", "all", "deleted", "unknown"],
  ...["ready", "blocked", "overdue", "claimed"],
];

/** What `has:` takes beside names of fields. */
const ELSE_TO_HAVE: ReadonlyMap<string, string> = new Map([
  ["children", "parent-of"],
  ["dependencies", "depends-on"],
  ["dependents", "blocks"],
]);
const NEVER_LACKED: ReadonlySet<string> = new Set(["id", "status", "text", "title"]);

/** What `has:` takes beside `custom.KEY`. */
export const QUERY_PARTS: readonly string[] = [
  ...CONDITION_FIELDS.filter((field) => !NEVER_LACKED.has(field)),
  "conflicts",
  ...ELSE_TO_HAVE.keys(),
];

/** Returns the field that a name means, or `undefined`. The key of a custom field is taken as it is written. */
export function fieldNamed(name: string): string | undefined {
  const folded = name.toLowerCase();
  if (folded.startsWith(CUSTOM))
    return name.length === CUSTOM.length ? undefined : CUSTOM + name.slice(CUSTOM.length);
  return KINDS.has(folded) ? folded : OTHER_NAMES.get(folded);
}

/** Returns the field that a ticket must have something in for `has:`, or `undefined`. */
export function partNamed(name: string): string | undefined {
  const folded = name.toLowerCase();
  if (folded === "conflicts") return folded;
  const field = fieldNamed(ELSE_TO_HAVE.get(folded) ?? name);
  return field === undefined || NEVER_LACKED.has(field) ? undefined : field;
}

/** Returns the kind of a field. It must be one that `fieldNamed` gave. */
export function kindOfField(field: string): FieldKind {
  return KINDS.get(field) ?? "custom";
}

/** So many names are told beside the one that is near; more would hide it. */
const FEW = 12;

/** Returns the way out for a name that is none of these: the one that is near, or what there is. */
export function meantOf(name: string, known: readonly string[]): string {
  const near = closest(name, known);
  if (near === undefined) return `Known: ${known.join(", ")}.`;
  return `Did you mean ${near}?${known.length > FEW ? "" : ` Known: ${known.join(", ")}.`}`;
}
