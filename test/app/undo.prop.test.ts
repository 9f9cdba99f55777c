import fc from "fast-check";
import { expect, test } from "vitest";
import { lastBatch } from "../../src/app/history.ts";
import { listTickets } from "../../src/app/read-head.ts";
import { revert } from "../../src/app/revert.ts";
import { transact } from "../../src/app/transact.ts";
import type { Workspace } from "../../src/app/workspace.ts";
import type { Operation } from "../../src/domain/operation.ts";
import { initStore } from "../../src/store/init.ts";
import { memoryClone } from "../store/support.ts";

/** One change to the n-th ticket, or a new ticket. */
type Step = readonly [ticket: number, kind: number, value: number];

const step: fc.Arbitrary<Step> = fc.tuple(fc.nat(2), fc.nat(9), fc.nat(99));
const batches = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), {
  minLength: 3,
  maxLength: 8,
});

function operationOf([at, kind, value]: Step, ids: readonly string[]): Operation {
  const id = ids[at % ids.length];
  if (id === undefined || kind === 0) return { op: "create", title: `Ticket ${value}` };
  const kinds: readonly Operation[] = [
    { op: "set", id, fields: { title: `Title ${value}` } },
    { op: "set", id, fields: { priority: value % 2 === 0 ? "high" : null, body: `Body ${value}` } },
    { op: "label", id, add: [`l${value % 3}`], remove: [`l${(value + 1) % 3}`] },
    { op: "comment", id, body: `Comment ${value}` },
    value % 2 === 0 ? { op: "close", id } : { op: "reopen", id },
    { op: "set", id, fields: { custom: { [`k${value % 2}`]: value } } },
    { op: "assign", id, add: [`p${value % 2}@example.com`] },
    { op: value % 2 === 0 ? "delete" : "restore", id },
    { op: "ref", id, add: [{ type: "pr", value: String(value) }] },
  ];
  return kinds[kind - 1] as Operation;
}

/** All that is to be seen of the tickets, but for when they were last written. */
async function visible(tickets: Workspace): Promise<unknown> {
  const all = await Promise.all(
    [false, true].map((deleted) => listTickets(tickets, { all: true, deleted, sort: ["id"] })),
  );
  return all.flatMap((listing) =>
    listing.tickets.map(({ updated: _, blob: __, ...rest }) =>
      // A ticket that was never there and one that was taken back look alike.
      rest.deleted ? { id: rest.id, gone: true } : rest,
    ),
  );
}

const standing = (seen: unknown) =>
  (seen as { id: string; gone?: boolean }[]).filter((ticket) => ticket.gone !== true);

test("undo goes back through every state, redo forward again through the same", async () => {
  await fc.assert(
    fc.asyncProperty(batches, async (plan) => {
      const tickets = await memoryClone(new Map());
      await initStore(tickets.store, "tk");
      const states = [await visible(tickets)];
      const ids: string[] = [];
      for (const steps of plan) {
        const operations = steps.map((each) => operationOf(each, ids));
        const result = await transact(tickets, operations, { atomic: false });
        ids.push(...result.created);
        if (result.commit !== null) states.push(await visible(tickets));
      }
      const undone: string[] = [];
      for (let at = states.length - 2; at >= 0; at--) {
        const { commit } = await revert(tickets, (await lastBatch(tickets, undefined)).commit, {});
        undone.push(commit ?? "");
        expect(standing(await visible(tickets))).toEqual(standing(states[at]));
      }
      for (const [i, commit] of undone.reverse().entries()) {
        await revert(tickets, commit, {});
        expect(standing(await visible(tickets))).toEqual(standing(states[i + 1]));
      }
    }),
    { numRuns: 60 },
  );
});
