import fc from "fast-check";
import { expect, test } from "vitest";
import { checksum } from "../../src/base/checksum.ts";
import type { Ticket } from "../../src/domain/ticket.ts";
import { loadPatch, loadTable } from "../../src/search/cache/load-table.ts";
import { makePatch } from "../../src/search/cache/make-patch.ts";
import { columnsOf, noColumns } from "../../src/search/cache/memory-table.ts";
import { savePatch, saveTable } from "../../src/search/cache/save-table.ts";
import { idAt, type TicketTable } from "../../src/search/cache/table.ts";
import { patchedTable, type TablePatch } from "../../src/search/cache/table-patch.ts";
import { updateTable } from "../../src/search/cache/update-table.ts";
import { parseQuery } from "../../src/search/parse-query.ts";
import { prepareQuery } from "../../src/search/prepare-query.ts";
import { type Prepared, type PreparedLeaf, someLeaf } from "../../src/search/prepared-query.ts";
import { conditionTest } from "../../src/search/row-conditions.ts";
import { hasOthers, rowTest } from "../../src/search/row-test.ts";
import { OPEN, YES } from "../../src/search/row-verdicts.ts";
import { sortRows } from "../../src/search/sort-rows.ts";
import { ticketOrder } from "../../src/search/sort-tickets.ts";
import type { TextRows } from "../../src/search/text/current-text.ts";
import { findText } from "../../src/search/text/find-text.ts";
import { memoryText } from "../../src/search/text/memory-text.ts";
import { soughtBy } from "../../src/search/text/sought.ts";
import { ticketTest } from "../../src/search/ticket-test.ts";
import { readinessById } from "../../src/workflow/ticket-graph.ts";
import { seeded } from "../store/support.ts";
import { scratch } from "../support/git-env.ts";
import { someQuery, someSort } from "./arbitrary-queries.ts";
import { CONFIG, NOW, someTickets } from "./arbitrary-tickets.ts";

const placed = (ticket: Ticket) => ({
  ticket,
  segment: 0,
  offset: 0,
  length: 1,
  sum: checksum(new Uint8Array(1)),
});
const OTHERS = { conditionTest };
const HEAD = { commit: "c", root: "r", config: CONFIG, segments: [] };

/** Returns the table of tickets, made in steps as batches make it: first older tickets, then what they became. */
function tableOf(older: readonly Ticket[], tickets: readonly Ticket[], cuts: number): TicketTable {
  const before = older.filter((t) => tickets.some(({ id }) => id === t.id));
  let table = updateTable(noColumns(), HEAD, before.map(placed), true);
  const size = Math.max(1, Math.ceil(tickets.length / cuts));
  for (let at = 0; at < tickets.length; at += size)
    table = updateTable(columnsOf(table), HEAD, tickets.slice(at, at + size).map(placed), true);
  return table;
}

/** Returns the same, with all that comes later in a patch that is laid over the older tickets. */
function patchedOf(older: readonly Ticket[], tickets: readonly Ticket[], cuts: number) {
  const before = older.filter((t) => tickets.some(({ id }) => id === t.id));
  const base = updateTable(noColumns(), HEAD, before.map(placed), true);
  const size = Math.max(1, Math.ceil(tickets.length / cuts));
  let patch: TablePatch | undefined;
  for (let at = 0; at < tickets.length; at += size)
    patch = makePatch({ base, before: patch }, HEAD, tickets.slice(at, at + size).map(placed));
  return { base, patch, table: patch === undefined ? base : patchedTable(base, patch) };
}

const folder = scratch("agreement");
const place = (name: string) => ({ folder, name, ref: "x" });

/** Returns a table as another process finds it. */
function reloaded({ base, patch }: { base: TicketTable; patch: TablePatch | undefined }) {
  const saved = saveTable(place("t"), base, seeded(1));
  if (patch !== undefined) savePatch(place("p"), saved, patch, seeded(2));
  const found = loadTable(place("t"));
  const kept = patch === undefined ? undefined : loadPatch(place("p"), found.id);
  return kept === undefined ? found : patchedTable(found, kept);
}

/** The ways in which a table comes to be. */
const FORMS: readonly ((...from: Parameters<typeof tableOf>) => TicketTable)[] = [
  tableOf,
  (...from) => reloaded({ base: tableOf(...from), patch: undefined }),
  (...from) => patchedOf(...from).table,
  (...from) => reloaded(patchedOf(...from)),
];

async function prepared(text: string): Promise<Prepared | undefined> {
  const { where } = parseQuery(text);
  if (where === undefined) return undefined;
  return prepareQuery(where, {
    config: CONFIG,
    now: NOW,
    me: async () => "ada@x.org",
    ticket: async (token) => token,
    refuse: (_, { problem }) => new Error(problem) as never,
  });
}

const tables = fc
  .tuple(someTickets, someTickets, fc.integer({ min: 1, max: 3 }), fc.constantFrom(...FORMS))
  .map(([older, tickets, cuts, form]) => ({ tickets, table: form(older, tickets, cuts) }));

/** Returns what tells by an index of words which rows of a table have a text. */
function indexOf(table: TicketTable, tickets: readonly Ticket[]): TextRows {
  const byId = new Map(tickets.map((t) => [t.id, t]));
  const rows = Array.from({ length: table.count }, (_, row) => idAt(table, row));
  const index = memoryText(rows.map((id) => byId.get(id) ?? expect.unreachable(id)));
  return (term) => findText(index, soughtBy(term)).rows;
}

const isText = ({ kind }: PreparedLeaf): boolean => kind === "text";

test("columns, the index of words and tickets answer each query alike", async () => {
  await fc.assert(
    fc.asyncProperty(tables, someQuery, fc.boolean(), async (made, text, indexed) => {
      const { tickets, table: own } = made;
      const query = await prepared(text);
      if (query === undefined) return;
      const bits = readinessById(tickets, CONFIG, []);
      const world = { config: CONFIG, tickets, readinessOf: (id: string) => bits.get(id) ?? 0 };
      const expected = tickets.filter(ticketTest(query, world)).map((t) => t.id);
      const byRow = rowTest(
        query,
        {
          table: own,
          graph: own.numbers("graph"),
          textRows: indexed && someLeaf(query, isText) ? indexOf(own, tickets) : undefined,
        },
        hasOthers(query) ? OTHERS : undefined,
      );
      const byId = new Map(tickets.map((t) => [t.id, t]));
      const rows = Array.from({ length: own.count }, (_, row) => row);
      const found = rows.filter((row) => {
        const ticket = byId.get(idAt(own, row));
        if (ticket === undefined) return false;
        const [verdict, decided] = [byRow.verdicts[row], byRow.decide(row, ticket)];
        if (verdict !== OPEN) expect(decided, text).toBe(verdict === YES);
        return decided;
      });
      expect(found.map((row) => idAt(own, row)).sort(), text).toEqual([...expected].sort());
    }),
    { numRuns: 2000 },
  );
});

test("columns and tickets sort alike", () => {
  fc.assert(
    fc.property(tables, someSort, ({ tickets, table }, sort) => {
      const rows = [...table.numbers("order")];
      const byTickets = [...tickets].sort(ticketOrder(sort, CONFIG)).map((t) => t.id);
      const sorted = sort.length === 0 ? rows : sortRows(table, rows, sort);
      if (sorted === undefined) expect(sort.join()).toMatch(/custom\./);
      else
        expect(
          sorted.map((row) => idAt(table, row)),
          sort.join(),
        ).toEqual(byTickets);
    }),
    { numRuns: 1000 },
  );
});

/** Terms of which columns alone can tell. */
const COLUMNED = [
  ...["is:ready", "is:blocked", "is:overdue", "is:claimed", "is:open", "is:closed", "is:deleted"],
  ...["is:unknown", "is:active", "has:comments", "has:attachments", "has:due", "has:assignee"],
  ...["has:label", "has:parent", "has:links", "has:body", "has:conflicts", "has:children"],
  ...["comments:>3", "due:2026-12", "updated:<2w", "created-by:me", "closed-by:bob", "points:1..3"],
  ...["custom.severity:>=S2", "parent:a10000000000", "blocks:a10000000000", "id:a*", "title:login"],
  ...[
    "alias:old-1",
    "ref:#12",
    "milestone:v1*",
    "estimate:>1h",
    "priority:>=high",
    "resolution:done",
  ],
];

test.each(COLUMNED)("%s needs no ticket", async (text) => {
  const query = await prepared(text);
  if (query === undefined) expect.unreachable();
  fc.assert(
    fc.property(someTickets, (tickets) => {
      const short = tickets.map((t) => ({ ...t, custom: { severity: "S1" } }));
      const table = tableOf([], short, 1);
      const byRow = rowTest(query, { table, graph: table.numbers("graph") }, OTHERS);
      expect(byRow.verdicts.includes(OPEN)).toBe(false);
    }),
    { numRuns: 20 },
  );
});

test.each(["login", "cli*", "tmies~", '"times out"', "-proxy", "☂", "猫", "(login OR is:open)"])(
  "%s needs no ticket where there is an index",
  async (text) => {
    const query = await prepared(text);
    if (query === undefined) expect.unreachable();
    fc.assert(
      fc.property(someTickets, (tickets) => {
        const table = tableOf([], tickets, 1);
        const world = { table, graph: table.numbers("graph"), textRows: indexOf(table, tickets) };
        expect(rowTest(query, world, OTHERS).verdicts.includes(OPEN)).toBe(false);
      }),
      { numRuns: 10 },
    );
  },
);

test("what has no column is asked of those tickets only that the columns leave open", async () => {
  const query = await prepared("label:ui (proxy OR points:3)");
  if (query === undefined) expect.unreachable();
  fc.assert(
    fc.property(someTickets, (tickets) => {
      const table = tableOf([], tickets, 1);
      const byRow = rowTest(query, { table, graph: table.numbers("graph") }, OTHERS);
      const byId = new Map(tickets.map((t) => [t.id, t]));
      for (let row = 0; row < table.count; row++) {
        const { labels = [], points } = byId.get(idAt(table, row)) ?? {};
        const isUi = labels.some((label) => label.toLowerCase() === "ui");
        expect(byRow.verdicts[row] === OPEN).toBe(isUi && points !== 3);
      }
    }),
  );
});
