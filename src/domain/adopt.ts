import { equalJson } from "../base/canonical-json.ts";
import type { JsonObject } from "../base/json.ts";
import { decodeDocument } from "./decode.ts";
import {
  type Cell,
  type Claim,
  cellKey,
  cellOf,
  cellPath,
  type Document,
  elementsOf,
  latestStamp,
} from "./document.ts";
import { Draft } from "./draft.ts";
import type { DocumentKind } from "./fields.ts";
import { derivedReplica } from "./id.ts";
import { joinCells, joinClaims, joinDocuments } from "./join.ts";
import { mintStamp, type Stamp } from "./stamp.ts";

/** A commit that another tool, or a hand, made on the tickets ref. */
export interface ForeignCommit {
  readonly oid: string;
  /** Committer time in milliseconds since the epoch. */
  readonly time: number;
}

/** Returns the stamp that every clone gives to what a foreign commit changed in a document. */
export function adoptionStamp(commit: ForeignCommit, before: Document | undefined): Stamp {
  const seen = before === undefined || before.purged ? undefined : latestStamp(before);
  return mintStamp(commit.time, seen, derivedReplica("adopt", commit.oid));
}

/** A cell after a foreign edit: unless the edit brought a newer stamp, it is stamped now. */
function adoptCell(before: Cell | undefined, after: Cell, { all, stamp }: AdoptionStamps): Cell {
  // A label or the like that no parent knew: without a stamp of its own in the file it reads as `all`.
  if (before === undefined) return after.stamp === all ? { value: after.value, stamp } : after;
  if (equalJson(before.value, after.value))
    return after.stamp === all ? before : joinCells(before, after);
  return after.stamp > before.stamp ? after : { value: after.value, stamp };
}

/** The stamp of what a foreign commit changed, and the one that a file gives to what has none. */
interface AdoptionStamps {
  readonly all: Stamp;
  readonly stamp: Stamp;
}

function adoptClaim(before: Claim | undefined, after: Claim | undefined): Claim | undefined {
  if (before === undefined || after !== undefined) return joinClaims(before, after);
  return { ...before, released: true };
}

/** Returns what a file that vanished means: the ticket is deleted, and its content kept. */
export function adoptRemoval(before: Document, commit: ForeignCommit): Document {
  if (before.purged) return before;
  const draft = new Draft(before, adoptionStamp(commit, before));
  draft.set("deleted", true);
  return draft.document();
}

/** Cells after a foreign edit; of an element that vanished the content stays and it is marked as deleted. */
function adoptCells(before: Document, edited: Document, stamp: Stamp): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const kept = elementsOf(edited);
  for (const key of new Set([...before.cells.keys(), ...edited.cells.keys()])) {
    const [field, element, part] = cellPath(key);
    const old = cellOf(before, key);
    if (part !== undefined && element !== undefined && !kept.has(cellKey(field, element))) {
      if (old !== undefined) cells.set(key, old);
      cells.set(cellKey(field, element, "deleted"), { value: true, stamp });
    } else {
      const now = cellOf(edited, key) ?? { value: undefined, stamp: "" };
      cells.set(key, adoptCell(old, now, { all: edited.all, stamp }));
    }
  }
  return cells;
}

/**
 * Returns `after`, a file as a foreign commit left it, with stamps for everything that the commit changed.
 *
 * @param before the join of the file in the commit's parents, or `undefined` when it is new there.
 */
export function adoptDocument(
  kind: DocumentKind,
  name: string,
  before: Document | undefined,
  after: JsonObject,
  commit: ForeignCommit,
): Document {
  if (before?.purged) return before;
  const stamp = adoptionStamp(commit, before);
  const edited = decodeDocument(kind, name, after, before?.all ?? stamp);
  if (before === undefined || edited.purged) return edited;
  const cells = adoptCells(before, edited, stamp);
  const redacted = new Set([...before.redacted, ...edited.redacted]);
  const adopted = { ...before, cells, redacted, claim: adoptClaim(before.claim, edited.claim) };
  // Joining with what was there brings the cells into their canonical form.
  return joinDocuments(before, adopted);
}
