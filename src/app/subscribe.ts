import type { TicketEvent } from "../events/event.ts";
import { readyFilter } from "./event-filter.ts";
import type { EventFilter, EventHandler, SubscribeOptions, Subscription } from "./event-types.ts";
import { events } from "./events.ts";
import { viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** Tells a handler of events, one after the other. See `Tickets.subscribe`. */
export async function subscribe(
  workspace: Workspace,
  filter: EventFilter,
  handler: EventHandler,
  { since, onError }: SubscribeOptions,
): Promise<Subscription> {
  // Known before this returns, so that whatever is written after it is told, and what is wrong with the filter too.
  const view = await viewHead(workspace);
  await readyFilter(workspace, view, filter);
  const ending = new AbortController();
  const { signal } = ending;
  const query = { ...filter, since: since ?? view.snapshot.commit, follow: true, signal };
  const stream = events(workspace, query);
  const report = (error: unknown, event: TicketEvent | undefined): void => {
    try {
      onError?.(error, event);
    } catch {
      // Whoever is told of faults has one himself: nobody is left to be told.
    }
  };
  const listen = async (): Promise<void> => {
    for await (const event of stream) {
      if (signal.aborted) return;
      try {
        await handler(event);
      } catch (error) {
        report(error, event);
      }
    }
  };
  const running = listen().catch((error: unknown) => report(error, undefined));
  return { unsubscribe: () => ending.abort(), ended: running };
}
