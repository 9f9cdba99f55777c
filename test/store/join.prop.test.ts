import fc from "fast-check";
import { expect, test } from "vitest";
import type { Operation } from "../../src/domain/operation.ts";
import { validateTicket } from "../../src/domain/schema/validators.generated.js";
import { joinCommit, prepareJoin } from "../../src/store/join.ts";
import { headSnapshot, readCommits } from "../../src/store/snapshot.ts";
import type { Store } from "../../src/store/store.ts";
import { verifyStore } from "../../src/store/verify.ts";
import { oidOf, play, type Step, settle, steps, treeOf } from "./clones-at-play.ts";
import { batch } from "./support.ts";

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
