import { CONFIG_FILE } from "../git/config.ts";
import type { Oid } from "../git/repository.ts";
import type { CacheFile } from "../search/cache/cache-files.ts";
import { cacheNames, isCacheFile, isPageFile, isTextFile } from "../search/cache/cache-names.ts";
import { pendingCounts } from "../search/cache/counters.ts";
import { type Looked, lookForTable } from "../search/cache/kept-table.ts";
import { VERSION } from "../search/cache/load-table.ts";
import { historyOf } from "../search/cache/log.ts";
import { cacheFolder, ourFiles } from "./cache-folder.ts";
import type { CacheFiles, CacheStatus, KeptSnapshot } from "./cache-types.ts";
import type { Workspace } from "./workspace.ts";

const summed = (files: readonly CacheFile[]): CacheFiles => ({
  files: files.length,
  bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
});

/** Returns the files of one ref by kind. */
function byKind(
  ref: string,
  files: readonly CacheFile[],
  { kept }: Looked,
): Pick<CacheStatus, "files" | "settings" | "others"> {
  const names = cacheNames(ref);
  const known = new Map<string, keyof CacheStatus["files"]>([
    [names.table, "table"],
    [names.patch, "patch"],
    [names.log, "log"],
    ...(kept?.table.segments ?? []).map(({ name }) => [name, "rows"] as const),
  ]);
  const kindOf = (name: string): keyof CacheStatus["files"] | "settings" | "others" => {
    if (CONFIG_FILE.test(name)) return "settings";
    if (isCacheFile(name) && !names.isOurs(name)) return "others";
    if (isPageFile(name)) return "pages";
    return isTextFile(name) ? "text" : (known.get(name) ?? "unused");
  };
  const of = (kind: ReturnType<typeof kindOf>): CacheFiles =>
    summed(files.filter(({ name }) => kindOf(name) === kind));
  return {
    files: {
      table: of("table"),
      patch: of("patch"),
      rows: of("rows"),
      pages: of("pages"),
      text: of("text"),
      log: of("log"),
      unused: of("unused"),
    },
    settings: of("settings"),
    others: of("others"),
  };
}

function snapshotOf(
  ref: string,
  files: readonly CacheFile[],
  { kept }: Looked,
  head: Oid | undefined,
): KeptSnapshot | null {
  if (kept === undefined) return null;
  const { table, patch } = kept;
  const names = cacheNames(ref);
  const times = files
    .filter(({ name }) => name === names.table || (patch !== undefined && name === names.patch))
    .map(({ time }) => time);
  return {
    version: VERSION,
    commit: table.commit,
    current: table.commit === head,
    tickets: table.count,
    patched: patch?.rows.length ?? 0,
    written: new Date(Math.max(0, ...times)).toISOString(),
  };
}

const timed = <T extends { readonly at: number }>(note: T | null) =>
  note && { ...note, at: new Date(note.at).toISOString() };

/** Tells what there is of the cache. See `Tickets.cacheStatus`. */
export async function cacheStatus(workspace: Workspace): Promise<CacheStatus> {
  const { repo, store, cacheOff } = workspace;
  const { ref } = store;
  const head = await repo.readRef(ref);
  // Nothing is made in a repository that has no tickets.
  const folder = head === undefined ? undefined : cacheFolder(workspace);
  const files = ourFiles(folder);
  const none: Looked = { kept: undefined, doubt: undefined };
  const looked = folder === undefined ? none : lookForTable(store, folder);
  const { hits, misses } = pendingCounts(store);
  const { lastRefresh, lastBuild, ...counts } = historyOf({ store, folder: folder ?? "" });
  return {
    folder: folder ?? null,
    off: cacheOff !== undefined,
    ref,
    head: head ?? null,
    snapshot: snapshotOf(ref, files, looked, head),
    doubt: looked.doubt ?? null,
    ...byKind(ref, files, looked),
    ...counts,
    hits: counts.hits + hits,
    misses: counts.misses + misses,
    lastRefresh: timed(lastRefresh),
    lastBuild: timed(lastBuild),
  };
}
