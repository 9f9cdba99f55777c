import type { Json } from "../../src/base/json.ts";
import { type Claim, cellKey } from "../../src/domain/document.ts";
import type { Draft } from "../../src/domain/draft.ts";
import type { DocumentKind } from "../../src/domain/fields.ts";
import { type ElementId, elementId } from "../../src/domain/id.ts";
import type { Stamp } from "../../src/domain/stamp.ts";

/** Small numbers from 0 to 15 that an operation takes its choices from. */
export interface Pick {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** One document while a batch changes it, and what the batch means to do to it. */
export class Pen {
  readonly draft: Draft;
  readonly stamp: Stamp;
  readonly name: string;
  /** What every written cell must hold once the batch is stored. */
  readonly intents = new Map<string, Json | undefined>();
  /** What else the batch does, for people. */
  readonly notes: string[] = [];
  purge = false;
  #elements = 0;

  constructor(draft: Draft, stamp: Stamp, name: string) {
    this.draft = draft;
    this.stamp = stamp;
    this.name = name;
  }

  set(key: string, value: Json | undefined): void {
    this.draft.set(key, value);
    this.intents.set(key, value);
  }

  element(): ElementId {
    return elementId(this.stamp, this.#elements++);
  }

  /** Returns the id of one of the elements there are of a field, or `undefined` when there is none. */
  pickElement(field: string, choice: number): ElementId | undefined {
    const prefix = `${field}\u0000`;
    const ids = [...this.draft.elements()].filter((e) => e.startsWith(prefix)).sort();
    return ids.length === 0 ? undefined : ids[choice % ids.length]?.slice(prefix.length);
  }
}

export type Operation = (pen: Pen, pick: Pick) => void;

const at = <T>(list: readonly T[], choice: number): T => list[choice % list.length] as T;

/** Names that trip a careless program: inherited keys, array indices, an astral letter before U+E000 in UTF-16. */
const NAMES = ["auth", "ui", "toString", "10", "9", "\u{1d4b3}", "\ue000", "valueOf"];
const TEXTS = [
  "",
  "one line",
  "two\nlines",
  "ends with a break\n",
  "\n",
  "carriage\r\nreturn",
  "hidden \u202e\u2028\u200b",
  'quote " \\ \u{1f600}',
];
const VALUES: readonly Json[] = [
  "low",
  "high",
  0,
  1e21,
  0.1,
  true,
  null,
  { b: [1, { 10: 2, 9: 1 }], a: "" },
];
const IDS = ["c0ffee2qx4wz", "7k3m9p2qx4wz", "7k4m9p2qx4wz", "000000000000"];

const register =
  (field: string): Operation =>
  (pen, { a, b }) =>
    pen.set(field, b % 5 === 0 ? undefined : at(VALUES, a));

const text =
  (field: string): Operation =>
  (pen, { a, b }) =>
    pen.set(field, b % 5 === 0 ? undefined : at(TEXTS, a));

const set =
  (field: string): Operation =>
  (pen, { a, b }) =>
    pen.set(cellKey(field, at(NAMES, a)), b % 2 === 0 ? true : undefined);

const records =
  (
    field: string,
    types: readonly string[],
    member: string,
    targets: readonly string[],
  ): Operation =>
  (pen, { a, b, c }) => {
    const [type, target] = [at(types, a), at(targets, c)];
    pen.set(
      cellKey(field, `${type} ${target}`),
      b % 2 === 0 ? { type, [member]: target } : undefined,
    );
  };

const map =
  (field: string): Operation =>
  (pen, { a, b, c }) =>
    pen.set(cellKey(field, at(NAMES, a)), b % 3 === 0 ? undefined : at(VALUES, c));

const STATUSES: readonly (Json | undefined)[] = [
  { status: "open" },
  { status: "in-progress" },
  {
    status: "done",
    resolution: "done",
    closed: "2026-11-20T09:12:33.120Z",
    closedBy: "ada@example.com",
  },
  {
    status: "done",
    resolution: "wontfix",
    closed: "2026-11-21T00:00:00.000Z",
    closedBy: "bob@example.com",
  },
  undefined,
];

const addComment: Operation = (pen, { a, b }) => {
  const id = pen.element();
  pen.set(cellKey("comments", id, "by"), at(["ada@example.com", "bob@example.com"], b));
  if (b % 3 > 0) pen.set(cellKey("comments", id, "at"), `2026-11-2${b % 10}T09:12:33.120Z`);
  pen.set(cellKey("comments", id, "body"), at(TEXTS, a));
};

const addCriterion: Operation = (pen, { a, b }) => {
  const id = pen.element();
  pen.set(cellKey("criteria", id, "text"), at(NAMES, a));
  pen.set(cellKey("criteria", id, "rank"), at(["a", "b", "c"], b));
};

const addTime: Operation = (pen, { a, b }) => {
  const id = pen.element();
  pen.set(cellKey("time", id, "by"), at(["ada@example.com", "bob@example.com"], b));
  pen.set(cellKey("time", id, "minutes"), a * 5);
};

/** Writes one part of an element that is there already. */
const edit =
  (field: string, part: string, values: readonly (Json | undefined)[]): Operation =>
  (pen, { a, b }) => {
    const id = pen.pickElement(field, a);
    if (id !== undefined) pen.set(cellKey(field, id, part), at(values, b));
  };

const redact: Operation = (pen, { a }) => {
  const id = pen.pickElement("comments", a);
  if (id === undefined) return;
  pen.draft.redact("comments", id);
  pen.notes.push(`redacts ${id}`);
};

/** Keeps a text that lost beside its comment. */
const keep: Operation = (pen, { a, b, c }) => {
  const id = pen.pickElement("comments", a);
  if (id === undefined) return;
  const way = `comments/${id}/body/${pen.stamp}`;
  pen.set(cellKey("conflicts", way), b % 4 === 0 ? undefined : [at(NAMES, c)]);
};

const dueAt = (hours: number): string => new Date(Date.UTC(2026, 10, 20, hours)).toISOString();

/** Claims, renews, releases, or claims again what was released or has run out, as the rules of fencing have it. */
const claim: Operation = (pen, { a, b, c }) => {
  const held = pen.draft.claim;
  const by = at(["ada", "bob", "eve"], b);
  const fresh = (fence: number): Claim => {
    const lease = c % 4 === 0 ? "same-lease" : `lease-${pen.stamp}-${a}`;
    return { by, lease, fence, stamp: pen.stamp, expires: dueAt(c), released: false };
  };
  if (held === undefined) return pen.draft.setClaim(fresh(1));
  if (held.released || a % 5 === 0) return pen.draft.setClaim(fresh(held.fence + 1));
  if (a % 2 === 0) return pen.draft.setClaim({ ...held, released: true });
  const expires = dueAt(24 + c);
  if (expires > held.expires) pen.draft.setClaim({ ...held, expires });
};

/** An attachment's name is the hash of its content; for a join any 64 digits will do. */
const attach: Operation = (pen, { a, b, c }) => {
  const hash = (a % 16).toString(16).repeat(64);
  pen.set(cellKey("attachments", at(NAMES, b)), c % 3 === 0 ? undefined : { hash, size: a });
};

const unknown: Operation = (pen, { a, b, c }) =>
  pen.set(
    at(["x-future", "hasOwnProperty", "\u{1d4b3}x", "\ue000x"], a),
    b % 3 === 0 ? undefined : at(VALUES, c),
  );

const purge: Operation = (pen, { a }) => {
  pen.purge = a % 4 === 0;
};

const COMMON = [register("deleted"), unknown];

const TICKET: readonly Operation[] = [
  register("title"),
  register("priority"),
  register("due"),
  register("points"),
  (pen, { a }) => pen.set("status", at(STATUSES, a)),
  (pen, { a }) => pen.set("status", at(STATUSES, a)),
  text("body"),
  text("body"),
  set("labels"),
  set("labels"),
  set("assignees"),
  set("aliases"),
  records("links", ["depends-on", "parent"], "to", IDS),
  records("refs", ["url", "commit"], "value", ["https://example.com/a b", "", "\ue000"]),
  map("custom"),
  map("custom"),
  map("conflicts"),
  attach,
  addComment,
  addComment,
  edit("comments", "body", TEXTS),
  edit("comments", "body", TEXTS),
  edit("comments", "deleted", [true, undefined, false]),
  keep,
  redact,
  redact,
  addCriterion,
  edit("criteria", "done", [true, false, undefined]),
  edit("criteria", "rank", ["a", "b", "bm", "c"]),
  edit("criteria", "deleted", [true, undefined]),
  addTime,
  edit("time", "minutes", [1, 2, 3, undefined]),
  edit("time", "deleted", [true, undefined]),
  claim,
  claim,
  claim,
  register("deleted"),
  unknown,
  purge,
];

/** What may happen to each kind of document. */
export const OPERATIONS: Readonly<Record<DocumentKind, readonly Operation[]>> = {
  ticket: TICKET,
  config: [register("prefix"), map("statuses"), map("limits"), ...COMMON],
  workflow: [register("title"), text("description"), map("steps"), ...COMMON],
  agent: [register("status"), set("skills"), map("custom"), ...COMMON],
  view: [register("query"), register("columns"), ...COMMON],
};
