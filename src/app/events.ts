import { logReset, lostFrom } from "../events/cursor.ts";
import type { TicketEvent } from "../events/event.ts";
import { orderCommits } from "../events/order-commits.ts";
import { type HistoryToTell, type ToldEvent, tellHistory } from "../events/tell-history.ts";
import type { GraphCommit, Oid } from "../git/repository.ts";
import type { Store } from "../store/store.ts";
import { currentHead } from "./current-head.ts";
import { type ReadyFilter, readyFilter } from "./event-filter.ts";
import type { EventQuery } from "./event-types.ts";
import { findCommit } from "./find-commit.ts";
import { sinceMoment } from "./moment.ts";
import { viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** What all that is told has in common. */
interface Telling {
  readonly store: Store;
  readonly filter: ReadyFilter;
  readonly source: string;
  readonly onProblem: EventQuery["onProblem"];
}

/** Returns what the events of these tickets have as their source. */
export async function eventSource({ repo, store }: Workspace): Promise<string> {
  return (await repo.config()).get("ticket.eventSource") || `git-ticket:${store.ref}`;
}

/** Returns the commits of a head that are to be told, in their order. */
async function commitsSince(
  store: Store,
  head: Oid,
  since: string | undefined,
): Promise<readonly GraphCommit[]> {
  const time = since === undefined ? undefined : sinceMoment(since, store.now());
  const exclude =
    since === undefined || time !== undefined ? [] : [await findCommit(store, head, since)];
  const commits = orderCommits(await store.repo.graph({ tips: [head], exclude }));
  return time === undefined ? commits : commits.filter((commit) => commit.time * 1000 >= time);
}

/** Yields what fits of some commits, in the order in which it is told: of each, or of a part of a large one, together. */
async function* tell(
  { store, filter, source, onProblem }: Telling,
  commits: readonly GraphCommit[],
  from = 0,
  to = commits.length,
): AsyncGenerator<readonly ToldEvent[], void, undefined> {
  const { tickets } = filter;
  const isWanted: HistoryToTell["isWanted"] = (touched) =>
    tickets === undefined || touched.some(({ place }) => tickets.has(place.name));
  for await (const part of tellHistory(store, { commits, from, to, source, isWanted })) {
    for (const problem of part.problems) onProblem?.(problem);
    yield part.told.filter((told) => filter.matches(told));
  }
}

/** Commits that are looked at first for the newest events: as many as events are wanted, within these. Each further look is at twice as many. */
const FEWEST = 10;
const NEWEST = 100;

/** Returns the newest so many events: told from the end, so that what is older need not be read. */
async function newest(
  telling: Telling,
  commits: readonly GraphCommit[],
  limit: number,
): Promise<readonly ToldEvent[]> {
  let found: ToldEvent[] = [];
  let size = Math.min(NEWEST, Math.max(FEWEST, limit));
  for (let to = commits.length; to > 0 && found.length < limit; size *= 2) {
    const from = Math.max(0, to - size);
    const chunk: ToldEvent[] = [];
    for await (const told of tell(telling, commits, from, to)) {
      for (const one of told) chunk.push(one);
      if (chunk.length > 2 * limit) chunk.splice(0, chunk.length - limit);
    }
    found = [...chunk, ...found].slice(-limit);
    to = from;
  }
  return found;
}

/** Yields what happens after a head, until the signal. */
async function* follow(
  telling: Telling,
  begin: Oid,
  signal: AbortSignal,
): AsyncGenerator<TicketEvent, void, undefined> {
  const { store } = telling;
  let last = begin;
  for await (const head of store.repo.watchRef(store.ref, signal)) {
    if (head === undefined || head === last) continue;
    for await (const told of tellBetween(telling, last, head))
      for (const { event } of told) yield event;
    last = head;
  }
}

/** Yields what one head has and an earlier one has not; or that the history was rewritten. */
async function* tellBetween(
  telling: Telling,
  last: Oid,
  head: Oid,
): AsyncGenerator<readonly ToldEvent[], void, undefined> {
  const { store, filter, source } = telling;
  const lost = await lostFrom(store, head, [last]);
  if (lost.length > 0) {
    const told = { event: await logReset(store, source, head, lost), document: undefined };
    if (filter.matches(told)) yield [told];
    return;
  }
  yield* tell(telling, orderCommits(await store.repo.graph({ tips: [head], exclude: [last] })));
}

/** Returns a signal for the end of what was opened, or for what the caller says. */
function endOf({ ending }: Workspace, signal: AbortSignal | undefined): AbortSignal {
  const signals = [ending?.signal, signal].filter((one) => one !== undefined);
  return AbortSignal.any(signals);
}

/** Yields events. See `Tickets.events`. */
export async function* events(
  workspace: Workspace,
  query: EventQuery,
): AsyncGenerator<TicketEvent, void, undefined> {
  // What was read for one answer is of no use for the next ones of a long listening.
  const store = { ...workspace.store, trees: new Map() };
  const { limit, onProblem, since } = query;
  // It starts while we look for the commits.
  await store.repo.expectDifferences();
  const signal = endOf(workspace, query.signal);
  // So does what lists the commits, while we read the settings.
  const early = workspace.at === undefined ? await currentHead(workspace) : undefined;
  const listed = early === undefined ? undefined : commitsSince(store, early, since);
  listed?.catch(() => undefined);
  const view = await viewHead(workspace);
  const head = view.snapshot.commit;
  const filter = await readyFilter(workspace, view, query);
  const telling: Telling = { store, filter, source: await eventSource(workspace), onProblem };
  const commits = await (head === early && listed !== undefined
    ? listed
    : commitsSince(store, head, since));
  const told =
    limit === undefined ? tell(telling, commits) : [await newest(telling, commits, limit)];
  for await (const part of told)
    for (const { event } of part) {
      if (signal.aborted) return;
      yield event;
    }
  if (query.follow === true) yield* follow(telling, head, signal);
}
