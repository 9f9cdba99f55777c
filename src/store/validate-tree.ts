import { isTicketError, type TicketError } from "../base/errors.ts";
import { latestStamp } from "../domain/document.ts";
import { readDocument } from "../domain/read-document.ts";
import type { Stamp } from "../domain/stamp.ts";
import type { Remote } from "../git/remotes.ts";
import type { Oid } from "../git/repository.ts";
import { diffTree, type TreeDifference } from "./diff-trees.ts";
import { blobKey, type DocumentPlace, documentPlace, tryReadBlobs } from "./document-pairs.ts";
import { type Commit, commitAt, type FileText, readEachText } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { clockQuarantine, remoteInvalid } from "./sync-errors.ts";
import { FILE } from "./trees.ts";

/** A tip that was fetched, and what is known already. */
export interface FetchedTip {
  readonly remote: Remote;
  readonly tip: Oid;
  /** Commits that were found good before, and all that they descend from. */
  readonly known: readonly Oid[];
  /** What the tip's tree is compared with; undefined: everything in it is new. */
  readonly base: Oid | undefined;
  /** Whether our own head is below the tip, so that nothing has to be joined. */
  readonly forward: boolean;
}

/** A file where a document should be, and why it is none. */
export interface UnreadableFile {
  readonly path: string;
  readonly problem: string;
}

/** A document that differs from the one that is known. */
interface Changed extends TreeDifference {
  readonly place: DocumentPlace;
}

/** Returns the error that a document's text can't be read by, or undefined. A stamp above the tip's clock is thrown. */
function errorOf(
  { documents }: Store,
  { remote }: FetchedTip,
  tip: Commit,
  { path, place }: Changed,
  { oid, text }: FileText,
): TicketError | undefined {
  let stamp: Stamp;
  try {
    const document = readDocument(place.document, place.name, text);
    documents?.set(blobKey(oid, place), document);
    if (document.purged) return undefined;
    stamp = latestStamp(document);
  } catch (error) {
    if (isTicketError(error)) return error;
    throw error;
  }
  const { clock } = tip.trailers;
  if (clock === undefined || stamp <= clock) return undefined;
  const why = `holds a stamp later than its own clock, in ${path}`;
  throw clockQuarantine(remote, tip.oid, tip.data.author.email, why);
}

/** Returns what is wrong with a document; one of a newer format is fine where it need not be joined. */
function problemOf(
  store: Store,
  fetched: FetchedTip,
  tip: Commit,
  changed: Changed,
  text: FileText,
): string | undefined {
  const error = errorOf(store, fetched, tip, changed, text);
  if (error?.code !== "NEWER_FORMAT")
    return error === undefined ? undefined : `can't be read (${error.code})`;
  if (fetched.forward) return undefined;
  throw error;
}

/** Returns the paths among these at which the known side can be read: what replaces them must be readable too. */
async function readableBefore(store: Store, changed: readonly Changed[]): Promise<Set<string>> {
  const wanted = changed.flatMap(({ before, place }) =>
    before?.mode === FILE ? [{ oid: before.oid, place }] : [],
  );
  const read = await tryReadBlobs(store, wanted);
  const good = changed.filter(({ before, place }) => read.at(before?.oid, place) !== undefined);
  return new Set(good.map(({ path }) => path));
}

async function changedDocuments(
  store: Store,
  { base }: FetchedTip,
  tip: Commit,
): Promise<readonly Changed[]> {
  const before = base === undefined ? undefined : (await commitAt(store, base)).data.tree;
  const differences = await diffTree(store, before, tip.data.tree);
  return differences.flatMap((d): Changed[] => {
    const place = documentPlace(d.path);
    return place === undefined ? [] : [{ ...d, place }];
  });
}

/**
 * Checks the documents of a tip of ours that differ from what is known. Where a good one would be lost, the tip is
 * refused; a new one that nobody can read comes along, for it is shown as a problem wherever it is met.
 *
 * @throws TicketError `CLOCK_QUARANTINE`, `REMOTE_INVALID`, `NEWER_FORMAT`.
 */
export async function checkTree(
  store: Store,
  fetched: FetchedTip,
  tip: Commit,
): Promise<readonly UnreadableFile[]> {
  const changed = await changedDocuments(store, fetched, tip);
  const problems = new Map<Changed, string | undefined>();
  const files = changed.filter(({ after }) => after?.mode === FILE);
  await readEachText(
    store,
    files.map(({ after }) => after?.oid ?? ""),
    (read, i) => {
      const one = files[i] as Changed;
      problems.set(
        one,
        "problem" in read ? read.problem : problemOf(store, fetched, tip, one, read),
      );
    },
  );
  const faults = new Map<Changed, string>();
  for (const one of changed) {
    const problem = one.after?.mode === FILE ? problems.get(one) : "is gone";
    if (problem !== undefined) faults.set(one, problem);
  }
  const lost = await readableBefore(store, [...faults.keys()]);
  for (const [{ path }, problem] of faults)
    if (lost.has(path)) throw remoteInvalid(fetched.remote, tip.oid, path, problem);
  return [...faults].map(([{ path }, problem]) => ({ path, problem }));
}
