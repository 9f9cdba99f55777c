import { join } from "node:path";
import type { Oid } from "../git/repository.ts";
import { cacheNames } from "../search/cache/cache-names.ts";
import { count } from "../search/cache/counters.ts";
import { withCacheFile } from "../search/cache/read-cache-file.ts";
import { noteAsked, wasAsked } from "./asked.ts";
import { currentHead } from "./current-head.ts";
import type { HeadListing, ListQuery, TicketHead } from "./tickets.ts";
import type { Workspace } from "./workspace.ts";

// A file of its own: who finds a page loads nothing of what reads columns.

/** A list that was asked for, as it is of one commit. */
export interface KeptPage {
  readonly ref: string;
  readonly commit: Oid;
  /** Of the query. */
  readonly key: string;
  /** It holds from then on and before then, milliseconds since 1970; null: as long as the commit does. */
  readonly from: number;
  readonly until: number | null;
  readonly tickets: readonly TicketHead[];
  readonly total: number;
}

/** Reads a page. It is written twice, so that damage is seen without a sum over all bytes. @throws whatever is wrong with it. */
export function readPage(folder: string, name: string): KeptPage {
  const { buffer } = withCacheFile(join(folder, name), (read, _, size) => read(0, size));
  const bytes = Buffer.from(buffer);
  const half = bytes.length >> 1;
  if (bytes.compare(bytes, half, bytes.length, 0, half) !== 0) throw new Error("damaged");
  return JSON.parse(bytes.toString("utf8", 0, half)) as KeptPage;
}

/** Tells whether a page holds at a time. */
export const holds = ({ from, until }: KeptPage, now: number): boolean =>
  from <= now && (until === null || now < until);

/** Returns the page of a list at the commit, if it was asked for before. */
function keptHeads(
  workspace: Workspace,
  commit: Oid | undefined,
  query: ListQuery,
): HeadListing | undefined {
  const { store, repo, at } = workspace;
  const folder = repo.cacheDir();
  if (at !== undefined || commit === undefined || folder === undefined) return undefined;
  // Who asks once more in the same process keeps the columns in memory.
  if (wasAsked(store)) return undefined;
  const { key, name } = cacheNames(store.ref).page(query);
  try {
    const page = readPage(folder, name);
    const { tickets, total } = page;
    if (page.ref !== store.ref || page.key !== key || page.commit !== commit) return undefined;
    if (!holds(page, store.now())) return undefined;
    noteAsked(store);
    count(store, "hits", folder);
    return { commit, tickets, total, problems: [] };
  } catch {
    // There is none, or none to be believed.
    return undefined;
  }
}

/** Returns the least of the tickets of a list. See `Tickets.heads`. */
export async function ticketHeads(workspace: Workspace, query: ListQuery): Promise<HeadListing> {
  const commit = await currentHead(workspace);
  const kept = keptHeads(workspace, commit, query);
  return kept ?? (await import("./read-head.ts")).readHeads(workspace, commit, query);
}
