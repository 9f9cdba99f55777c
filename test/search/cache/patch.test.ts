import fc from "fast-check";
import { expect, test } from "vitest";
import { configOf } from "../../../src/domain/config/config.ts";
import { type Ticket, ticketOfJson } from "../../../src/domain/ticket.ts";
import { compareOrder, compareTables } from "../../../src/search/cache/compare-tables.ts";
import { rowOf, rowsBeginning } from "../../../src/search/cache/find-ids.ts";
import { loadPatch, loadTable } from "../../../src/search/cache/load-table.ts";
import { makePatch } from "../../../src/search/cache/make-patch.ts";
import { columnsOf, noColumns } from "../../../src/search/cache/memory-table.ts";
import { savePatch, saveTable } from "../../../src/search/cache/save-table.ts";
import { idAt, idsIn, type TicketTable } from "../../../src/search/cache/table.ts";
import { patchedTable, type TablePatch } from "../../../src/search/cache/table-patch.ts";
import { updateTable } from "../../../src/search/cache/update-table.ts";
import { seeded } from "../../store/support.ts";
import { scratch } from "../../support/git-env.ts";

/** Few, so that the same ones come again, and with much in common. */
const IDS = ["0", "1", "a", "z"].flatMap((c) =>
  [0, 3, 4, 8, 11].map((at) => `${"01az01az01az".slice(0, at)}${c.repeat(12 - at)}`),
);
const id = fc.constantFrom(...IDS);
const word = fc.constantFrom("ui", "api", "wörd", "a b", "猫");

const ticket = fc.record({
  id,
  title: fc.string({ unit: "grapheme", maxLength: 8 }),
  status: fc.constantFrom("open", "closed", "odd"),
  type: fc.constantFrom("bug", "task"),
  priority: fc.constantFrom("high", "low", "odd", null),
  milestone: fc.constantFrom("v1", null),
  labels: fc.uniqueArray(word),
  assignees: fc.uniqueArray(word),
  aliases: fc.uniqueArray(word),
  links: fc.array(fc.record({ type: fc.constantFrom("parent", "relates-to"), to: id }), {
    maxLength: 2,
  }),
  created: fc.constantFrom("2026-01-01T00:00:00.000Z", "2026-01-02T00:00:00.000Z", null),
});

type Written = typeof ticket extends fc.Arbitrary<infer T> ? T : never;

const ticketsOf = (written: readonly Written[]): readonly Ticket[] => {
  const byId = new Map(written.map((w) => [w.id, w]));
  return [...byId.values()].map((w) => ticketOfJson(JSON.parse(JSON.stringify(w))));
};

const HEAD = { commit: "c", root: "r", config: configOf(undefined), segments: [] };
const placed = (tickets: readonly Ticket[], segment = 0) =>
  tickets.map((t, i) => ({ ticket: t, segment, offset: i, length: 1, sum: i }));

const whole = (tickets: readonly Ticket[]): TicketTable =>
  updateTable(noColumns(), HEAD, placed(tickets), false);

/** Says in what a table is not one that was made of these tickets at once. */
function faults(table: TicketTable, tickets: ReadonlyMap<string, Ticket>): unknown[] {
  const fresh = whole([...tickets.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
  const order = Array.from(fresh.numbers("order"), (row) => idAt(fresh, row));
  return [...compareTables(table, fresh), ...compareOrder(table, order)];
}

const steps = fc.array(fc.array(ticket, { minLength: 1, maxLength: 6 }), { maxLength: 5 });

/** Lays changes over a table, one after the other, and says in what it is then another than one made at once. */
function faultsOfPatches(first: readonly Ticket[], changes: readonly (readonly Ticket[])[]) {
  const all = new Map(first.map((t) => [t.id, t]));
  const base = whole(first);
  let before: TablePatch | undefined;
  let table: TicketTable = base;
  const found: unknown[] = [];
  for (const changed of changes) {
    for (const t of changed) all.set(t.id, t);
    before = makePatch({ base, before }, HEAD, placed(changed, 1));
    table = patchedTable(base, before);
    found.push(...faults(table, all));
    const segments = table.numbers("segment");
    found.push(...changed.filter((t) => segments[rowOf(table, t.id) ?? -1] !== 1));
  }
  // And again as the beginning of a table that is written anew.
  const last = first.slice(0, 3);
  for (const t of last) all.set(t.id, t);
  return [...found, ...faults(updateTable(columnsOf(table), HEAD, placed(last), true), all)];
}

test("a table with patches over it is the table that is made at once", () => {
  fc.assert(
    fc.property(fc.array(ticket, { maxLength: 12 }), steps, (first, changes) => {
      expect(faultsOfPatches(ticketsOf(first), changes.map(ticketsOf))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

/** So few that most of them are there. */
const near = fc.constantFrom(...IDS.slice(0, 6));
const links = fc.array(
  fc.record({ type: fc.constantFrom("parent", "depends-on", "relates-to"), to: near }),
  { maxLength: 2 },
);
const linked = fc.record({
  ...{ id: near, title: fc.constant("t"), status: fc.constantFrom("open", "odd", "closed"), links },
});
const moved = fc.record({
  ...{ id: near, status: fc.constantFrom("open", "active", "closed"), deleted: fc.boolean() },
  /** Undefined: those from before. */
  links: fc.option(links, { freq: 2, nil: undefined }),
});

test("what waits for what is known again when tickets move, come and go", () => {
  fc.assert(
    fc.property(
      fc.array(linked, { maxLength: 12 }),
      fc.array(moved, { maxLength: 3 }),
      (first, moves) => {
        const read = (one: object): Ticket => ticketOfJson(JSON.parse(JSON.stringify(one)));
        const all = new Map(first.map((one) => [one.id, read(one)]));
        const base = whole([...all.values()]);
        const changed = [...new Map(moves.map((move) => [move.id, move])).values()].map(
          ({ id: of, status, deleted, links: other }) =>
            read({
              ...{ title: "new", ...first.findLast((one) => one.id === of) },
              ...{ id: of, status, deleted, ...(other === undefined ? {} : { links: other }) },
            }),
        );
        for (const one of changed) all.set(one.id, one);
        const patch = makePatch({ base, before: undefined }, HEAD, placed(changed));
        const table = patchedTable(base, patch);
        expect(faults(table, all)).toEqual([]);
        expect(table.cycles).toBe(whole([...all.values()]).cycles);
      },
    ),
    { numRuns: 500 },
  );
});

test("rows are found by their ids and by the beginnings of these, in sorted rows and behind them", () => {
  fc.assert(
    fc.property(fc.array(ticket), fc.array(ticket), id, (first, later, other) => {
      const base = whole([...ticketsOf(first)].sort((a, b) => (a.id < b.id ? -1 : 1)));
      const table = updateTable(columnsOf(base), HEAD, placed(ticketsOf(later)), true);
      const ids = idsIn(table.ids());
      expect(table.sorted).toBeGreaterThanOrEqual(base.count);
      for (const part of [...ids, other, ...[1, 3, 5].map((length) => other.slice(0, length))]) {
        const expected = ids.flatMap((own, row) => (own.startsWith(part) ? [row] : []));
        expect([...rowsBeginning(table, part)].sort((a, b) => a - b)).toEqual(expected);
        if (part.length === 12) expect(rowOf(table, part)).toBe(expected[0]);
      }
    }),
    { numRuns: 100 },
  );
});

test("what is kept is read as it was written, and a patch only with its own table", () => {
  const folder = scratch("cache");
  const random = seeded(7);
  const place = (name: string) => ({ folder, name, ref: "refs/tickets/main" });
  fc.assert(
    fc.property(fc.array(ticket), fc.array(ticket, { minLength: 1 }), (first, change) => {
      const all = new Map(ticketsOf(first).map((t) => [t.id, t]));
      const base = saveTable(place("t"), whole([...all.values()]), random);
      for (const t of ticketsOf(change)) all.set(t.id, t);
      const made = makePatch({ base, before: undefined }, HEAD, placed(ticketsOf(change)));
      savePatch(place("p"), base, made, random);
      const loaded = loadTable(place("t"));
      const patch = loadPatch(place("p"), loaded.id);
      if (patch === undefined) throw new Error("no patch");
      expect(faults(patchedTable(loaded, patch), all)).toEqual([]);
      const again = makePatch({ base: loaded, before: patch }, HEAD, placed(ticketsOf(first)));
      for (const t of ticketsOf(first)) all.set(t.id, t);
      expect(faults(patchedTable(loaded, again), all)).toEqual([]);
      expect(loadPatch(place("p"), "another")).toBeUndefined();
      expect(() => loadTable({ ...place("t"), ref: "refs/tickets/other" })).toThrow("another ref");
    }),
    { numRuns: 40 },
  );
});
