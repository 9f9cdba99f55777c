import { readyFilter } from "./event-filter.ts";
import type { EventFilter } from "./event-types.ts";
import { viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** Tells what is wrong with a filter, as far as that can be known before there are tickets. @throws TicketError `BAD_QUERY`. */
export async function filterProblem(workspace: Workspace, filter: EventFilter): Promise<void> {
  if ((await workspace.repo.readRef(workspace.store.ref)) === undefined) return;
  await readyFilter(workspace, await viewHead(workspace), filter);
}
