import { checkGroup, groupTickets, isOpenColumn } from "./group-tickets.ts";
import { listAt } from "./list-tickets.ts";
import type { Board, ListQuery } from "./tickets.ts";
import { viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** Returns tickets in columns, one for each value of a field. See `Tickets.board`. */
export async function board(workspace: Workspace, query: ListQuery, by: string): Promise<Board> {
  checkGroup(by);
  const view = await viewHead(workspace);
  const { commit, tickets, total, problems } = await listAt(workspace, view, query);
  const { config } = view;
  const columns = groupTickets(tickets, by, config, isOpenColumn(by, config));
  return { commit, by, columns, total, problems };
}
