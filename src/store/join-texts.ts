import type { Document } from "../domain/document.ts";
import { encodeDocument } from "../domain/encode.ts";
import { derivedReplica } from "../domain/id.ts";
import { documentPath } from "../domain/layout.ts";
import { differingTexts, type ResolvedText, resolveTexts } from "../domain/resolve-texts.ts";
import { mintStamp, type Stamp } from "../domain/stamp.ts";
import type { Oid } from "../git/repository.ts";
import { commonAncestors } from "./common-ancestors.ts";
import { tryReadBlobs } from "./document-pairs.ts";
import { FIXED_AUTHOR } from "./fixed-author.ts";
import type { JoinedDocument } from "./join-trees.ts";
import { type Commit, commitAt, readCommits } from "./snapshot.ts";
import { LIMITS, type Store } from "./store.ts";
import { renderMessage } from "./trailers.ts";
import { findFiles } from "./trees.ts";
import { filesOf, type Prepared, prepareCommit } from "./write.ts";

/** Version of the rules by which texts are brought together; part of the commit, as that of joins is. */
export const TEXTS_VERSION = "1";

const pathOf = ({ place }: JoinedDocument): string => documentPath(place.document, place.name);

/** Returns the versions that both sides of each document come from: several where histories cross. */
async function basesOf(
  store: Store,
  [a, b]: readonly [Commit, Commit],
  documents: readonly JoinedDocument[],
): Promise<readonly (readonly Document[])[]> {
  const bases = await readCommits(store, await commonAncestors(store, a.oid, b.oid));
  const trees = await Promise.all(
    bases.map((base) => findFiles(store, base.data.tree, documents.map(pathOf))),
  );
  const blobsOf = (one: JoinedDocument): readonly Oid[] =>
    trees.flatMap((files) => files.get(pathOf(one)) ?? []);
  const read = await tryReadBlobs(
    store,
    documents.flatMap((one) => blobsOf(one).map((oid) => ({ oid, place: one.place }))),
  );
  return documents.map((one) => blobsOf(one).flatMap((oid) => read.at(oid, one.place) ?? []));
}

/** A text that is kept must not make a document of a size that nobody can read. */
const fits = (document: Document): boolean =>
  Buffer.byteLength(encodeDocument(document)) <= LIMITS.document;

/** Documents whose texts were brought together, and which texts these are. */
export interface FoundTexts {
  readonly documents: readonly Document[];
  readonly texts: readonly ResolvedText[];
}

/** Thinks through which texts both sides of a join had changed, and what becomes of them. */
export async function findTexts(
  store: Store,
  sides: readonly [Commit, Commit],
  joined: readonly JoinedDocument[],
  stamp: Stamp,
): Promise<FoundTexts> {
  const differing = joined.filter((one) => differingTexts(one).length > 0);
  if (differing.length === 0) return { documents: [], texts: [] };
  const bases = await basesOf(store, sides, differing);
  const resolved = differing
    .map((one, i) => resolveTexts(one, bases[i] ?? [], stamp))
    .filter(({ document, texts }) => texts.length > 0 && fits(document));
  const documents = resolved.map(({ document }) => document);
  return { documents, texts: resolved.flatMap(({ texts }) => texts) };
}

/** The stamp that all texts get which are brought together after a join. */
export function textsStamp(join: Oid, clock: Stamp | undefined): Stamp {
  return mintStamp(0, clock, derivedReplica("texts", join));
}

/** A commit on top of a join, and what it did. */
export interface PreparedTexts {
  readonly prepared: Prepared | undefined;
  readonly texts: readonly ResolvedText[];
}

/**
 * Returns the commit on top of a join, stored already, that brings texts together which both sides had changed: every clone that
 * joins the same heads makes the same one. No commit where there are none.
 */
export async function prepareTexts(
  store: Store,
  oid: Oid,
  sides: readonly [Commit, Commit],
  joined: readonly JoinedDocument[],
): Promise<PreparedTexts> {
  const { data, trailers } = await commitAt(store, oid);
  const clock = textsStamp(oid, trailers.clock);
  const { documents, texts } = await findTexts(store, sides, joined, clock);
  if (documents.length === 0) return { prepared: undefined, texts };
  const message = renderMessage("Bring texts together", { clock, texts: TEXTS_VERSION });
  const identity = { author: FIXED_AUTHOR, committer: FIXED_AUTHOR };
  const { time } = data.committer;
  const text = { parents: [oid], message, time, sign: false, ...identity };
  const snapshot = { commit: oid, root: data.tree, data, trailers };
  return { prepared: await prepareCommit(store, snapshot, filesOf(documents), text), texts };
}
