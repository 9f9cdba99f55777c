import fc from "fast-check";
import { expect, test } from "vitest";
import type { Operation } from "../../src/domain/operation.ts";
import { validateTicket } from "../../src/domain/schema/validators.generated.js";
import type { Oid } from "../../src/git/repository.ts";
import { initStore } from "../../src/store/init.ts";
import { joinCommit, prepareJoin } from "../../src/store/join.ts";
import { headSnapshot, readCommits } from "../../src/store/snapshot.ts";
import type { Store } from "../../src/store/store.ts";
import { verifyStore } from "../../src/store/verify.ts";
import { batch, memoryClone, TestClock } from "./support.ts";

const CLONES = 3;

/** Either a clone changes a ticket, or it joins what another one has. */
type Step =
  | {
      readonly kind: "change";
      readonly clone: number;
      readonly what: number;
      readonly ticket: number;
    }
  | { readonly kind: "join"; readonly clone: number; readonly other: number };

const clone = fc.nat(CLONES - 1);
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant("change" as const),
        clone,
        what: fc.nat(63),
        ticket: fc.nat(5),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant("join" as const), clone, other: clone }),
    },
  ),
  { minLength: 4, maxLength: 24, size: "max" },
);

function operationOf(what: number, id: string, other: string): Operation {
  const n = Math.floor(what / 9) % 4;
  const kinds: readonly Operation[] = [
    { op: "set", id, fields: { title: `Title ${n}`, body: n % 2 === 0 ? null : `Body ${n}` } },
    { op: "label", id, add: [`l${n}`], remove: [`l${(n + 1) % 4}`] },
    { op: "comment", id, body: `Comment ${n}` },
    { op: n % 2 === 0 ? "close" : "reopen", id },
    { op: "link", id, type: n % 2 === 0 ? "depends-on" : "parent", to: other },
    { op: "set", id, fields: { custom: { [`k${n}`]: n % 2 === 0 ? null : { deep: [n] } } } },
    { op: n % 2 === 0 ? "delete" : "restore", id },
    { op: "assign", id, remove: ["p0"], add: [`p${n}`] },
  ];
  return kinds[what % 9] ?? { op: "create", title: `New ${what}` };
}

const oidOf = async (store: Store): Promise<Oid> => (await headSnapshot(store)).commit ?? "";
const treeOf = async (store: Store): Promise<Oid> => (await headSnapshot(store)).root ?? "";

async function worldOf(clock: TestClock): Promise<{ stores: Store[]; tickets: string[] }> {
  const objects = new Map();
  const workspaces = await Promise.all(
    Array.from({ length: CLONES }, () => memoryClone(objects, clock)),
  );
  const stores = workspaces.map((workspace) => workspace.store);
  const [first] = stores;
  if (first === undefined) throw new Error("no clones");
  await initStore(first, "tk");
  const { created } = await batch(first, [
    { op: "create", title: "One" },
    { op: "create", title: "Two", labels: ["l0"] },
  ]);
  for (const store of stores) await joinCommit(store, await oidOf(first));
  return { stores, tickets: [...created] };
}

async function play(plan: readonly Step[]): Promise<readonly Store[]> {
  const clock = new TestClock();
  const { stores, tickets } = await worldOf(clock);
  for (const step of plan) {
    const store = stores[step.clone];
    if (store === undefined) continue;
    clock.wait(1);
    if (step.kind === "join") {
      const other = stores[step.other];
      if (other !== undefined) await joinCommit(store, await oidOf(other));
      continue;
    }
    const [id = "", other = ""] = [tickets[step.ticket % tickets.length], tickets[0]];
    const operation = operationOf(step.what, id, other);
    // A clone may not have the ticket yet, or the link may close a cycle: then nothing happens.
    const result = await batch(store, [operation], { atomic: false });
    tickets.push(...result.created);
  }
  return stores;
}

/** Every clone joins every other until nobody learns anything new. */
async function settle(stores: readonly Store[]): Promise<void> {
  for (let round = 0; round < CLONES; round++)
    for (const store of stores)
      for (const other of stores) await joinCommit(store, await oidOf(other));
}

test("P5: whatever clones did, and in whatever order they joined, they come to one tree and one commit", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (plan) => {
      const stores = await play(plan);
      await settle(stores);
      const heads = await Promise.all(stores.map(oidOf));
      expect(new Set(heads).size).toBe(1);
    }),
    { numRuns: 60 },
  );
});

test("two clones that join the same heads make the same commit; joined in any order three make the same tree, but for texts", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (plan) => {
      const stores = await play(plan);
      const heads = await Promise.all(stores.map(oidOf));
      const [x, y, z] = stores;
      const [a = "", b = "", c = ""] = heads;
      if (x === undefined || y === undefined || z === undefined) throw new Error("no clones");
      const first = await Promise.all([joinCommit(x, b), joinCommit(y, a)]);
      expect(await oidOf(x)).toBe(await oidOf(y));
      const joins = [
        ...first,
        await joinCommit(x, c),
        await joinCommit(z, b),
        await joinCommit(z, a),
      ];
      if (joins.every(({ texts }) => texts.length === 0))
        expect(await treeOf(x)).toBe(await treeOf(z));
      // Which texts meet depends on the order; whoever brought them together learns of the other.
      await settle([x, z]);
      expect(await oidOf(x)).toBe(await oidOf(z));
    }),
    { numRuns: 60 },
  );
});

test("P3, P7: a join with what is known changes nothing, one-sided changes survive, and verify agrees", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (plan) => {
      const stores = await play(plan);
      const [x, y] = stores;
      if (x === undefined || y === undefined) throw new Error("no clones");
      const { created } = await batch(x, [{ op: "create", title: "Only here" }]);
      const outcome = await joinCommit(y, await oidOf(x));
      const again = await joinCommit(y, await oidOf(x));
      expect(again).toMatchObject({ kind: "up-to-date", commit: outcome.commit });
      const { drafts } = await find(y, created[0] ?? "");
      expect(drafts).toEqual(["Only here"]);
      const { commit = "", ...rest } = await headSnapshot(y);
      const verified = await verifyStore(y, { ...rest, commit }, (kind, value) =>
        kind !== "ticket" || validateTicket(value) ? [] : [JSON.stringify(validateTicket.errors)],
      );
      expect(verified.findings).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

async function find(store: Store, id: string): Promise<{ drafts: string[] }> {
  const touch: Operation = { op: "label", id, add: ["seen"] };
  const { titles } = await batch(store, [touch], { dryRun: true });
  return { drafts: [...titles.values()] };
}

test("a join commit is a function of its two parents, whichever comes first", async () => {
  const plan: Step[] = [
    { kind: "change", clone: 0, what: 0, ticket: 0 },
    { kind: "change", clone: 1, what: 9, ticket: 0 },
  ];
  const [x, y] = await play(plan);
  if (x === undefined || y === undefined) throw new Error("no clones");
  const [a, b] = await readCommits(x, [await oidOf(x), await oidOf(y)]);
  if (a === undefined || b === undefined) throw new Error("no commits");
  const one = await prepareJoin(x, a, b);
  const other = await prepareJoin(y, b, a);
  expect(one.prepared.oid).toBe(other.prepared.oid);
});
