import type { Oid } from "../git/repository.ts";
import { rowsBeginning } from "../search/cache/find-ids.ts";
import { idAt, type TicketTable } from "../search/cache/table.ts";
import { idPart } from "../store/id-part.ts";
import { headsOf } from "./cached-list.ts";
import { type Cached, fromCache } from "./from-cache.ts";
import type { TicketHead } from "./tickets.ts";
import type { Workspace } from "./workspace.ts";

/** Returns the rows whose ids begin so, in the order of their ids. */
const inOrder = (table: TicketTable, part: string): readonly number[] =>
  [...rowsBeginning(table, part)].sort((a, b) => (idAt(table, a) < idAt(table, b) ? -1 : 1));

/** Returns the tickets whose ids begin as a token does, from the cache: none where it can't be the beginning of one. */
export function cachedBeginning(
  workspace: Workspace,
  commit: Oid | undefined,
  token: string,
): Promise<{ readonly tickets: readonly TicketHead[] | undefined } | undefined> {
  const answer = async (cached: Cached) => {
    const { table } = cached;
    const { prefix } = table.config;
    // As far as it is the prefix, every id begins like that.
    const part = `${prefix}-`.startsWith(token) ? undefined : idPart(token, prefix);
    if (part === undefined) return { tickets: undefined };
    return { tickets: headsOf(cached, inOrder(table, part)) };
  };
  return fromCache(workspace, commit, answer, false);
}
