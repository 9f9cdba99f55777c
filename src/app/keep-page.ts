import { cacheFiles } from "../search/cache/cache-files.ts";
import { cacheNames, isOfRef, isPageFile } from "../search/cache/cache-names.ts";
import { FLAG, type TicketTable } from "../search/cache/table.ts";
import { removeFile, writeCacheFile } from "../search/cache/write-cache-file.ts";
import { type Prepared, someLeaf } from "../search/prepared-query.ts";
import type { Cached } from "./from-cache.ts";
import type { KeptPage } from "./heads.ts";
import type { ReadyQuery } from "./read-query.ts";
import type { HeadListing, ListQuery } from "./tickets.ts";
import type { Workspace } from "./workspace.ts";

/** A longer list is read from the columns. */
const MOST_TICKETS = 200;
/** So many queries are asked again and again. */
const MOST_PAGES = 16;

/** States of which the next end of a claim may be the end. */
const CLAIMED: ReadonlySet<string> = new Set(["ready", "claimed"]);

/** Tells whether what a query finds changes with the time, or with who asks. What is compared with numbers may be a time. */
const isFleeting = (where: Prepared): boolean =>
  someLeaf(
    where,
    (leaf) => leaf.kind === "number" || (leaf.kind === "is" && leaf.what === "overdue"),
  );

const asksForClaims = (where: Prepared): boolean =>
  someLeaf(where, (leaf) => leaf.kind === "is" && CLAIMED.has(leaf.what));

/** Returns when the next claim ends; null: none will. */
function nextEnd(table: TicketTable, now: number): number | null {
  const flags = table.numbers("flags");
  let next = Number.POSITIVE_INFINITY;
  for (let row = 0; row < flags.length; row++) {
    if (((flags[row] as number) & FLAG.claim) === 0) continue;
    const end = table.numbers("claimedUntil")[row] as number;
    if (end > now && end < next) next = end;
  }
  return next === Number.POSITIVE_INFINITY ? null : next;
}

/** Removes the pages that were written first, where there are many. */
function removeOldest(folder: string, ref: string): void {
  const pages = cacheFiles(folder, (name) => isPageFile(name) && isOfRef(name, ref));
  const newest = [...pages].sort((a, b) => b.time - a.time);
  for (const { name } of newest.slice(MOST_PAGES)) removeFile(`${folder}/${name}`);
}

/** Keeps a list for whoever asks for it again, where it will be the same then. Never throws. */
export function keepPage(
  { store }: Workspace,
  { table, folder }: Pick<Cached, "table" | "folder">,
  query: ListQuery,
  { where, personal }: Pick<ReadyQuery, "where" | "personal">,
  { tickets, total }: HeadListing,
): void {
  if (personal || tickets.length > MOST_TICKETS || (where && isFleeting(where))) return;
  const { ref } = store;
  const from = store.now();
  const { key, name } = cacheNames(ref).page(query);
  const page: KeptPage = {
    ...{ ref, commit: table.commit, key, from },
    until: where && asksForClaims(where) ? nextEnd(table, from) : null,
    ...{ tickets, total },
  };
  try {
    const bytes = Buffer.from(JSON.stringify(page));
    writeCacheFile(folder, name, [bytes, bytes], store.random);
    removeOldest(folder, ref);
  } catch {
    // The next one looks at the columns, too.
  }
}
