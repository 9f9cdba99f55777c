import { type Choice, choose } from "../agents/work.ts";
import type { TicketId } from "../domain/id.ts";
import { configuredGrace } from "../store/lease-grace.ts";
import { currentHead } from "./current-head.ts";
import type { ReadyListing, ReadyQuery } from "./tickets.ts";
import type { View } from "./view.ts";
import { placeOf, type WorkSource, workAt } from "./work-at.ts";
import type { Workspace } from "./workspace.ts";

/** Returns what chooses so many (undefined: all) from the work at a commit, with some tickets taken for closed. */
export async function chooser(
  { store, repo }: Workspace,
  most: number | undefined,
  closing: readonly TicketId[] = [],
): Promise<(source: WorkSource) => Choice> {
  const now = store.now();
  const grace = configuredGrace(await repo.config());
  return ({ work, among, numberOf }) => {
    const numbers = closing.flatMap((id) => numberOf(id) ?? []);
    return choose(work, { now, grace, closing: new Set(numbers), among, most });
  };
}

/** Returns the id of the ticket that is to be begun first; undefined: nothing is ready. */
export async function firstReady(
  workspace: Workspace,
  view: View,
  query: string | undefined,
  closing: readonly TicketId[] = [],
): Promise<TicketId | undefined> {
  const choice = await chooser(workspace, 1, closing);
  return workAt(workspace, placeOf(view), query, (source) => {
    const [first] = choice(source).candidates;
    return first === undefined ? undefined : source.work.idOf(first.n);
  });
}

/** Lists what can be begun. See `Tickets.ready`. */
export async function ready(
  workspace: Workspace,
  { query, limit = 0 }: ReadyQuery,
): Promise<ReadyListing> {
  const commit = await currentHead(workspace);
  const view = async (): Promise<View> => (await import("./view.ts")).viewHead(workspace);
  const choice = await chooser(workspace, limit > 0 ? limit : undefined);
  return workAt(workspace, { commit, view }, query, (source) => {
    const { candidates, total, waiting } = choice(source);
    const read = source.read(candidates.map(({ n }) => n));
    const unblocks = (i: number): number => candidates[i]?.unblocks ?? 0;
    const tickets = read.map((ticket, i) => ({ ...ticket, unblocks: unblocks(i) }));
    return { commit: source.commit, tickets, total, waiting, problems: source.problems };
  });
}
