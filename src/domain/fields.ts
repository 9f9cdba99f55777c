/**
 * What each kind of document is made of. One table serves reading, writing, joining, comparing and
 * reverting, so a new field is one line here (and one in its JSON Schema).
 *
 * - register: one value, written whole. text: a register that holds a string, stored as lines.
 * - composite: one register spread over several members, so that they can't come apart.
 * - set: strings. records: objects that are told apart by all their members. map: key to value.
 * - elements: things with an id of their own and parts that are registers each.
 * - claim: the lease under which somebody works on the ticket.
 */
export type Field =
  | { readonly kind: "register" | "text" | "set" | "map" | "claim"; readonly name: string }
  | {
      readonly kind: "composite" | "records";
      readonly name: string;
      readonly members: readonly string[];
    }
  | {
      readonly kind: "elements";
      readonly name: string;
      readonly parts: readonly string[];
      readonly texts: readonly string[];
      readonly rank: string | undefined;
    };

export type DocumentKind = "ticket" | "config" | "workflow" | "agent" | "view";

/** The kinds whose single document has a fixed path, or which are found by name rather than by id. */
export type NamedKind = Exclude<DocumentKind, "ticket">;

const register = (name: string): Field => ({ kind: "register", name });
const text = (name: string): Field => ({ kind: "text", name });
const set = (name: string): Field => ({ kind: "set", name });
const map = (name: string): Field => ({ kind: "map", name });

const TICKET: readonly Field[] = [
  register("title"),
  register("type"),
  { kind: "composite", name: "status", members: ["status", "resolution", "closed", "closedBy"] },
  register("priority"),
  set("assignees"),
  set("labels"),
  register("milestone"),
  register("due"),
  register("estimate"),
  register("points"),
  { kind: "records", name: "links", members: ["type", "to"] },
  text("body"),
  {
    kind: "elements",
    name: "criteria",
    parts: ["text", "done", "rank", "deleted"],
    texts: [],
    rank: "rank",
  },
  {
    kind: "elements",
    name: "comments",
    parts: ["by", "at", "replyTo", "body", "deleted"],
    texts: ["body"],
    rank: undefined,
  },
  {
    kind: "elements",
    name: "time",
    parts: ["by", "at", "minutes", "type", "note", "deleted"],
    texts: [],
    rank: undefined,
  },
  { kind: "records", name: "refs", members: ["type", "value"] },
  map("attachments"),
  set("aliases"),
  map("custom"),
  { kind: "claim", name: "claim" },
  map("conflicts"),
  register("deleted"),
  register("created"),
  register("createdBy"),
];

const named = (...fields: readonly Field[]): readonly Field[] => [
  ...fields,
  register("deleted"),
  register("created"),
  register("createdBy"),
];

const FIELDS: Readonly<Record<DocumentKind, readonly Field[]>> = {
  ticket: TICKET,
  config: named(
    register("prefix"),
    map("statuses"),
    map("types"),
    map("priorities"),
    map("resolutions"),
    map("milestones"),
    map("fields"),
    map("templates"),
    map("limits"),
  ),
  workflow: named(register("title"), text("description"), map("steps")),
  agent: named(
    register("title"),
    register("type"),
    register("status"),
    set("skills"),
    map("limits"),
    map("custom"),
  ),
  view: named(
    register("title"),
    register("query"),
    register("sort"),
    register("columns"),
    register("by"),
  ),
};

/** Returns the fields of a kind of document in the order in which they are written. */
export function fieldsOf(kind: DocumentKind): readonly Field[] {
  return FIELDS[kind];
}

const BY_NAME = new Map(
  Object.entries(FIELDS).map(([kind, fields]) => [kind, new Map(fields.map((f) => [f.name, f]))]),
);

/** Returns the field of that name, or `undefined` for one that this version does not know. */
export function fieldOf(kind: DocumentKind, name: string): Field | undefined {
  return BY_NAME.get(kind)?.get(name);
}

/** Returns the members at the top of a document that belong to known fields. */
export function knownMembers(kind: DocumentKind): ReadonlySet<string> {
  return KNOWN[kind];
}

const membersOf = (field: Field): readonly string[] =>
  field.kind === "composite" ? field.members : [field.name];

function known(kind: DocumentKind): ReadonlySet<string> {
  return new Set([
    "schema",
    kind === "ticket" ? "id" : "name",
    "_v",
    ...FIELDS[kind].flatMap(membersOf),
  ]);
}

const KNOWN: Readonly<Record<DocumentKind, ReadonlySet<string>>> = {
  ticket: known("ticket"),
  config: known("config"),
  workflow: known("workflow"),
  agent: known("agent"),
  view: known("view"),
};
