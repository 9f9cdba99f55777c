import fc from "fast-check";
import type { Json, JsonObject } from "../../src/base/json.ts";
import { configOf, type StoreConfig } from "../../src/domain/config/config.ts";
import type { Ticket } from "../../src/domain/ticket.ts";
import { ticketLike } from "../domain/markdown/tickets.ts";

export const NOW = new Date(2026, 10, 29, 16, 30).getTime();
const DAY = 86_400_000;

export const IDS: readonly string[] = ["a1", "a2", "b3", "b4", "c5", "c6", "d7", "d8"].map((name) =>
  name.padEnd(12, "0"),
);
const MISSING = "z".repeat(12);
export const PEOPLE = ["ada@x.org", "Bob", "bob", "Zoë ☂", ""];
export const WORDS = ["ui", "UI", "api", "needs review", "a,b", "none", "me", "üx", "100%", ""];

export const CONFIG: StoreConfig = configOf({
  statuses: {
    open: { category: "open", rank: 1 },
    triage: { category: "open", rank: 2 },
    doing: { category: "active", rank: 3 },
    done: { category: "closed", rank: 4 },
    dropped: { category: "closed", rank: 5 },
  },
  fields: {
    severity: { type: "string", enum: ["S3", "S2", "S1"] },
    score: { type: ["number", "null"] },
    sure: { type: "boolean" },
    name: { type: "string" },
    tags: { type: "array", items: { type: "string" } },
  },
});
export const STATUSES = ["open", "triage", "doing", "done", "dropped", "OPEN", "strange"];
export const PRIORITIES = ["critical", "high", "medium", "low", "HIGH", "odd"];

const from = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const orNull = <T>(arb: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arb, { freq: 2 });
const some = <T>(arb: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<readonly T[]> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.array(arb, { maxLength }) },
  );

const time = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .integer({ min: -40, max: 40 })
      .map((days) => new Date(NOW + days * DAY).toISOString()),
  },
  {
    weight: 1,
    arbitrary: from("", "2026-11-20", "2026-11-20T09:12:33Z", "soon", "2026-11-20T25:00:00Z"),
  },
);
const date = from(
  "2026-11-28",
  "2026-11-29",
  "2026-11-30",
  "2026-12-24",
  "2027-01-01",
  "1969-05-05",
  "2026-02-30",
  "soon",
);
const text = from(
  "",
  "Login times out",
  "create the CLIENT",
  "proxy\nbehind",
  "Ünïcode ☂ 猫",
  "a_b c-d",
);
const amount = from(0, 0.5, 1, 3, 5, 8, 90, 1.1);
const link = fc.record({
  type: from(
    "depends-on",
    "parent",
    "relates-to",
    "duplicates",
    "causes",
    "depends-on x",
    "100%",
    "parent%20",
  ),
  to: from(...IDS, ...IDS, MISSING, "not an id", ""),
});
const element = fc.record({ id: fc.constant(""), by: orNull(from(...PEOPLE)), at: time });

const customValue: fc.Arbitrary<Json> = from<Json>(
  ...["S1", "s2", "S3", "S9", 1, 2.5, 10, "10", "9", true, false, null, "", "x y", "x".repeat(600)],
  ...[[], ["x"], ["y", "x"], [1, 20], { a: 1 }, {}],
);
const custom: fc.Arbitrary<JsonObject> = fc
  .dictionary(
    from("severity", "score", "sure", "name", "tags", "free", "Free", "long"),
    customValue,
    {
      maxKeys: 4,
      noNullPrototype: true,
    },
  )
  .map((values) => ({ ...values }));

const values: fc.Arbitrary<Partial<Ticket>> = fc.record({
  title: text,
  body: text,
  type: orNull(from("task", "bug", "epic", "odd")),
  status: from(...STATUSES),
  resolution: orNull(from("done", "wontfix")),
  closed: orNull(time),
  closedBy: orNull(from(...PEOPLE)),
  priority: orNull(from(...PRIORITIES)),
  assignees: some(from(...PEOPLE)),
  labels: some(from(...WORDS)),
  milestone: orNull(from("v1.0", "v1.1", "Later", "")),
  due: orNull(date),
  estimate: orNull(amount),
  points: orNull(amount),
  links: some(link, 4),
  criteria: some(fc.record({ id: fc.constant(""), text, done: fc.boolean() })),
  comments: some(element.chain((own) => text.map((body) => ({ ...own, body })))),
  time: some(element.chain((own) => amount.map((minutes) => ({ ...own, minutes })))),
  refs: some(
    fc.record({ type: from("pr", "url", "a b"), value: from("#12", "https://x.y/z", "a b") }),
  ),
  attachments: some(
    from("log.txt", "a b.png").map((name) => ({
      name,
      hash: "0".repeat(64),
      size: 1,
      type: "text/plain",
    })),
  ),
  aliases: some(from("OLD-1", "old-2", "tk-9")),
  custom,
  claim: orNull(
    fc.record({
      by: from(...PEOPLE),
      lease: fc.constant("l"),
      fence: fc.constant(1),
      expires: time,
    }),
  ),
  conflicts: some(fc.constant({ field: "body", element: null, at: "", text: "x" }), 1),
  created: orNull(time),
  createdBy: orNull(from(...PEOPLE)),
  updated: time,
  deleted: from(false, false, false, true),
  purged: from(false, false, false, false, true),
});

/** Some tickets, also ones that no rule of ours would let through. */
export const someTickets: fc.Arbitrary<readonly Ticket[]> = fc
  .tuple(
    fc.shuffledSubarray([...IDS], { minLength: 1 }),
    fc.array(values, { minLength: 8, maxLength: 8 }),
  )
  .map(([ids, all]) => ids.map((id, i) => ticketLike({ ...all[i], id })));
