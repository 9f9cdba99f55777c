import type { Oid } from "../git/repository.ts";
import { backlinksOf } from "../search/cache/find-backlinks.ts";
import { rowOf, rowsBeginning } from "../search/cache/find-ids.ts";
import { FLAG } from "../search/cache/table.ts";
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

/** Returns what stands at the ends of links in rows, whose ids are given in turn. */
function endsIn(cached: Cached, rows: readonly number[]) {
  const flags = cached.table.numbers("flags");
  return headsOf(cached, rows).map(({ id, shown, title, status }, i) => {
    const purged = ((flags[rows[i] ?? 0] ?? 0) & FLAG.purged) !== 0;
    return { to: id, shown, title: purged ? null : title, status: purged ? null : status };
  });
}

/** Returns a ticket with its links from the cache alone: undefined where it can't tell, or a link leads nowhere. */
export function cachedShow(
  workspace: Workspace,
  commit: Oid | undefined,
  token: string,
): Promise<LinkedTicket | undefined> {
  return fromCache(workspace, commit, async (cached) => {
    const { table } = cached;
    const row = sureRow(cached, token);
    if (row === undefined) return undefined;
    const [own] = ticketsOf(cached, [row]);
    const targets = own?.links.map(({ to }) => rowOf(table, to)) ?? [];
    const known = targets.filter((target) => target !== undefined);
    if (own === undefined || known.length < targets.length) return undefined;
    const pointing = backlinksOf(table, row);
    const ends = endsIn(cached, [...known, ...pointing.map(({ from }) => from)]);
    const link = (type: string, i: number): readonly ShownLink[] => {
      const end = ends[i];
      return end === undefined ? [] : [{ type, ...end }];
    };
    return {
      ...own,
      links: own.links.flatMap(({ type }, i) => link(type, i)),
      backlinks: pointing.flatMap(({ type }, i) => link(type, known.length + i)),
    };
  });
}
