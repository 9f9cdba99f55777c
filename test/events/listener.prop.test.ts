import fc from "fast-check";
import { expect, test } from "vitest";
import { isTicketError } from "../../src/base/errors.ts";
import { ticketOf } from "../../src/domain/ticket.ts";
import type { Oid } from "../../src/git/repository.ts";
import { revertCommit } from "../../src/store/revert.ts";
import { headSnapshot, readDocuments } from "../../src/store/snapshot.ts";
import type { Store } from "../../src/store/store.ts";
import { walkTree } from "../../src/store/walk.ts";
import {
  oidOf,
  playStep,
  type Step,
  settle,
  steps,
  type World,
  worldOf,
} from "../store/clones-at-play.ts";
import { comparable, heardOf, Listener } from "./listener.ts";
import { tell } from "./support.ts";

type Plan = readonly (Step | { readonly kind: "revert"; readonly clone: number })[];

/** Now and then somebody takes the last batch back. */
const plans: fc.Arbitrary<Plan> = fc
  .tuple(steps, fc.infiniteStream(fc.nat(9)))
  .map(([list, chances]) =>
    list.flatMap((step) =>
      chances.next().value === 0 ? [step, { kind: "revert" as const, clone: step.clone }] : [step],
    ),
  );

async function stateOf(store: Store): Promise<object> {
  const snapshot = await headSnapshot(store);
  const { files } = await walkTree(store, snapshot.root, "tickets");
  const ids = files.flatMap(({ place }) => (place.kind === "document" ? [place.name] : []));
  const documents = await readDocuments(store, snapshot, "ticket", ids);
  const heard = [...documents].map(
    ([id, { document }]) => [id, heardOf(ticketOf(document))] as const,
  );
  return comparable(new Map(heard));
}

/** Somebody in one clone who hears what is new there, again and again. */
class Neighbour {
  readonly listener = new Listener();
  /** Every event as its bytes. */
  readonly heard: string[] = [];
  #heads: readonly Oid[] = [];

  async listen(store: Store): Promise<void> {
    for (const event of await tell(store, this.#heads)) {
      this.heard.push(JSON.stringify(event));
      this.listener.hear(event);
    }
    this.#heads = [await oidOf(store)];
  }
}

async function revert(store: Store): Promise<void> {
  try {
    await revertCommit(store, await oidOf(store), { force: true, dryRun: false });
  } catch (error) {
    if (!isTicketError(error)) throw error; // a join can't be taken back
  }
}

/** A step, and what the neighbours of the clones know after it. */
class Street {
  readonly neighbours: readonly Neighbour[];
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
    this.neighbours = world.stores.map(() => new Neighbour());
  }

  async play(step: Plan[number]): Promise<void> {
    const store = this.#world.stores[step.clone];
    if (step.kind !== "revert") await playStep(this.#world, step);
    else if (store !== undefined) await revert(store);
    await this.check(step.clone);
  }

  async check(clone: number): Promise<void> {
    const [store, neighbour] = [this.#world.stores[clone], this.neighbours[clone]];
    if (store === undefined || neighbour === undefined) return;
    await neighbour.listen(store);
    expect(neighbour.listener.complaints).toEqual([]);
    expect(comparable(neighbour.listener.tickets)).toEqual(await stateOf(store));
  }
}

test("who applies events in their order knows what stands in each clone at every moment, and hears nothing twice", async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const world = await worldOf();
      const street = new Street(world);
      for (const step of plan) await street.play(step);
      await settle(world.stores);
      for (const clone of world.stores.keys()) await street.check(clone);
      for (const { heard } of street.neighbours) expect(new Set(heard).size).toBe(heard.length);
      const [first, ...others] = street.neighbours.map(({ heard }) => [...heard].sort());
      for (const other of others) expect(other).toEqual(first);
    }),
    { numRuns: 40 },
  );
});

test("the whole story told at once ends where the same story told piece by piece does", async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const world = await worldOf();
      for (const step of plan) if (step.kind !== "revert") await playStep(world, step);
      await settle(world.stores);
      const [store, other] = world.stores;
      if (store === undefined || other === undefined) throw new Error("no clones");
      const listener = new Listener();
      const events = await tell(store);
      for (const event of events) listener.hear(event);
      expect(comparable(listener.tickets)).toEqual(await stateOf(store));
      expect(JSON.stringify(await tell(other))).toBe(JSON.stringify(events));
    }),
    { numRuns: 30 },
  );
});
