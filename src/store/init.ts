import { commitTime } from "../base/clock.ts";
import { defaultConfig } from "../domain/config/config.ts";
import { mintStamp } from "../domain/stamp.ts";
import type { Oid } from "../git/repository.ts";
import { type Attempt, untilPublished } from "./retry.ts";
import { NOTHING } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { renderMessage } from "./trailers.ts";
import { filesOf, prepareCommit, publish } from "./write.ts";

async function attemptInit(
  store: Store,
  prefix: string,
): Promise<Attempt<{ commit: Oid; created: boolean }>> {
  const head = await store.repo.readRef(store.ref);
  if (head !== undefined) return { kind: "done", value: { commit: head, created: false } };
  const author = await store.repo.identity("author");
  const committer = await store.repo.identity("committer");
  const stamp = mintStamp(store.now(), undefined, store.replica);
  const message = renderMessage("Begin tickets", {
    batch: stamp,
    actor: author.email,
    clock: stamp,
  });
  const time = commitTime(store.now);
  const text = { parents: [], message, author, committer, time, sign: true };
  const prepared = await prepareCommit(
    store,
    NOTHING,
    filesOf([defaultConfig(prefix, stamp)]),
    text,
  );
  if (prepared === undefined) throw new Error("an empty configuration");
  const swap = await publish(store, prepared, undefined, "ticket: init");
  return swap === "lost"
    ? { kind: "lost" }
    : { kind: "done", value: { commit: prepared.oid, created: true } };
}

/** Begins the tickets of a repository; where there are some already nothing is changed. */
export function initStore(
  store: Store,
  prefix: string,
): Promise<{ commit: Oid; created: boolean }> {
  return untilPublished(store, () => attemptInit(store, prefix));
}
