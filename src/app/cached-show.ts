import { SHOWN_LENGTH, type TicketId, uniqueLength } from "../domain/id.ts";
import type { Oid } from "../git/repository.ts";
import { backlinksOf } from "../search/cache/find-backlinks.ts";
import { rowOf, rowsBeginning } from "../search/cache/find-ids.ts";
import { FLAG, idAt } from "../search/cache/table.ts";
import { idPart, SURE_LENGTH } from "../store/id-part.ts";
import { headsOf, ticketsOf } from "./cached-list.ts";
import { type Cached, fromCache } from "./from-cache.ts";
import type { ListedTicket, ShownLink, ShownTicket } from "./tickets.ts";
import type { Workspace } from "./workspace.ts";

/** A ticket with its links; its references are as they are stored. */
export type LinkedTicket = Omit<ShownTicket, "refs"> & Pick<ListedTicket, "refs">;

/** Returns the row that a token is sure to name: by so much of its id that no alias is looked for. */
function sureRow({ table }: Cached, token: string): number | undefined {
  const part = idPart(token, table.config.prefix);
  if (part === undefined || part.length < SURE_LENGTH) return undefined;
  const [row, ...others] = rowsBeginning(table, part);
  return others.length === 0 ? row : undefined;
}

/** What a link says of the ticket at its other end. */
type End = Omit<ShownLink, "type">;

/** Returns what links say of the tickets in rows, in their order. */
function endsIn(cached: Cached, rows: readonly number[]): readonly End[] {
  const flags = cached.table.numbers("flags");
  return headsOf(cached, rows).map(({ id, shown, title, status }, i) => {
    const purged = ((flags[rows[i] ?? 0] ?? 0) & FLAG.purged) !== 0;
    return { to: id, shown, title: purged ? null : title, status: purged ? null : status };
  });
}

/** Returns what a link says that leads nowhere. */
function nowhere({ table }: Cached, to: TicketId): End {
  const near = rowsBeginning(table, to.slice(0, SHOWN_LENGTH)).map((row) => idAt(table, row));
  const shown = `${table.config.prefix}-${to.slice(0, uniqueLength(to, near))}`;
  return { to, shown, title: null, status: null };
}

/** Returns a ticket with its links from the cache alone; undefined where it can't tell which one is meant. */
export function cachedShow(
  workspace: Workspace,
  commit: Oid | undefined,
  token: string,
): Promise<LinkedTicket | undefined> {
  return fromCache(workspace, commit, async (cached) => {
    const { table } = cached;
    const row = sureRow(cached, token);
    const [own] = row === undefined ? [] : ticketsOf(cached, [row]);
    if (row === undefined || own === undefined) return undefined;
    const targets = own.links.map(({ to }) => rowOf(table, to));
    const pointing = backlinksOf(table, row);
    const rows = [...targets, ...pointing.map(({ from }) => from)].filter((r) => r !== undefined);
    const ends = new Map(endsIn(cached, rows).map((end, i) => [rows[i], end]));
    const end = (at: number | undefined, to: TicketId): End => ends.get(at) ?? nowhere(cached, to);
    return {
      ...own,
      links: own.links.map(({ type, to }, i) => ({ type, ...end(targets[i], to) })),
      backlinks: pointing.map(({ type, from }) => ({ type, ...end(from, own.id) })),
    };
  });
}
