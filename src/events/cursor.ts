import type { Oid } from "../git/repository.ts";
import { randomName } from "../git/waiting.ts";
import { commitAt } from "../store/snapshot.ts";
import type { Store } from "../store/store.ts";
import { attribute, envelopeOf, eventOf } from "./envelope.ts";
import type { TicketEvent } from "./event.ts";

/** Returns the commits that are not in the history of a head, or not in the repository any more. */
export async function lostFrom(
  { repo }: Store,
  head: Oid,
  commits: readonly Oid[],
): Promise<readonly Oid[]> {
  const present = await repo.readObjects(commits, { maxBytes: 0 });
  const lost: Oid[] = [];
  for (const { oid, kind } of present)
    if (kind === "missing" || !(await repo.isAncestor(oid, head))) lost.push(oid);
  return lost;
}

/** Returns the event by which somebody tries a subscriber: another one each time. */
export async function testEvent(
  store: Store,
  source: string,
  head: Oid,
  subscriber: string,
  actor: string,
): Promise<TicketEvent> {
  const envelope = envelopeOf(source, await commitAt(store, head));
  const time = new Date(store.now()).toISOString();
  const happening = { type: "subscriber.tested", data: { subscriber } } as const;
  const own = { ...envelope, time, actor: attribute(actor), cause: "test" } as const;
  return eventOf(own, `test-${randomName(store.random)}`, happening);
}

/** Returns the event which says that what was told last is not in the history any more, so that telling goes on at the head. */
export async function logReset(
  store: Store,
  source: string,
  head: Oid,
  lost: readonly Oid[],
): Promise<TicketEvent> {
  const envelope = envelopeOf(source, await commitAt(store, head));
  const happening = { type: "log.reset", data: { lost, head } } as const;
  return eventOf({ ...envelope, cause: "reset" }, "reset", happening);
}
