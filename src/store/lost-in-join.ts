import { equalJson } from "../base/canonical-json.ts";
import { type Cell, type Claim, cellOf, cellPath, type Document } from "../domain/document.ts";
import type { DocumentKind } from "../domain/fields.ts";
import { joinCells, joinClaims } from "../domain/join.ts";
import type { Oid } from "../git/repository.ts";
import { commonAncestors } from "./common-ancestors.ts";
import { diffTree } from "./diff-trees.ts";
import { documentPlace, tryReadBlobs, type WantedBlob } from "./document-pairs.ts";
import type { LostValue } from "./lost-values.ts";
import { type Commit, readCommits } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { FILE, findFiles } from "./trees.ts";

/** A value that lost to one written at the same time; `won` is what stands there now. */
export interface LostInJoin extends LostValue {
  readonly kind: DocumentKind;
  readonly part: string | undefined;
  readonly won: LostValue["value"];
}

/** One side of a join: a document, and the commit in which it stands. */
interface Side {
  readonly document: Document;
  readonly commit: Oid;
}

/** Tells whether a cell was written after all of the common ancestors. */
function isNew(key: string, { stamp }: Cell, bases: readonly Document[]): boolean {
  return bases.every((base) => cellOf(base, key)?.stamp !== stamp);
}

function lostAt(key: string, a: Side, b: Side, bases: readonly Document[]): LostInJoin | undefined {
  const [x, y] = [cellOf(a.document, key), cellOf(b.document, key)];
  if (x === undefined || y === undefined || equalJson(x.value, y.value)) return undefined;
  if (!isNew(key, x, bases) || !isNew(key, y, bases)) return undefined;
  const won = joinCells(x, y);
  const [lost, side] = won === x ? [y, b] : [x, a];
  const [field, element, part] = cellPath(key);
  const { kind, name } = a.document;
  return {
    ...{ kind, name, field, element, part },
    value: lost.value,
    won: won.value,
    commit: side.commit,
  };
}

const claimValue = ({ by, lease, expires }: Claim) => ({ by, lease, expires });

/** Returns the claim that lost, where both sides took the ticket, each without knowing of the other. */
function lostClaim(a: Side, b: Side, bases: readonly Document[]): readonly LostInJoin[] {
  const [x, y] = [a.document.claim, b.document.claim];
  const known = new Set(bases.map(({ claim }) => claim?.lease));
  if (x === undefined || y === undefined || x.lease === y.lease) return [];
  const won = joinClaims(x, y) === x ? x : y;
  const [lost, side] = won === x ? [y, b] : [x, a];
  // A lease that was given back is missed by nobody.
  if (known.has(x.lease) || known.has(y.lease) || lost.released) return [];
  const { kind, name } = a.document;
  const place = { kind, name, field: "claim", element: undefined, part: undefined };
  return [{ ...place, value: claimValue(lost), won: claimValue(won), commit: side.commit }];
}

/** Returns the values of one document that both sides wrote, each without knowing of the other, and that lost. */
export function lostBetween(a: Side, b: Side, bases: readonly Document[]): readonly LostInJoin[] {
  if (a.document.purged || b.document.purged) return [];
  const keys = new Set([...a.document.cells.keys(), ...b.document.cells.keys()]);
  const cells = [...keys].flatMap((key) => lostAt(key, a, b, bases) ?? []);
  return [...cells, ...lostClaim(a, b, bases)];
}

/** Returns the values that lost when two commits were joined, whoever joined them. */
export async function lostInJoin(
  store: Store,
  [a, b]: readonly [Commit, Commit],
): Promise<readonly LostInJoin[]> {
  const bases = await readCommits(store, await commonAncestors(store, a.oid, b.oid));
  const differences = await diffTree(store, a.data.tree, b.data.tree);
  const differing = differences.flatMap(({ path, before, after }) => {
    const place = documentPlace(path);
    if (place === undefined || before?.mode !== FILE || after?.mode !== FILE) return [];
    return [{ path, place, a: before.oid, b: after.oid }];
  });
  const paths = differing.map(({ path }) => path);
  const inBases = await Promise.all(bases.map((base) => findFiles(store, base.data.tree, paths)));
  // Who left a document as it was has written nothing that could lose, or win.
  const both = differing.filter(({ path, ...sides }) =>
    inBases.every((files) => ![sides.a, sides.b].includes(files.get(path) ?? "")),
  );
  const wanted = both.flatMap(({ path, place, ...sides }): WantedBlob[] => {
    const oids = [sides.a, sides.b, ...inBases.flatMap((files) => files.get(path) ?? [])];
    return oids.map((oid) => ({ oid, place }));
  });
  const documents = await tryReadBlobs(store, wanted);
  return both.flatMap(({ path, place, ...sides }) => {
    const [x, y] = [documents.at(sides.a, place), documents.at(sides.b, place)];
    if (x === undefined || y === undefined) return [];
    const known = inBases.flatMap((files) => documents.at(files.get(path), place) ?? []);
    return lostBetween({ document: x, commit: a.oid }, { document: y, commit: b.oid }, known);
  });
}
