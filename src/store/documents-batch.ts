import { commitTime } from "../base/clock.ts";
import type { Document } from "../domain/document.ts";
import { latestStamp } from "../domain/document.ts";
import { laterStamp, mintStamp, type Stamp } from "../domain/stamp.ts";
import type { Oid } from "../git/repository.ts";
import { adoptedHead } from "./adopted-head.ts";
import { attachmentFolder } from "./attachment-files.ts";
import { type Attempt, untilPublished } from "./retry.ts";
import { NOTHING, type Snapshot, snapshotAt } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { renderMessage } from "./trailers.ts";
import { type FileContent, filesOf, prepareCommit, publish } from "./write.ts";

/** What documents to write on a head, and what to say of them. `extra` is whatever the caller wants back. */
export interface DocumentsPlan<T> {
  readonly documents: readonly Document[];
  readonly subject: string;
  readonly extra: T;
}

/** Decides what to write on a snapshot; runs again after a lost race. `stamp` is for writes of its own. */
export type DecideDocuments<T> = (snapshot: Snapshot, stamp: Stamp) => Promise<DocumentsPlan<T>>;

export interface DocumentsResult<T> {
  readonly commit: Oid | undefined;
  readonly extra: T;
}

async function attempt<T>(
  store: Store,
  decide: DecideDocuments<T>,
  dryRun: boolean,
): Promise<Attempt<DocumentsResult<T>>> {
  const author = await store.repo.identity("author");
  const committer = await store.repo.identity("committer");
  const head = await adoptedHead(store);
  const snapshot = head === undefined ? NOTHING : await snapshotAt(store, head);
  const stamp = mintStamp(store.now(), snapshot.trailers?.clock, store.replica);
  const { documents, subject, extra } = await decide(snapshot, stamp);
  if (documents.length === 0 || dryRun)
    return { kind: "done", value: { commit: undefined, extra } };
  let clock = snapshot.trailers?.clock;
  for (const document of documents)
    if (!document.purged) clock = laterStamp(clock, latestStamp(document));
  const message = renderMessage(subject, {
    batch: stamp,
    actor: author.email,
    clock: clock ?? stamp,
  });
  const time = commitTime(store.now);
  const parents = head === undefined ? [] : [head];
  const text = { parents, message, author, committer, time, sign: true };
  const purged = documents.filter((d) => d.purged && d.kind === "ticket");
  const files = new Map<string, FileContent>([
    ...filesOf(documents),
    ...purged.map(({ name }) => [attachmentFolder(name), undefined] as const),
  ]);
  const prepared = await prepareCommit(store, snapshot, files, text);
  if (prepared === undefined) return { kind: "done", value: { commit: undefined, extra } };
  const swap = await publish(store, prepared, head, `ticket: ${subject}`);
  return swap === "lost"
    ? { kind: "lost" }
    : { kind: "done", value: { commit: prepared.oid, extra } };
}

/** Writes whole documents, as imports do, in one commit; documents that stay as they are make none. */
export function commitDocuments<T>(
  store: Store,
  decide: DecideDocuments<T>,
  dryRun: boolean,
): Promise<DocumentsResult<T>> {
  return untilPublished(store, () => attempt(store, decide, dryRun));
}
