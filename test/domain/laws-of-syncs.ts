import { attachedHashes } from "../../src/domain/attachments.ts";
import type { Claim, Document } from "../../src/domain/document.ts";
import type { Tree } from "../../src/domain/join-tree.ts";
import { attachmentPath } from "../../src/domain/layout.ts";
import { type Cells, cellsOf, isRedactedText, sameCell, shownCell } from "./cells.ts";
import { firstFault, type Law } from "./laws-of-join.ts";
import type { Sync } from "./replicas.ts";
import { documentAt } from "./trees.ts";

/** One document that a sync really joined, and what both sides had of it before. */
interface Joint {
  readonly path: string;
  readonly base: Document | undefined;
  readonly a: Cells;
  readonly b: Cells;
  readonly joined: Cells;
}

function jointAt({ base, a, b, joined }: Sync, path: string): Joint | undefined {
  if (a.get(path) === b.get(path)) return undefined;
  const [x, y, z] = [a, b, joined].map((tree: Tree) => documentAt(tree, path));
  if (x === undefined || y === undefined || z === undefined) return undefined;
  const cells = { a: cellsOf(x), b: cellsOf(y), joined: cellsOf(z) };
  return { path, base: documentAt(base, path), ...cells };
}

const joints = new WeakMap<readonly Sync[], readonly Joint[]>();

/** Returns every document that syncs joined; what was found once is remembered. */
function jointsOf(syncs: readonly Sync[]): readonly Joint[] {
  const known = joints.get(syncs);
  if (known !== undefined) return known;
  const found = syncs
    .flatMap((sync) => [...sync.joined.keys()].map((path) => jointAt(sync, path)))
    .filter((joint) => joint !== undefined);
  joints.set(syncs, found);
  return found;
}

/** Calls `check` for every document that was joined and is not purged; a tombstone must stay one. */
function onJoined(
  syncs: readonly Sync[],
  check: (joint: Joint) => string | undefined,
): string | undefined {
  return firstFault(jointsOf(syncs), (joint) => {
    const { path, a, b, joined } = joint;
    const purged = a.document.purged || b.document.purged;
    if (purged) return joined.document.purged ? undefined : `${path}: the tombstone is gone`;
    const fault = check(joint);
    return fault && `${path} ${fault}`;
  });
}

const keysOf = (a: Cells, b: Cells): ReadonlySet<string> =>
  new Set([...a.document.cells.keys(), ...b.document.cells.keys()]);

const sameClaim = (a: Claim | undefined, b: Claim | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Says where a change of `mine` alone did not come through. */
function oneSided(base: Cells, mine: Cells, other: Cells, joined: Cells): string | undefined {
  for (const key of keysOf(mine, base)) {
    const changed = !sameCell(base.at(key), mine.at(key)) && sameCell(base.at(key), other.at(key));
    if (changed && !sameCell(joined.at(key), mine.at(key)) && !isRedactedText(joined.document, key))
      return `${shownCell(key)}: ${JSON.stringify(mine.at(key))} became ${JSON.stringify(joined.at(key))}`;
  }
  const [was, is] = [base.document.claim, mine.document.claim];
  const claimed = !sameClaim(was, is) && sameClaim(was, other.document.claim);
  return claimed && !sameClaim(is, joined.document.claim)
    ? "the claim of one side is lost"
    : undefined;
}

/** Says which document or file only one side had and the join has not. */
function lostFile({ a, b, joined }: Sync): string | undefined {
  return firstFault([...a, ...b], ([path, content]) => {
    const common = a.has(path) && b.has(path);
    const lost = !common && !path.startsWith("attachments/") && joined.get(path) !== content;
    return lost ? `${path}: the document of one side is lost` : undefined;
  });
}

/** P7: a change of one side is there after the join. */
export const keepsOneSidedChanges: Law = ({ history: { syncs } }) =>
  firstFault(syncs, lostFile) ??
  onJoined(syncs, ({ base, a, b, joined }) => {
    if (base === undefined || base.purged) return undefined;
    const old = cellsOf(base);
    return oneSided(old, a, b, joined) ?? oneSided(old, b, a, joined);
  });

const later = (a: string, b: string): string => (a > b ? a : b);

/** Says whether the claim that stands is the right one: greater fence, earlier stamp, lesser lease. */
function wrongClaim(
  a: Claim | undefined,
  b: Claim | undefined,
  joined: Claim | undefined,
): string | undefined {
  const both = [a, b].filter((c) => c !== undefined);
  const order = (c: Claim): string =>
    `${String(1e9 - c.fence).padStart(10, "0")} ${c.stamp} ${c.lease}`;
  const [first, second] = both.sort((x, y) => (order(x) < order(y) ? -1 : 1));
  if (first === undefined) return joined === undefined ? undefined : "a claim that nobody made";
  const same = second !== undefined && order(first) === order(second);
  const expires = same ? later(first.expires, second.expires) : first.expires;
  const released = first.released || (same && second.released);
  const right = joined !== undefined && order(joined) === order(first);
  if (right && joined.expires === expires && joined.released === released) return undefined;
  return `claims ${JSON.stringify(both)} became ${JSON.stringify(joined)}`;
}

/** P8: every value of a join stood on one of the two sides; a claim is the one that was first under its fence. */
export const inventsNothing: Law = ({ history: { syncs } }) =>
  onJoined(syncs, ({ a, b, joined }) => {
    const invented = firstFault(joined.document.cells, ([key, cell]) => {
      const known = sameCell(cell, a.at(key)) || sameCell(cell, b.at(key));
      return known ? undefined : `${shownCell(key)}: nobody wrote ${JSON.stringify(cell)}`;
    });
    return invented ?? wrongClaim(a.document.claim, b.document.claim, joined.document.claim);
  });

/** Says what `side` had taken away that is back without anybody having put it back later. */
function resurrected(side: Cells, other: Cells, joined: Cells): string | undefined {
  return firstFault(side.document.cells, ([key, { value, stamp }]) => {
    if (value !== undefined || isRedactedText(joined.document, key)) return undefined;
    const now = joined.at(key);
    const still = now !== undefined && now.value === undefined && now.stamp >= stamp;
    const later = now !== undefined && now.stamp > stamp;
    const tied = now?.stamp === stamp && sameCell(now, other.at(key));
    return still || later || tied ? undefined : `${shownCell(key)} is back`;
  });
}

/** Says what was redacted on one side and is not in the join. */
function unredacted(side: Cells, joined: Cells): string | undefined {
  const { redacted, cells } = joined.document;
  const lost = [...side.document.redacted].find((element) => !redacted.has(element));
  const kept = [...cells.keys()].find((key) => isRedactedText(joined.document, key));
  if (kept !== undefined) return `${shownCell(kept)}: a redacted text is kept`;
  return lost && `${shownCell(lost)}: the redaction is lost`;
}

/** Says which attachment stands in a tree although its ticket is purged or does not name it, and which is missing. */
function ownerless(tree: Tree): string | undefined {
  return firstFault(tree.keys(), (path) => {
    const [folder, a, b, ticket = "", hash = ""] = path.split("/");
    const owner = documentAt(tree, `tickets/${a}/${b}/${ticket}.json`);
    if (folder === "attachments" && owner?.purged) return `${path}: its ticket is purged`;
    if (folder === "attachments" && owner !== undefined && !attachedHashes(owner).has(hash))
      return `${path}: its ticket does not name it`;
    const document = folder === "tickets" ? documentAt(tree, path) : undefined;
    const named = document === undefined || document.purged ? [] : attachedHashes(document);
    const missing = [...named].find((h) => !tree.has(attachmentPath(document?.name ?? "", h)));
    return missing && `${path}: ${missing} is not there`;
  });
}

/** P9: what was removed stays away until it is added again later. */
export const removesForEver: Law = ({ history: { syncs } }) =>
  firstFault(syncs, ({ joined }) => ownerless(joined)) ??
  onJoined(
    syncs,
    ({ a, b, joined }) =>
      resurrected(a, b, joined) ??
      resurrected(b, a, joined) ??
      unredacted(a, joined) ??
      unredacted(b, joined),
  );
