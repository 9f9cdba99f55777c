import { join } from "node:path";
import { appendLines, LONGEST_LOG } from "./append-log.ts";
import { type Counts, takeLines } from "./counters.ts";
import { cacheNames } from "./kept-table.ts";
import { withCacheFile } from "./read-cache-file.ts";
import type { CachePlace } from "./ticket-cache.ts";
import { writeCacheFile } from "./write-cache-file.ts";

/** A table that was brought up to date. */
export interface RefreshNote {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly ms: number;
  readonly tickets: number;
}

/** A table that was made anew. */
export interface BuildNote extends RefreshNote {
  /** Why the one before was not believed; null: there was none. */
  readonly why: string | null;
}

/** What is known of the cache of a ref, since its log was begun. */
export interface CacheHistory extends Counts {
  readonly since: number | null;
  readonly refreshes: number;
  readonly rebuilds: number;
  readonly lastRefresh: RefreshNote | null;
  readonly lastBuild: BuildNote | null;
}

const BEGINNING: CacheHistory = {
  since: null,
  hits: 0,
  misses: 0,
  refreshes: 0,
  rebuilds: 0,
  lastRefresh: null,
  lastBuild: null,
};

/** Notes that a table was brought up to date. Never throws. */
export const noteRefresh = (place: CachePlace, note: RefreshNote): void =>
  noteLine(place, `r${JSON.stringify(note)}\n`);

/** Notes that a table was made anew. Never throws. */
export const noteBuild = (place: CachePlace, note: BuildNote): void =>
  noteLine(place, `b${JSON.stringify(note)}\n`);

function noteLine(place: CachePlace, line: string): void {
  const { store, folder } = place;
  try {
    const lines = `${takeLines(store)}${line}`;
    if (appendLines(folder, store.ref, lines) > LONGEST_LOG) shortenLog(place);
  } catch {
    // Nobody depends on these numbers.
  }
}

/** Returns what follows from one more line; one that can't be read, since it was cut or damaged, says nothing. */
function after(history: CacheHistory, line: string): CacheHistory {
  const [kind, rest] = [line.charAt(0), line.slice(1)];
  const number = /^\d{1,12}$/.test(rest) ? Number(rest) : 0;
  if (kind === "h") return { ...history, hits: history.hits + number };
  if (kind === "m") return { ...history, misses: history.misses + number };
  try {
    if (kind === "s") return { ...BEGINNING, ...JSON.parse(rest) };
    const note = JSON.parse(rest);
    const since = history.since ?? note.at;
    if (kind === "r")
      return { ...history, since, refreshes: history.refreshes + 1, lastRefresh: note };
    if (kind === "b") return { ...history, since, rebuilds: history.rebuilds + 1, lastBuild: note };
  } catch {
    // As above.
  }
  return history;
}

/** Returns what the log says. @throws CacheFault, or what the system says. */
function readLog({ store, folder }: CachePlace): CacheHistory {
  const path = join(folder, cacheNames(store.ref).log);
  const bytes = withCacheFile(path, (read, _, size) => read(0, size));
  return Buffer.from(bytes).toString("utf8").split("\n").reduce(after, BEGINNING);
}

/** Returns what is known of the cache. Never throws. */
export function historyOf(place: CachePlace): CacheHistory {
  try {
    return readLog(place);
  } catch {
    return BEGINNING;
  }
}

/** Writes the log anew, as one line. What others add meanwhile is not counted. Never throws. */
export function shortenLog(place: CachePlace): void {
  const { store, folder } = place;
  const line = `s${JSON.stringify(historyOf(place))}\n`;
  try {
    writeCacheFile(folder, cacheNames(store.ref).log, [Buffer.from(line)], store.random);
  } catch {
    // Nobody depends on these numbers.
  }
}
