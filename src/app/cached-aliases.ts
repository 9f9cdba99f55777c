import type { TicketId } from "../domain/id.ts";
import type { Oid } from "../git/repository.ts";
import { rowsNamed, wordsIn } from "../search/cache/find-links.ts";
import { idAt } from "../search/cache/table.ts";
import { type Cached, fromCache } from "./from-cache.ts";
import type { Workspace } from "./workspace.ts";

/** Returns whose these aliases are, from the cache. */
export function cachedAliases(
  workspace: Workspace,
  commit: Oid | undefined,
  aliases: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly TicketId[]> | undefined> {
  const answer = async ({ table }: Cached) => {
    const owners = new Map<string, TicketId[]>();
    for (const row of rowsNamed(table, aliases))
      for (const alias of wordsIn(table, "aliases", row).filter((word) => aliases.has(word)))
        owners.set(alias, [...(owners.get(alias) ?? []), idAt(table, row)]);
    return owners;
  };
  return fromCache(workspace, commit, answer, false);
}
