import { workOfTickets } from "../agents/work-of-tickets.ts";
import { readTickets } from "../store/read-tickets.ts";
import { uncountedLinks } from "./cycle-free.ts";
import { readyAt, snapshotTest, unreadIds, withShownIds } from "./list-tickets.ts";
import type { View } from "./view.ts";
import type { WorkSource } from "./work-at.ts";
import type { Workspace } from "./workspace.ts";

/** Looks at the work at a commit, read from git. */
export async function readWork<T>(
  workspace: Workspace,
  view: View,
  query: string | undefined,
  use: (source: WorkSource) => T,
): Promise<T> {
  const { snapshot, config } = view;
  const { tickets: stored, problems } = await readTickets(workspace.store, snapshot);
  const tickets = stored.map(({ ticket }) => ticket);
  const uncounted = await uncountedLinks(workspace, snapshot, tickets, config);
  const fits =
    query === undefined
      ? undefined
      : await snapshotTest(workspace, view, await readyAt(workspace, view, { query }), tickets);
  const numbers = new Map(tickets.map(({ id }, n) => [id, n]));
  const shown = withShownIds([...numbers.keys(), ...unreadIds(problems)], config);
  return use({
    commit: snapshot.commit,
    work: workOfTickets(tickets, config, uncounted),
    among: fits && new Set(tickets.flatMap((ticket, n): number[] => (fits(ticket) ? [n] : []))),
    numberOf: (id) => numbers.get(id),
    read: (wanted) => wanted.flatMap((n) => (stored[n] === undefined ? [] : [shown(stored[n])])),
    problems,
  });
}
