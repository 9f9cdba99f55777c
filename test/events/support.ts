import type { Operation } from "../../src/domain/operation.ts";
import type { TicketEvent } from "../../src/events/event.ts";
import { orderCommits } from "../../src/events/order-commits.ts";
import { type EventProblem, tellHistory } from "../../src/events/tell-history.ts";
import type { Oid } from "../../src/git/repository.ts";
import type { Store } from "../../src/store/store.ts";
import { batch, head, newStore, TestClock } from "../store/support.ts";

/** Tells all that a head holds and some others do not. */
export async function tell(
  store: Store,
  exclude: readonly Oid[] = [],
  onProblem: (problem: EventProblem) => void = () => undefined,
): Promise<readonly TicketEvent[]> {
  const head = await store.repo.readRef(store.ref);
  if (head === undefined) return [];
  const commits = orderCommits(await store.repo.graph({ tips: [head], exclude }));
  const history = { commits, from: 0, to: commits.length, source: "test:tickets" };
  const events: TicketEvent[] = [];
  for await (const part of tellHistory(store, { ...history, isWanted: () => true })) {
    for (const problem of part.problems) onProblem(problem);
    events.push(...part.told.map(({ event }) => event));
  }
  return events;
}

/** Type and ticket of each event, in order. */
export const typesOf = (events: readonly TicketEvent[]): readonly string[] =>
  events.map(({ type }) => type);

/** A store with two tickets in it. */
export async function oneTicket() {
  const clock = new TestClock();
  const { dir, store } = await newStore({ clock });
  const { created } = await batch(store, [
    { op: "create", title: "One", labels: ["old"] },
    { op: "create", title: "Other" },
  ]);
  const [id = "", other = ""] = created;
  /** The events of what some operations did. */
  const after = async (...operations: readonly Operation[]): Promise<readonly TicketEvent[]> => {
    const before = head(dir);
    await batch(store, operations);
    return tell(store, [before]);
  };
  return { clock, dir, store, id, other, after };
}
