import type { JsonObject } from "../base/json.ts";
import { cacheFiles } from "../search/cache/cache-files.ts";
import { cacheNames, isOfRef, isPageFile } from "../search/cache/cache-names.ts";
import type { CacheDifference } from "../search/cache/compare-tables.ts";
import type { TicketTable } from "../search/cache/table.ts";
import { cacheFolder } from "./cache-folder.ts";
import { headsFor } from "./cached-list.ts";
import type { KeptPage } from "./heads.ts";
import type { ListQuery, TicketHead } from "./tickets.ts";
import type { Workspace } from "./workspace.ts";

const headOf = (ticket: TicketHead): JsonObject => {
  const { id, shown, status, priority, type, title, category, deleted } = ticket;
  return { id, shown, status, priority, type, title, category, deleted };
};

const told = ({ tickets, total }: Pick<KeptPage, "total" | "tickets">): string =>
  JSON.stringify({ total, tickets: tickets.map(headOf) });

/** Returns the lists that were asked for and are not what a table has, which was found to be right. One that is damaged or over is none. */
export async function comparePages(
  workspace: Workspace,
  table: TicketTable,
): Promise<readonly CacheDifference[]> {
  const { store } = workspace;
  const { ref } = store;
  const names = cacheNames(ref);
  const folder = cacheFolder(workspace) ?? "";
  const place = { table, folder, memory: undefined, came: "kept" } as const;
  const { readPage, holds } = await import("./heads.ts");
  const found: CacheDifference[] = [];
  for (const { name } of cacheFiles(folder, (own) => isPageFile(own) && isOfRef(own, ref))) {
    const page = ifWhole(() => readPage(folder, name));
    if (page?.commit !== table.commit || !holds(page, store.now())) continue;
    const query = names.queryOf(page.key) as ListQuery;
    const { listing } = await headsFor(workspace, place, query);
    const [cached, git] = [told(page), told(listing)];
    if (cached !== git) found.push({ ticket: null, what: "page", cached, git });
  }
  return found;
}

function ifWhole(read: () => KeptPage): KeptPage | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
