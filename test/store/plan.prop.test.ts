import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeDocument } from "../../src/domain/encode.ts";
import type { Operation } from "../../src/domain/operation.ts";
import { readDocument } from "../../src/domain/read-document.ts";
import { validateTicket } from "../../src/domain/schema/validators.generated.js";
import type { Plan } from "../../src/store/plan.ts";
import { faultsOf, t, World, written } from "./planning.ts";

const TICKETS = [1, 2, 3, 4] as const;
const REFS = ["$a", "$b", "$c"] as const;

const id = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TICKETS).map(t) },
  { weight: 3, arbitrary: fc.constantFrom(...REFS) },
  { weight: 1, arbitrary: fc.constantFrom(t(99), "zz", "$none") },
);
const name = fc.constantFrom("ui", "auth", " padded ", "", "a,b", "x\ny", "é", "__proto__", "10");
const text = fc.constantFrom("one\ntwo", "", " ", "\r\n", "\ud800", "x\u202ey", "\u0000");
const type = fc.constantFrom("depends-on", "parent", "relates-to", "Bad Type");
const status = fc.constantFrom("open", "in-progress", "closed", "nowhere");
const value = fc.oneof(text, fc.jsonValue(), fc.constant(JSON.parse('{"__proto__":{"x":1}}')));
const names = fc.array(name, { maxLength: 2 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const given = (o: object) =>
  Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined));

const create = fc
  .record({
    op: fc.constant("create"),
    ref: maybe(fc.constantFrom(...REFS)),
    title: fc.constantFrom("A title", " padded ", "", "x\u001b"),
    body: maybe(text),
    status: maybe(status),
    parent: maybe(id),
    dependsOn: maybe(fc.array(id, { maxLength: 2 })),
    labels: maybe(names),
    criteria: maybe(fc.array(text, { maxLength: 2 })),
    custom: maybe(fc.dictionary(name, value, { maxKeys: 2 })),
  })
  .map(given);
const fields = fc
  .record({
    title: maybe(fc.constantFrom("New", "")),
    body: maybe(fc.option(text)),
    due: maybe(fc.constantFrom("2026-02-28", "2026-02-30", null)),
    estimate: maybe(fc.constantFrom(0, -0, 1.5, -1, Number.NaN, 1e300)),
    custom: maybe(fc.dictionary(name, value, { maxKeys: 2 })),
  })
  .map(given);
const edit = fc.oneof(
  fc.record({ op: fc.constant("set"), id, fields }),
  fc.record({ op: fc.constant("move"), id, to: status }),
  fc.record({ op: fc.constantFrom("close", "reopen", "delete", "restore"), id }),
  fc.record({ op: fc.constantFrom("label", "assign", "alias"), id, add: names, remove: names }),
  fc.record({ op: fc.constantFrom("link", "unlink"), id, type, to: id }),
  fc.record({ op: fc.constant("comment"), id, body: text }),
);
const guarded = fc
  .tuple(edit, maybe(status), maybe(fc.constantFrom("", `blob of ${t(1)}`)))
  .map(([op, ifStatus, ifMatch]) => given({ ...op, ifStatus, ifMatch }));
const operation = fc.oneof({ weight: 1, arbitrary: create }, { weight: 3, arbitrary: guarded });
const batch = fc.array(operation, { maxLength: 12 }).map((list) => list as unknown as Operation[]);

const BASE = new World();
for (const each of TICKETS) BASE.add(t(each));
BASE.apply({ op: "link", id: t(1), type: "depends-on", to: t(2) });
BASE.apply({ op: "link", id: t(3), type: "parent", to: t(4) }, { op: "delete", id: t(4) });

function world(): World {
  const made = new World();
  for (const [name, document] of BASE.documents) made.documents.set(name, document);
  made.batches = BASE.batches;
  return made;
}

const without = (list: readonly Operation[], plan: Plan): Operation[] => {
  const faulty = new Set(plan.faults.map((f) => f.index));
  return list.filter((_, i) => !faulty.has(i));
};

test("a batch with faults leaves what it would leave without the faulty operations", () => {
  fc.assert(
    fc.property(batch, (operations) => {
      const plan = world().plan(operations);
      const valid = without(operations, plan);
      const places = operations.flatMap((op, i) => (valid.includes(op) ? [i] : []));
      const again = world();
      const input = again.input(valid);
      // The same ids as in the whole batch: they depend on the operation's place.
      again.input = () => ({ ...input, newId: (i) => plan.outcomes[i]?.id ?? "" });
      const alone = again.plan(valid);
      expect(faultsOf(alone)).toEqual([]);
      expect(written(alone)).toEqual(written(plan));
      expect(plan.outcomes.map((o) => o.index)).toEqual(places);
    }),
    { numRuns: 400 },
  );
});

test("each fault is real: put back alone, the operation is still at fault", () => {
  fc.assert(
    fc.property(batch, (operations) => {
      const plan = world().plan(operations);
      const faulty = new Set(plan.faults.map((f) => f.index));
      for (const { index, error } of plan.faults) {
        // A name belongs to the first create that has it, whatever is wrong with that one.
        if (error.code === "DUPLICATE_REF") continue;
        const kept = operations.filter((_, i) => i === index || !faulty.has(i));
        const place = kept.indexOf(operations[index] as Operation);
        expect(
          world()
            .plan(kept)
            .faults.map((f) => f.index),
        ).toContain(place);
      }
    }),
    { numRuns: 300 },
  );
});

test("planning is deterministic and changes nothing that it was given", () => {
  fc.assert(
    fc.property(batch, (operations) => {
      const made = world();
      const before = [...made.documents].map(([, d]) => encodeDocument(d));
      const copy = structuredClone(operations);
      const first = made.plan(operations);
      const second = made.plan(operations);
      expect(written(second)).toEqual(written(first));
      expect(faultsOf(second)).toEqual(faultsOf(first));
      expect([...made.documents].map(([, d]) => encodeDocument(d))).toEqual(before);
      expect(operations).toEqual(copy);
    }),
    { numRuns: 300 },
  );
});

test("whatever a plan writes can be read again, byte for byte, and is right by the schema", () => {
  fc.assert(
    fc.property(batch, (operations) => {
      for (const [name, bytes] of Object.entries(written(world().plan(operations)))) {
        expect(encodeDocument(readDocument("ticket", name, bytes))).toBe(bytes);
        validateTicket(JSON.parse(bytes));
        expect(validateTicket.errors ?? []).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});
