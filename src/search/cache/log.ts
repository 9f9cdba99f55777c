import { join } from "node:path";
import { isObject, type Json } from "../../base/json.ts";
import { appendLines, LONGEST_LOG } from "./append-log.ts";
import { cacheNames } from "./cache-names.ts";
import { type Counts, takeLines } from "./counters.ts";
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
  readonly refreshes: number;
  /** Tables that were made anew, for what was there was not believed. */
  readonly rebuilds: number;
  readonly lastRefresh: RefreshNote | null;
  readonly lastBuild: BuildNote | null;
}

const BEGINNING: CacheHistory = {
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

/** The latest time that a date can hold. https://tc39.es/ecma262/#sec-time-values-and-time-range */
const LATEST = 8.64e15;

const numberIn = (value: Json | undefined): number =>
  typeof value === "number" && value >= 0 && value <= LATEST ? Math.round(value) : 0;

function refreshIn(value: Json | undefined): RefreshNote | null {
  if (!isObject(value)) return null;
  const [at, ms, tickets] = [value["at"], value["ms"], value["tickets"]].map(numberIn);
  return { at: at ?? 0, ms: ms ?? 0, tickets: tickets ?? 0 };
}

function buildIn(value: Json | undefined): BuildNote | null {
  const note = refreshIn(value);
  if (note === null || !isObject(value)) return null;
  const { why } = value;
  return { ...note, why: typeof why === "string" ? why : null };
}

function summaryIn(value: Json): CacheHistory {
  const read = isObject(value) ? value : {};
  return {
    hits: numberIn(read["hits"]),
    misses: numberIn(read["misses"]),
    refreshes: numberIn(read["refreshes"]),
    rebuilds: numberIn(read["rebuilds"]),
    lastRefresh: refreshIn(read["lastRefresh"]),
    lastBuild: buildIn(read["lastBuild"]),
  };
}

/** What each kind of line adds to what was known before. */
const KINDS: Readonly<Record<string, (history: CacheHistory, value: Json) => CacheHistory>> = {
  h: (history, value) => ({ ...history, hits: history.hits + numberIn(value) }),
  m: (history, value) => ({ ...history, misses: history.misses + numberIn(value) }),
  r: (history, value) => ({
    ...history,
    refreshes: history.refreshes + 1,
    lastRefresh: refreshIn(value),
  }),
  b: (history, value) => {
    const lastBuild = buildIn(value);
    return { ...history, lastBuild, rebuilds: history.rebuilds + (lastBuild?.why == null ? 0 : 1) };
  },
  s: (_, value) => summaryIn(value),
};

/** Returns what follows from one more line; one that can't be read, since it was cut or damaged, says nothing. */
function after(history: CacheHistory, line: string): CacheHistory {
  const kind = line.charAt(0);
  if (!Object.hasOwn(KINDS, kind)) return history;
  try {
    return KINDS[kind]?.(history, JSON.parse(line.slice(1))) ?? history;
  } catch {
    return history;
  }
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
