import fc from "fast-check";
import type { Json, JsonObject } from "../../../src/base/json.ts";
import { EMPTY_SHEET } from "../../../src/domain/markdown/sheet.ts";
import type { Ticket } from "../../../src/domain/ticket.ts";
import { element, ID } from "../documents.ts";

/** Pieces of text that mean something in Markdown, in YAML, in our own marks, or to a terminal. */
const PIECES = [
  "---",
  "\n---\nid: x",
  "\n\\---\ntitle: x",
  "...",
  "## Acceptance criteria",
  "\\## Acceptance criteria",
  "## acceptance CRITERIA ",
  "<!-- next ticket -->",
  "\\\\<!-- next ticket -->",
  "- [ ] one",
  "  - [x] two",
  "# comment",
  ": ",
  "a: b",
  "[x, y]",
  "{a: 1}",
  "&anchor",
  "*alias",
  "!tag",
  "| ",
  "> ",
  "%YAML",
  "@at",
  "`tick`",
  "'",
  '"',
  "\\",
  "null",
  "~",
  "true",
  "no",
  "1e5",
  "0x1f",
  "2.10",
  "007",
  "7",
  "0",
  "2026-12-31",
  "&#x1b;",
  "&#x26;#x1b;",
  "&#x41;",
  "\u001b[31m",
  "\u202e",
  "\u200d",
  "\ufeff",
  "\u00a0",
  "\u2028",
  "\u0085",
  "\r",
  "\r\n",
  "\n",
  "\n\n",
  "\t",
  " ",
  "猫",
  "🙂",
  "__proto__",
  "<<",
] as const;

/** Any text, mostly made of pieces that mean something somewhere. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme", maxLength: 6 })), {
    maxLength: 6,
  })
  .map((pieces) => pieces.join(""));

const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);
const key = anyText.filter((k) => !FORBIDDEN.has(k) && k !== "<<");
const orNull = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { freq: 2 });
const names = fc.uniqueArray(anyText, { maxLength: 4 });
const amount = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat(40));

const value: fc.Arbitrary<Json> = fc.letrec<{ any: Json }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    anyText,
    amount,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(key, tie("any"), { maxKeys: 3, noNullPrototype: true }),
  ),
})).any;

const pairs = <M extends "to" | "value">(member: M) =>
  fc
    .uniqueArray(fc.tuple(fc.oneof(fc.constantFrom("depends-on", "parent", "url"), key), anyText), {
      selector: (pair) => JSON.stringify(pair),
      maxLength: 4,
    })
    .map((list) => list.map(([type, text]) => ({ type, [member]: text }) as never));

/** Any ticket, also one that no rule of ours would let through. */
export const anyTicket: fc.Arbitrary<Ticket> = fc
  .record({
    title: anyText,
    body: anyText,
    type: orNull(anyText),
    status: anyText,
    resolution: orNull(anyText),
    priority: orNull(anyText),
    assignees: names,
    labels: names,
    milestone: orNull(anyText),
    due: orNull(anyText),
    estimate: orNull(amount),
    points: orNull(amount),
    links: pairs("to"),
    refs: pairs("value"),
    aliases: names,
    custom: fc.dictionary(key, value, { maxKeys: 4, noNullPrototype: true }),
    criteria: fc.array(fc.record({ text: anyText, done: fc.boolean() }), { maxLength: 4 }),
  })
  .map((some) =>
    ticketLike({ ...some, criteria: some.criteria.map((c, i) => ({ ...c, id: element(1, i) })) }),
  );

/** Returns a ticket with these values. */
export function ticketLike(some: Partial<Ticket>): Ticket {
  const { links, refs, custom, ...plain } = EMPTY_SHEET;
  return {
    ...plain,
    ...{ id: ID, links, refs, custom: custom as JsonObject },
    attachments: [],
    claim: null,
    conflicts: [],
    title: "A ticket",
    status: "open",
    type: "task",
    closed: null,
    closedBy: null,
    criteria: [],
    comments: [],
    time: [],
    created: null,
    createdBy: null,
    updated: "",
    deleted: false,
    purged: false,
    ...some,
  };
}
