import {
  adoptedHead,
  filesOf,
  prepareCommit,
  publish,
  untilPublished
} from "./shared-domain-adopt.js";
import {
  NOTHING,
  laterStamp,
  latestStamp,
  mintStamp,
  renderMessage,
  snapshotAt
} from "./shared-base-base32.js";

// src/store/documents-batch.ts
async function attempt(store, decide, dryRun) {
  const author = await store.repo.identity("author");
  const committer = await store.repo.identity("committer");
  const head = await adoptedHead(store);
  const snapshot = head === void 0 ? NOTHING : await snapshotAt(store, head);
  const stamp = mintStamp(store.now(), snapshot.trailers?.clock, store.replica);
  const { documents, subject, extra } = await decide(snapshot, stamp);
  if (documents.length === 0 || dryRun)
    return { kind: "done", value: { commit: void 0, extra } };
  let clock = snapshot.trailers?.clock;
  for (const document of documents)
    if (!document.purged) clock = laterStamp(clock, latestStamp(document));
  const message = renderMessage(subject, {
    batch: stamp,
    actor: author.email,
    clock: clock ?? stamp
  });
  const time = Math.floor(store.now() / 1e3);
  const parents = head === void 0 ? [] : [head];
  const text = { parents, message, author, committer, time, sign: true };
  const prepared = await prepareCommit(store, snapshot, filesOf(documents), text);
  if (prepared === void 0) return { kind: "done", value: { commit: void 0, extra } };
  const swap = await publish(store, prepared, head, `ticket: ${subject}`);
  return swap === "lost" ? { kind: "lost" } : { kind: "done", value: { commit: prepared.oid, extra } };
}
function commitDocuments(store, decide, dryRun) {
  return untilPublished(store, () => attempt(store, decide, dryRun));
}

export {
  commitDocuments
};
