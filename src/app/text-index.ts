import { TicketError } from "../base/errors.ts";
import type { Oid } from "../git/repository.ts";
import { readRows } from "../search/cache/rows.ts";
import type { TicketTable } from "../search/cache/table.ts";
import type { Place } from "../search/text/current-text.ts";
import { findText } from "../search/text/find-text.ts";
import { freshText } from "../search/text/fresh-text.ts";
import { fingerprint, type KeptText, loadText } from "../search/text/kept-text.ts";
import { memoryText } from "../search/text/memory-text.ts";
import { TEXT_VERSION } from "../search/text/segment.ts";
import type { TextIndex } from "../search/text/text-index.ts";
import { noTickets } from "../store/snapshot.ts";
import { type Cached, fromCache } from "./from-cache.ts";
import type { IndexDifference, IndexRebuild, IndexStats, IndexVerdict } from "./index-types.ts";
import type { Workspace } from "./workspace.ts";

function noIndex(): TicketError {
  const message = "The words of the tickets can't be kept here.";
  return new TicketError("INDEX_FAILED", "failed", message, {
    hint: "Searching works without an index, only slower. Why there is no cache says: git ticket cache",
  });
}

/** Runs something with the table of the head, which is made if there is none. @throws TicketError `NO_TICKETS`, `INDEX_FAILED`. */
async function atHead<T>(workspace: Workspace, use: (place: Place, commit: Oid) => T): Promise<T> {
  const { store, repo } = workspace;
  const commit = await repo.readRef(store.ref);
  if (commit === undefined) throw await noTickets(store);
  const answer = await fromCache(workspace, commit, async ({ table, folder }: Cached) => ({
    value: use({ store, folder, table }, commit),
  }));
  if (answer === undefined) throw noIndex();
  return answer.value;
}

function kept({ folder, store }: Place): KeptText | undefined {
  try {
    return loadText(folder, store.ref);
  } catch {
    return undefined;
  }
}

const wordsIn = ({ segments }: TextIndex): number =>
  segments.reduce((sum, { words }) => sum + words.size, 0);

const bytesIn = ({ files }: KeptText): number => files.reduce((sum, { size }) => sum + size, 0);

const isCurrent = ({ table }: Place, index: KeptText): boolean =>
  index.count === table.count && index.rows === fingerprint(table);

/** Makes the index anew. See `Tickets.rebuildIndex`. */
export async function rebuildIndex(workspace: Workspace): Promise<IndexRebuild> {
  const { now } = workspace.store;
  const begin = now();
  return atHead(workspace, (place, commit) => {
    const made = freshText(place, undefined);
    const written = kept(place);
    if (written === undefined) throw noIndex();
    const bytes = bytesIn(written);
    return { commit, tickets: made.count, words: wordsIn(made), bytes, ms: now() - begin };
  });
}

/** Tells what there is of the index. See `Tickets.indexStats`. */
export async function indexStats(workspace: Workspace): Promise<IndexStats> {
  const commit = await workspace.repo.readRef(workspace.store.ref);
  if (commit === undefined) return { commit: null, current: false, index: null };
  return atHead(workspace, (place) => {
    const index = kept(place);
    if (index === undefined) return { commit, current: false, index: null };
    return {
      commit,
      current: isCurrent(place, index),
      index: {
        version: TEXT_VERSION,
        tickets: index.count,
        words: wordsIn(index),
        segments: index.segments.length,
        bytes: bytesIn(index),
        meanLength: Math.round(index.meanLength * 10) / 10,
      },
    };
  });
}

const allRows = ({ count }: TicketTable): readonly number[] =>
  Array.from({ length: count }, (_, row) => row);

/** Returns every word of an index, once. */
function allWords({ segments }: TextIndex): ReadonlySet<string> {
  const words = new Set<string>();
  for (const segment of segments) for (const { word } of segment.words.all()) words.add(word);
  return words;
}

const sameNumbers = (a: ArrayLike<number>, b: ArrayLike<number>): boolean => {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
};

/** Yields the words of which two indexes say something else. */
function* differencesOf(own: TextIndex, other: TextIndex): Generator<IndexDifference> {
  const words = new Set([...allWords(own), ...allWords(other)]);
  for (const word of [...words].sort()) {
    const sought = [{ word, prefix: false, edits: 0 }];
    const [here, there] = [findText(own, sought), findText(other, sought)];
    if (!sameNumbers(here.rows, there.rows) || !sameNumbers(here.amounts, there.amounts))
      yield { word, indexed: here.rows.length, found: there.rows.length };
  }
}

/** Compares the index with the tickets. See `Tickets.verifyIndex`. */
export async function verifyIndex(workspace: Workspace): Promise<IndexVerdict> {
  return atHead(workspace, (place, commit) => {
    const index = kept(place);
    const nothing = { commit: null, tickets: 0, words: 0, differences: [] };
    if (index === undefined || !isCurrent(place, index)) return nothing;
    const fresh = memoryText(
      readRows(place.folder, place.table, allRows(place.table)),
      place.store.onProgress,
    );
    return {
      commit,
      tickets: index.count,
      words: allWords(fresh).size,
      differences: [...differencesOf(index, fresh)],
    };
  });
}
