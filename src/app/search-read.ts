import { ticketOrder } from "../search/sort-tickets.ts";
import { memoryText } from "../search/text/memory-text.ts";
import type { TextIndex } from "../search/text/text-index.ts";
import { splitQuery } from "../search/text/text-terms.ts";
import { readTickets, type StoredTicket } from "../store/read-tickets.ts";
import { readyAt, snapshotTest, unreadIds, withShownIds } from "./list-tickets.ts";
import type { ListQuery } from "./reading-types.ts";
import { type SearchSource, tieBy } from "./search-source.ts";
import { viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** Returns rows of tickets by rows. */
const rowsIn =
  (all: readonly StoredTicket[]) =>
  (rows: readonly number[]): readonly StoredTicket[] =>
    rows.flatMap((row) => all[row] ?? []);

/** Searches all tickets as they are read from git. */
export async function readSource(workspace: Workspace, query: ListQuery): Promise<SearchSource> {
  const view = await viewHead(workspace);
  const { config, snapshot } = view;
  const { tickets: all, problems } = await readTickets(workspace.store, snapshot);
  const ready = await readyAt(workspace, view, query);
  const { texts, rest } = splitQuery(ready.where);
  const own = all.map(({ ticket }) => ticket);
  const fits = await snapshotTest(workspace, view, { ...ready, where: rest }, own);
  const listed = withShownIds([...own.map(({ id }) => id), ...unreadIds(problems)], config);
  const stored = rowsIn(all);
  let index: TextIndex | undefined;
  return {
    ...{ ready, texts },
    listing: { commit: snapshot.commit, problems },
    hidden: Uint8Array.from(own, (ticket) => (fits(ticket) ? 0 : 1)),
    undecided: undefined,
    withIndex: async (use) => {
      index ??= memoryText(own, workspace.store.onProgress);
      return use(index);
    },
    tie: tieBy(
      (row) => Date.parse(own[row]?.updated ?? ""),
      (row) => own[row]?.id ?? "",
    ),
    tickets: (rows) => stored(rows).map(listed),
    sorted: async (rows, sort) => {
      const order = ticketOrder(sort, config);
      const found = rows.flatMap((row) => {
        const ticket = own[row];
        return ticket === undefined ? [] : [{ row, ticket }];
      });
      return found.sort((a, b) => order(a.ticket, b.ticket)).map(({ row }) => row);
    },
  };
}
