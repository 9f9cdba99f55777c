import { isTicketError } from "../base/errors.ts";
import type { Oid } from "../git/repository.ts";
import { count } from "../search/cache/counters.ts";
import { type Came, forgetTable, tableAt, type Wanted } from "../search/cache/current-table.ts";
import { whyOf } from "../search/cache/sections.ts";
import type { TicketTable } from "../search/cache/table.ts";
import { memoryOf, type TicketMemory } from "../search/cache/ticket-memory.ts";
import { noteAsked, wasAsked } from "./asked.ts";
import type { Workspace } from "./workspace.ts";

/** A table with the folder that it is kept in. */
export interface Cached {
  readonly table: TicketTable;
  readonly folder: string;
  /** Whole tickets that were used last; undefined for who asks the first time, and may never ask again. */
  readonly memory: TicketMemory | undefined;
  readonly came: Came;
}

/** What is in doubt is looked at once more, for another process may have put something else in its place; then it is made anew. */
const LOOKS = 3;

/**
 * Answers from the cache of a commit, which is made where there is none and `build` says so; undefined where it can't be
 * had. Only the errors of `use` that are for people come out.
 */
export async function fromCache<T>(
  { store, repo, at }: Workspace,
  commit: Oid | undefined,
  use: (cached: Cached) => Promise<T | undefined>,
  build = true,
): Promise<T | undefined> {
  const folder = repo.cacheDir();
  // What was would drive out what is.
  if (at !== undefined || commit === undefined || folder === undefined) return undefined;
  const memory = wasAsked(store) ? memoryOf(store) : undefined;
  noteAsked(store);
  const ask = async (wanted: Wanted): Promise<T | undefined> => {
    const found = await tableAt(store, wanted);
    const answer = found && (await use({ ...found, folder, memory }));
    note(answer === undefined ? undefined : found?.came);
    return answer;
  };
  const note = (came: Came | undefined): void => {
    if (came !== "refreshed") count(store, came === "kept" ? "hits" : "misses", folder);
  };
  let doubt: string | undefined;
  for (let look = 1; look <= LOOKS; look++) {
    try {
      return await ask({ folder, commit, build, doubt: look < LOOKS ? undefined : doubt });
    } catch (error) {
      if (isTicketError(error)) throw error;
      forgetTable(store);
      doubt = whyOf(error);
    }
  }
  note(undefined);
  return undefined;
}
