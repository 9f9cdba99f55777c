import { valueChanges } from "../domain/changes.ts";
import { hasConflicts } from "../domain/conflicts.ts";
import { cellKey, cellPath, isText } from "../domain/document.ts";
import type { ResolvedText } from "../domain/resolve-texts.ts";
import type { Oid } from "../git/repository.ts";
import { diffTree } from "./diff-trees.ts";
import { type DocumentPair, readPairs } from "./document-pairs.ts";
import { type Commit, readCommits, readDocuments, snapshotAt } from "./snapshot.ts";
import type { Store } from "./store.ts";

/** Returns what became of a text, by the cell that was written: the text itself, or the one that is kept beside it. */
function textAt({ place }: DocumentPair, key: string): readonly ResolvedText[] {
  const about = { kind: place.document, name: place.name };
  const [field, name = ""] = cellPath(key);
  if (field === "conflicts") {
    const [first = "", element, part] = name.split("/").slice(0, -1);
    return [{ ...about, field: first, element, part, became: "kept" }];
  }
  const [, element, part] = cellPath(key);
  if (!isText(place.document, key)) return [];
  return [{ ...about, field, element, part, became: "merged" }];
}

async function textsIn(store: Store, { data }: Commit): Promise<readonly ResolvedText[]> {
  const [join] = await readCommits(store, data.parents);
  const pairs = await readPairs(store, await diffTree(store, join?.data.tree, data.tree));
  return pairs.flatMap((pair) => {
    const { before, after } = pair;
    if (before === undefined || after === undefined) return [];
    return valueChanges(before, after).flatMap(({ key }) => textAt(pair, key));
  });
}

/** Leaves out what was kept, and that somebody has dealt with since. */
async function withoutCleared(
  store: Store,
  head: Oid,
  texts: readonly ResolvedText[],
): Promise<readonly ResolvedText[]> {
  const names = texts.flatMap((text) => (text.became === "kept" ? [text.name] : []));
  if (names.length === 0) return texts;
  const found = await readDocuments(store, await snapshotAt(store, head), "ticket", [
    ...new Set(names),
  ]);
  return texts.filter(({ became, name, field, element, part }) => {
    const way = [element, part].filter((piece) => piece !== undefined);
    const now = found.get(name)?.document;
    return became !== "kept" || now === undefined || hasConflicts(now, cellKey(field, ...way));
  });
}

/** Returns the texts that commits after joins brought together, whoever made them; of the newest ones only. */
export async function textsAmong(
  store: Store,
  head: Oid,
  oids: readonly Oid[],
  most: number,
): Promise<readonly ResolvedText[]> {
  const commits = await readCommits(store, [...new Set(oids)]);
  const found: ResolvedText[] = [];
  for (const commit of commits.filter(({ trailers }) => trailers.texts).slice(0, most))
    found.push(...(await textsIn(store, commit)));
  return withoutCleared(store, head, found);
}
