import { randomBytes } from "node:crypto";
import type { Tickets } from "../../src/app/tickets.ts";
import type { Workspace } from "../../src/app/workspace.ts";
import type { Operation } from "../../src/domain/operation.ts";
import { replicaOf } from "../../src/domain/stamp.ts";
import { openNative } from "../git/support.ts";
import { openClone, REF, TestClock, ticketRepository } from "../store/support.ts";

/** A workspace of its own, as another process has it. */
export async function workspaceOf(dir: string, clock: TestClock): Promise<Workspace> {
  const repo = await openNative(dir, { now: clock.now });
  const random = (count: number): Uint8Array => randomBytes(count);
  const replica = replicaOf(random(5));
  const store = { repo, ref: REF, now: clock.now, random, replica, trees: new Map() };
  return { repo, store };
}

const WORDS = ["ui", "api", "wip", "ux"];

type Pick = <T>(list: readonly T[]) => T;

/** Operations on everything that a column tells of. */
const CHANGES: readonly ((id: string, pick: Pick, other: string) => object)[] = [
  (id, pick) => ({ op: "label", id, add: [pick(WORDS)] }),
  (id, pick) => ({ op: "label", id, remove: [pick(WORDS)] }),
  (id, pick) => ({ op: "assign", id, add: [pick(["bob", "ada@example.com"])] }),
  (id, pick) => ({ op: "move", id, to: pick(["in-progress", "open", "blocked", "closed"]) }),
  (id, pick) => ({ op: "set", id, fields: { priority: pick(["high", "low"]), milestone: "v1" } }),
  (id) => ({ op: "delete", id }),
  (id, pick) => ({ op: "set", id, fields: { title: `wörd ${pick(WORDS)} 猫`, due: "2026-12-24" } }),
  (id) => ({ op: "comment", id, body: "hello" }),
  (id, _, to) => ({ op: "link", id, type: "parent", to }),
  (id, _, to) => ({ op: "link", id, type: "depends-on", to }),
  () => ({ op: "create", title: "New", labels: ["ui"], custom: { sev: "S1" } }),
];

/** Two of them. */
export function changes(
  ids: readonly string[],
  random: (bytes: number) => Uint8Array,
): Operation[] {
  const pick: Pick = (list) => list[(random(2)[1] ?? 0) % list.length] as (typeof list)[number];
  return [1, 2].map(() => pick(CHANGES)(pick(ids), pick, pick(ids)) as Operation);
}

/** A store with tickets of every kind. */
export async function shop(): Promise<{
  dir: string;
  clock: TestClock;
  tickets: Tickets;
  ids: string[];
}> {
  const clock = new TestClock();
  const dir = await ticketRepository();
  const tickets = await openClone(dir, { clock });
  const created = await tickets.transact([
    { op: "create", title: "A", ref: "$a", labels: ["ui", "api"], priority: "high", points: 2.5 },
    { op: "create", title: "B", type: "bug", status: "in-progress", custom: { sev: "S1" } },
    {
      op: "create",
      title: "C word",
      status: "closed",
      aliases: ["OLD-1"],
      assignees: ["bob"],
      milestone: "v1",
    },
    { op: "create", title: "D", parent: "$a", assignees: ["ada@example.com"], due: "2026-05-01" },
    { op: "create", title: "E", aliases: ["OLD-12"], body: "a\nword" },
  ] as Operation[]);
  return { dir, clock, tickets, ids: [...created.created] };
}
