import { equalJson } from "../base/canonical-json.ts";
import { type CellChange, DELETED } from "../domain/changes.ts";
import { type Cell, cellOf, cellPath, type Document } from "../domain/document.ts";
import type { ReadBlobs } from "../store/document-pairs.ts";
import { newlyRedacted } from "./tell-comments.ts";
import type { TicketChange } from "./tell-ticket.ts";
import { blobOf, type Touched } from "./touched.ts";

/** A document in a join. `undefined`: it was not there. */
export interface JoinedVersions {
  readonly after: Document | undefined;
  readonly sides: readonly Side[];
  /** What both sides began from. */
  readonly bases: readonly (Document | undefined)[];
}

/** What a side of a join had, and what joins had told of it that only this side has. */
interface Side {
  readonly document: Document | undefined;
  readonly retold: ReadonlySet<string>;
}

/** Stands for the lease among the keys of what was told. */
const CLAIM = "claim";

const cellAt = (document: Document | undefined, key: string): Cell | undefined =>
  document === undefined ? undefined : cellOf(document, key);

/**
 * Tells whether a side told a value since the two parted: it wrote it, or a join of its own went back to it. Then whoever
 * listens may have it now, and has to be told what stands instead.
 */
function told({ document, retold }: Side, key: string, bases: JoinedVersions["bases"]): boolean {
  if (retold.has(key)) return true;
  const { stamp } = cellAt(document, key) ?? {};
  return stamp !== undefined && bases.every((base) => cellAt(base, key)?.stamp !== stamp);
}

/** Returns the change of one cell: from the value that lost to the one that stands, if there is any. */
function changeAt(key: string, { after, sides, bases }: JoinedVersions): CellChange | undefined {
  const now = cellAt(after, key);
  const differing = sides.filter(
    ({ document }) => !equalJson(cellAt(document, key)?.value, now?.value),
  );
  const lost = differing.find((side) => told(side, key, bases));
  // What no side had is the doing of whoever joined them, by hand.
  if (lost === undefined && differing.length < sides.length) return undefined;
  const old = cellAt((lost ?? differing[0])?.document, key);
  const [field, element, part] = cellPath(key);
  const values = { before: old?.value, after: now?.value };
  return { key, field, element, part, ...values, stampBefore: old?.stamp, stamp: now?.stamp ?? "" };
}

/**
 * Returns what a join changed in a document: the values that one side had told and that lost. What merely came together
 * is told by the commits that wrote it, each once, on whichever side they are; so whoever applies events in their order has
 * the state of the join after it, whatever order the sides were told in.
 */
export function joinChanges(versions: JoinedVersions): readonly CellChange[] {
  const documents = [versions.after, ...versions.sides.map(({ document }) => document)];
  const keys = new Set(documents.flatMap((one) => [...(one?.cells.keys() ?? [])]));
  return [...keys].flatMap((key) => changeAt(key, versions) ?? []);
}

/** Returns the lease that a side had told and that lost, and the one that stands. */
function lostClaim({ after, sides, bases }: JoinedVersions): TicketChange["claims"] {
  const leaseOf = (document: Document | undefined): string | undefined => document?.claim?.lease;
  const lost = sides.find(
    ({ document, retold }) =>
      leaseOf(document) !== leaseOf(after) &&
      (retold.has(CLAIM) || bases.every((base) => leaseOf(base) !== leaseOf(document))),
  );
  return [lost === undefined ? after?.claim : lost.document?.claim, after?.claim];
}

/** Returns the versions of a document that a join touched; `retold` is what joins told of it that only the one or the other side has. */
export function joinedVersions(
  { place, befores, after, bases }: Touched,
  read: ReadBlobs,
  retold: readonly ReadonlySet<string>[],
): JoinedVersions {
  const at = (entry: Touched["after"]) => read.at(blobOf(entry), place);
  return {
    after: at(after),
    sides: befores.map((entry, i) => ({ document: at(entry), retold: retold[i] ?? new Set() })),
    bases: bases.map((oid) => read.at(oid, place)),
  };
}

/** Tells whether a side had told a value that the join replaced, be it by an equal one. */
function replaced(key: string, { after, sides, bases }: JoinedVersions): boolean {
  const stamp = cellAt(after, key)?.stamp;
  return sides.some(
    (side) => cellAt(side.document, key)?.stamp !== stamp && told(side, key, bases),
  );
}

/** Returns the cells of which a side's own history told something that can't be seen in them any more: a later join needs to know. */
export function toldKeys(versions: JoinedVersions): readonly string[] {
  const [before, after] = lostClaim(versions);
  const keys = new Set(
    versions.sides.flatMap(({ document }) => [...(document?.cells.keys() ?? [])]),
  );
  const found = [...keys].filter((key) => replaced(key, versions));
  return before === after ? found : [...found, CLAIM];
}

/** Returns what a join changed in a ticket, or undefined where nothing was lost. */
export function joinedTicket(versions: JoinedVersions): TicketChange | undefined {
  const { after } = versions;
  const sides = versions.sides.map(({ document }) => document);
  const [before] = sides.filter((side) => side !== undefined);
  if (before === undefined) return undefined;
  const claims = lostClaim(versions);
  if (after === undefined) {
    const gone = sides.every((side) => side !== undefined);
    return gone ? { before, after, cells: [DELETED], claims, redacted: [] } : undefined;
  }
  if (after.purged) {
    const unpurged = sides.find((side) => side?.purged === false);
    return unpurged && { before: unpurged, after, cells: [], claims, redacted: [] };
  }
  const cells = joinChanges(versions);
  const redacted = newlyRedacted(undefined, after).filter((id) =>
    cells.some((cell) => cell.field === "comments" && cell.element === id && cell.part === "body"),
  );
  const told = cells.length > 0 || redacted.length > 0 || claims[0] !== claims[1];
  return told ? { before, after, cells, claims, redacted } : undefined;
}
