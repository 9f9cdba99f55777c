import type { Oid } from "../git/repository.ts";
import { ID_BYTES, idAt, type TicketTable } from "../search/cache/table.ts";
import { idPart } from "../store/id-part.ts";
import { fromCache, headsOf } from "./cached-list.ts";
import type { TicketHead } from "./tickets.ts";
import type { Workspace } from "./workspace.ts";

/** Returns the rows whose ids begin so, in the order of their ids. */
function rowsBeginning(table: TicketTable, part: string): readonly number[] {
  const ids = table.ids();
  const found: number[] = [];
  for (let at = ids.indexOf(part, 0, "latin1"); at >= 0; at = ids.indexOf(part, at + 1, "latin1"))
    if (at % ID_BYTES === 0) found.push(at / ID_BYTES);
  return found.sort((a, b) => (idAt(table, a) < idAt(table, b) ? -1 : 1));
}

/** Returns the tickets whose ids begin as a token does, from the cache: none where it can't be the beginning of one. */
export function cachedBeginning(
  workspace: Workspace,
  commit: Oid | undefined,
  token: string,
): Promise<{ readonly tickets: readonly TicketHead[] | undefined } | undefined> {
  return fromCache(workspace, commit, async (cached) => {
    const { table } = cached;
    const { prefix } = table.config;
    // As far as it is the prefix, every id begins like that.
    const part = `${prefix}-`.startsWith(token) ? undefined : idPart(token, prefix);
    if (part === undefined) return { tickets: undefined };
    return { tickets: headsOf(cached, rowsBeginning(table, part)) };
  });
}
