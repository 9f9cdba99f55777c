import fc from "fast-check";
import type { Operation } from "../../src/domain/operation.ts";
import type { Oid } from "../../src/git/repository.ts";
import { initStore } from "../../src/store/init.ts";
import { joinCommit } from "../../src/store/join.ts";
import { headSnapshot } from "../../src/store/snapshot.ts";
import type { Store } from "../../src/store/store.ts";
import { batch, memoryClone, TestClock } from "./support.ts";

const CLONES = 3;

/** Either a clone changes a ticket, or it joins what another one has. */
export type Step =
  | {
      readonly kind: "change";
      readonly clone: number;
      readonly what: number;
      readonly ticket: number;
    }
  | { readonly kind: "join"; readonly clone: number; readonly other: number };

const clone = fc.nat(CLONES - 1);
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
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

/** The head of a clone. */
export const oidOf = async (store: Store): Promise<Oid> => (await headSnapshot(store)).commit ?? "";
export const treeOf = async (store: Store): Promise<Oid> => (await headSnapshot(store)).root ?? "";

/** Clones that have the same tickets, on one clock. */
export interface World {
  readonly clock: TestClock;
  readonly stores: readonly Store[];
  readonly tickets: string[];
}

/** Begins with two tickets that all clones have. */
export async function worldOf(clock = new TestClock()): Promise<World> {
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
  return { clock, stores, tickets: [...created] };
}

/** Does one step. */
export async function playStep({ clock, stores, tickets }: World, step: Step): Promise<void> {
  const store = stores[step.clone];
  if (store === undefined) return;
  clock.wait(1);
  if (step.kind === "join") {
    const other = stores[step.other];
    if (other !== undefined) await joinCommit(store, await oidOf(other));
    return;
  }
  const [id = "", other = ""] = [tickets[step.ticket % tickets.length], tickets[0]];
  const operation = operationOf(step.what, id, other);
  // A clone may not have the ticket yet, or the link may close a cycle: then nothing happens.
  const result = await batch(store, [operation], { atomic: false });
  tickets.push(...result.created);
}

export async function play(plan: readonly Step[]): Promise<readonly Store[]> {
  const world = await worldOf();
  for (const step of plan) await playStep(world, step);
  return world.stores;
}

/** Every clone joins every other until nobody learns anything new. */
export async function settle(stores: readonly Store[]): Promise<void> {
  for (let round = 0; round < CLONES; round++)
    for (const store of stores)
      for (const other of stores) await joinCommit(store, await oidOf(other));
}
