import type { TicketId } from "../domain/id.ts";
import type { Ticket } from "../domain/ticket.ts";
import type { Oid } from "../git/repository.ts";
import { rowsOfIds } from "../search/cache/find-ids.ts";
import { pairOf } from "../search/cache/pair-word.ts";
import { FLAG, idAt, type TicketTable, titleAt } from "../search/cache/table.ts";
import { readTickets } from "../store/read-tickets.ts";
import { shownIds } from "../store/resolve.ts";
import { readConfig, snapshotAt } from "../store/snapshot.ts";
import { fromCache } from "./from-cache.ts";
import type { ShownLink, ShownTicket } from "./tickets.ts";
import type { Workspace } from "./workspace.ts";

/** The links of a ticket, with what stands at their other ends, and those that lead to it. */
export type TicketLinks = Pick<ShownTicket, "links" | "backlinks">;

/** The title and the status of a ticket that stands at the end of a link. */
type End = Pick<Ticket, "title" | "status">;

/** A link that leads to a ticket that is asked for. */
interface Backlink {
  readonly type: string;
  readonly from: TicketId;
  readonly to: TicketId;
}

/** What is known of the ends of links. */
interface Ends {
  /** Deleted tickets too; purged and missing ones are not there. */
  readonly at: (id: TicketId) => End | undefined;
  /** From tickets that are not deleted, in the order of their ids. */
  readonly backlinks: readonly Backlink[];
}

type Asked = readonly Pick<Ticket, "id" | "links">[];

const idsOf = (tickets: Asked): ReadonlySet<TicketId> =>
  new Set(tickets.flatMap(({ id, links }) => [id, ...links.map((link) => link.to)]));

const byFrom = (a: Backlink, b: Backlink): number =>
  a.from === b.from ? 0 : a.from < b.from ? -1 : 1;

/** Returns the links that lead to rows, which are given with 1 added. */
function rowBacklinks(table: TicketTable, wanted: ReadonlyMap<number, TicketId>): Backlink[] {
  const flags = table.numbers("flags");
  const { starts, codes } = table.list("links");
  const [targets, words] = [table.linkRows(), table.words("links")];
  const found: Backlink[] = [];
  for (let row = 0; row < table.count; row++) {
    if (starts[row] === starts[row + 1] || ((flags[row] ?? 0) & FLAG.deleted) !== 0) continue;
    for (const code of codes.subarray(starts[row], starts[row + 1])) {
      const to = wanted.get(targets[code - 1] || -1);
      const [type] = pairOf(words[code - 1] ?? "");
      if (to !== undefined) found.push({ type, from: idAt(table, row), to });
    }
  }
  return found.sort(byFrom);
}

/** Returns the ends from the columns alone. */
function endsInTable(table: TicketTable, tickets: Asked): Ends {
  const own = rowsOfIds(
    table,
    tickets.map(({ id }) => id),
  );
  const wanted = new Map(tickets.map(({ id }, i) => [(own[i] ?? -1) + 1, id]));
  const backlinks = rowBacklinks(table, wanted);
  const ids = [...idsOf(tickets), ...backlinks.map(({ from }) => from)];
  const rows = new Map(rowsOfIds(table, ids).map((row, i) => [ids[i], row]));
  const [flags, status] = [table.numbers("flags"), table.numbers("status")];
  const statuses = table.words("status");
  return {
    at: (id) => {
      const row = rows.get(id);
      if (row === undefined || ((flags[row] ?? 0) & FLAG.purged) !== 0) return undefined;
      return { title: titleAt(table, row), status: statuses[(status[row] ?? 0) - 1] ?? "" };
    },
    backlinks,
  };
}

/** Returns the ends among all tickets. */
function endsAmong(all: readonly Ticket[], tickets: Asked): Ends {
  const there = new Map(all.filter((t) => !t.purged).map((t) => [t.id, t]));
  const wanted = new Set(tickets.map(({ id }) => id));
  const backlinks = all.flatMap(({ id, links, deleted }): readonly Backlink[] =>
    deleted
      ? []
      : links
          .filter((link) => wanted.has(link.to))
          .map((link) => ({ type: link.type, from: id, to: link.to })),
  );
  return { at: (id) => there.get(id), backlinks: backlinks.sort(byFrom) };
}

/** Returns the links of tickets at a commit, by id. */
export async function linksOf(
  workspace: Workspace,
  commit: Oid,
  tickets: Asked,
): Promise<ReadonlyMap<TicketId, TicketLinks>> {
  const { store } = workspace;
  const snapshot = await snapshotAt(store, commit);
  const ends =
    (await fromCache(workspace, commit, async ({ table }) => endsInTable(table, tickets))) ??
    endsAmong(
      (await readTickets(store, snapshot)).tickets.map(({ ticket }) => ticket),
      tickets,
    );
  const { prefix } = await readConfig(store, snapshot);
  const involved = [...idsOf(tickets), ...ends.backlinks.map(({ from }) => from)];
  const shown = await shownIds(store, snapshot, prefix, involved);
  const link = (type: string, to: TicketId): ShownLink => {
    const end = ends.at(to);
    return {
      ...{ type, to, shown: shown.get(to) ?? to },
      ...{ title: end?.title ?? null, status: end?.status ?? null },
    };
  };
  const pointing = new Map<TicketId, ShownLink[]>(tickets.map(({ id }) => [id, []]));
  for (const { type, from, to } of ends.backlinks) pointing.get(to)?.push(link(type, from));
  return new Map(
    tickets.map(({ id, links }) => [
      id,
      { links: links.map(({ type, to }) => link(type, to)), backlinks: pointing.get(id) ?? [] },
    ]),
  );
}
