import type { EventQuery, EventStats } from "./event-types.ts";
import { events } from "./events.ts";
import { viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** How often each of some words came. */
class Counter {
  readonly #counts = new Map<string, number>();

  add(word: string): void {
    this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }

  /** The most frequent first. */
  sorted(): readonly (readonly [word: string, count: number])[] {
    return [...this.#counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  }
}

/** Counts events by type and by who did it. See `Tickets.eventStats`. */
export async function eventStats(workspace: Workspace, query: EventQuery): Promise<EventStats> {
  const { snapshot } = await viewHead(workspace);
  const [types, actors, commits] = [new Counter(), new Counter(), new Set<string>()];
  const span: { first?: string; last?: string } = {};
  let count = 0;
  for await (const { type, actor, commit, time } of events(workspace, query)) {
    count++;
    types.add(type);
    actors.add(actor);
    commits.add(commit);
    if (time < (span.first ?? "z")) span.first = time;
    if (time > (span.last ?? "")) span.last = time;
  }
  return {
    commit: snapshot.commit,
    commits: commits.size,
    events: count,
    types: types.sorted().map(([type, n]) => ({ type, count: n })),
    actors: actors.sorted().map(([actor, n]) => ({ actor, count: n })),
    first: span.first ?? null,
    last: span.last ?? null,
  };
}
