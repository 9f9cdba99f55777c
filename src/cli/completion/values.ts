import type { ListedTicket, ListQuery, TicketHead, Tickets } from "../../app/tickets.ts";
import type { Candidate } from "./candidates.ts";
import type { Kind } from "./kinds.ts";

/** What values are looked for with. */
export interface Asking {
  readonly tickets: () => Promise<Tickets>;
  /** First word of the command: reopen wants closed tickets, restore deleted ones. */
  readonly command: string;
  /** What stands before the typed part: "-" negates a term of a query. */
  readonly lead: string;
  readonly typed: string;
}

const plain = (values: readonly string[], about = ""): readonly Candidate[] =>
  values.map((value) => ({ value, about }));

/** Of ids of which nothing is typed: about what a screen shows. Who sees that there are more types on. */
const MOST_IDS = 100;

/** Which tickets a command is mostly about. */
const TICKETS: Readonly<Record<string, ListQuery>> = {
  restore: { deleted: true },
  reopen: { all: true },
  show: { all: true },
  log: { all: true },
  comment: { all: true },
};

/** An id as it is shown; without its prefix if that is how it was begun. */
function idCandidate({ id, shown, title }: TicketHead, typed: string): Candidate {
  const bare = shown.slice(shown.indexOf("-") + 1);
  if (typed !== "" && !shown.startsWith(typed)) {
    if (bare.startsWith(typed)) return { value: bare, about: title };
    if (id.startsWith(typed)) return { value: id, about: title };
  }
  return { value: shown, about: title };
}

/** Tells whether a command is mostly about a ticket like this. */
function isUsual({ all, deleted = false }: ListQuery): (ticket: TicketHead) => boolean {
  return (t) => t.deleted === deleted && (deleted || all === true || t.category !== "closed");
}

async function ids({ tickets, command, typed }: Asking): Promise<readonly Candidate[]> {
  const opened = await tickets();
  const query = TICKETS[command] ?? {};
  const begun = typed === "" ? undefined : await opened.beginning(typed);
  if (begun === undefined) {
    const found = await opened.heads({ ...query, limit: MOST_IDS });
    return found.tickets.map((t) => idCandidate(t, typed));
  }
  const usual = begun.filter(isUsual(query));
  // Who has typed a part of it knows which one is meant, closed or not.
  const meant =
    usual.length > 0 || query.deleted === true ? usual : begun.filter((t) => !t.deleted);
  return meant.map((t) => idCandidate(t, typed));
}

/** Values that tickets have, the most frequent first. */
async function used(
  { tickets }: Asking,
  of: (ticket: ListedTicket) => readonly (string | null)[],
): Promise<readonly Candidate[]> {
  const counts = new Map<string, number>();
  for (const ticket of (await (await tickets()).list({ all: true })).tickets)
    for (const value of of(ticket))
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return sorted.map(([value, n]) => ({ value, about: `${n} ticket${n === 1 ? "" : "s"}` }));
}

/** `priority=`, and behind it what the field can be. */
async function fields(asking: Asking): Promise<readonly Candidate[]> {
  const { FIELDS } = await import("../fields.ts");
  const [, name] = /^([a-z]+)=/.exec(asking.typed) ?? [];
  const names = plain([...FIELDS.map((field) => `${field}=`), "custom."]);
  return name === undefined ? names : valuesOfField(name, `${name}=`, asking);
}

/** Kinds of the values that a field, of a query or of a ticket, can have. */
const BY_FIELD: Readonly<Record<string, Kind>> = {
  status: "statuses",
  type: "types",
  priority: "priorities",
  assignee: "people",
  label: "labels",
  milestone: "milestones",
  resolution: "resolutions",
  sort: "sorts",
  ...Object.fromEntries(
    ["created-by", "closed-by", "claimed-by", "commented-by"].map((name) => [name, "people"]),
  ),
  ...Object.fromEntries(
    [
      ...["id", "parent", "depends-on", "relates-to", "duplicates", "linked"],
      ...["blocks", "parent-of", "duplicated-by"],
    ].map((name) => [name, "ids"]),
  ),
};

async function valuesOfField(
  name: string,
  lead: string,
  asking: Asking,
): Promise<readonly Candidate[]> {
  const kind = BY_FIELD[name];
  if (kind === undefined) return [];
  const typed = asking.typed.slice(lead.length);
  const found = await valuesOf(kind, { ...asking, typed });
  return found.map(({ value, about }) => ({ value: lead + value, about }));
}

/** Returns a value as a query takes it: in quotes where it would end too soon. */
const quoted = (value: string): string =>
  /[\s,"\\]/.test(value) ? `"${value.replace(/["\\]/g, "\\$&")}"` : value;

/** `label:`, and behind it what stands there. */
async function queries(asking: Asking): Promise<readonly Candidate[]> {
  const { QUERY_FIELDS, QUERY_PARTS, QUERY_STATES, SETTINGS } = await import(
    "../../search/query-fields.ts"
  );
  const [, lead = "", name] = /^(([a-z-]+):(?:.*,)?)/.exec(asking.typed) ?? [];
  const fits = QUERY_FIELDS.filter((field) => asking.lead !== "-" || !SETTINGS.includes(field));
  if (name === undefined) return plain(fits.map((field) => `${field}:`));
  if (!fits.includes(name)) return [];
  if (name === "is") return plain(QUERY_STATES.map((state) => lead + state));
  if (name === "has") return plain(QUERY_PARTS.map((part) => lead + part));
  const found = await valuesOfField(name, lead, asking);
  return found.map(({ value, about }) => ({
    value: lead + quoted(value.slice(lead.length)),
    about,
  }));
}

type Finder = (asking: Asking) => Promise<readonly Candidate[]>;
type StoreConfig = Awaited<ReturnType<Tickets["config"]>>;

const configured =
  (of: (config: StoreConfig) => readonly Candidate[]): Finder =>
  async ({ tickets }) =>
    of(await (await tickets()).config());

const documents =
  (kind: "agent" | "view" | "workflow"): Finder =>
  async ({ tickets }) =>
    plain(await (await tickets()).names(kind));

const FINDERS: Readonly<Partial<Record<Kind, Finder>>> = {
  ids,
  fields,
  queries,
  statuses: configured((c) => c.statuses.map((s) => ({ value: s.name, about: s.category }))),
  types: configured((c) => plain(c.types)),
  priorities: configured((c) => plain(c.priorities)),
  resolutions: configured((c) => plain(c.resolutions)),
  labels: (asking) => used(asking, (t) => t.labels),
  people: (asking) => used(asking, (t) => t.assignees),
  milestones: (asking) => used(asking, (t) => [t.milestone]),
  agents: documents("agent"),
  views: async ({ tickets }) =>
    (await (await tickets()).views()).views.map(({ name, title, query }) => ({
      value: name,
      about: title ?? query,
    })),
  workflows: documents("workflow"),
  links: async () => plain((await import("../../domain/apply/collections.ts")).LINK_TYPES),
  sorts: async () => plain((await import("../../search/sort-keys.ts")).SORT_KEYS),
  schemas: async () =>
    (await (await import("../../app/schemas.ts")).schemas()).map(({ name, title }) => ({
      value: name,
      about: title,
    })),
  groups: async () => plain((await import("../../app/group-values.ts")).GROUP_FIELDS),
  columns: async () => plain((await import("../columns.ts")).COLUMN_NAMES),
};

/** Returns what a value of a kind can be. Files and folders are the shell's own affair. */
export async function valuesOf(kind: Kind, asking: Asking): Promise<readonly Candidate[]> {
  return (await FINDERS[kind]?.(asking)) ?? [];
}
