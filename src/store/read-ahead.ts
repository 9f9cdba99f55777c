import type { Oid } from "../git/repository.ts";
import { diffTree } from "./diff-trees.ts";
import { documentPlace, readBlobs, type WantedBlob } from "./document-pairs.ts";
import { readCommits } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { FILE } from "./trees.ts";

/** Documents that are read before we look whether to go on. */
const SLICE = 200;

/**
 * Reads both versions of the documents that were changed here since `seen`: a join with what others did since then needs most of them.
 * For a store that remembers documents, while there is nothing else to do. What can't be read is left to whoever needs it.
 */
export async function readAhead(
  store: Store,
  seen: Oid,
  head: Oid,
  enough: () => boolean,
): Promise<void> {
  const [before, after] = await readCommits(store, [seen, head]);
  if (enough()) return;
  const wanted = (await diffTree(store, before?.data.tree, after?.data.tree)).flatMap(
    ({ path, ...sides }): WantedBlob[] => {
      const place = documentPlace(path);
      if (place === undefined || sides.before?.mode !== FILE || sides.after?.mode !== FILE)
        return [];
      return [sides.before, sides.after].map(({ oid }) => ({ oid, place }));
    },
  );
  for (let at = 0; at < wanted.length && !enough(); at += SLICE) {
    await readBlobs(store, wanted.slice(at, at + SLICE));
    // Lets git's words in, and with them that it has ended.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
