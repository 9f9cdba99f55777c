import { canonicalText } from "../base/canonical-json.ts";
import { sha256Hex } from "../base/hash.ts";
import type { Json } from "../base/json.ts";
import {
  type Cell,
  type Claim,
  type Document,
  defaultStamp,
  elementsOf,
  isRedactedText,
} from "./document.ts";
import { laterStamp } from "./stamp.ts";

/**
 * The merge of two documents without their base: commutative, associative and idempotent, in bytes.
 * Each cell is a last-writer-wins register (Shapiro et al., "A comprehensive study of convergent and
 * commutative replicated data types", 2011, §3.2), so the whole is the product of semilattices.
 */

/** Compares two values by the hash of their canonical text: an order that favours nobody. */
function compareValues(a: Json, b: Json): number {
  if (a === b) return 0;
  const [x, y] = [canonicalText(a), canonicalText(b)];
  if (x === y) return 0;
  return sha256Hex(x) < sha256Hex(y) ? -1 : 1;
}

/** Returns the cell that wins: the greater stamp, then the present one, then the greater hash. */
export function joinCells(a: Cell, b: Cell): Cell {
  if (a.stamp !== b.stamp) return a.stamp > b.stamp ? a : b;
  if (a.value === undefined) return b;
  if (b.value === undefined) return a;
  return compareValues(a.value, b.value) < 0 ? b : a;
}

/** Orders claims: the greater fence, then the earlier stamp, then the lesser lease id wins. */
function compareClaims(a: Claim, b: Claim): number {
  if (a.fence !== b.fence) return a.fence - b.fence;
  if (a.stamp !== b.stamp) return a.stamp < b.stamp ? 1 : -1;
  if (a.lease !== b.lease) return a.lease < b.lease ? 1 : -1;
  return 0;
}

/** Returns the claim that stands: the first one made under the greatest fence, with the latest expiry. */
export function joinClaims(a: Claim | undefined, b: Claim | undefined): Claim | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const order = compareClaims(a, b);
  if (order !== 0) return order > 0 ? a : b;
  return {
    ...a,
    by: compareValues(a.by, b.by) < 0 ? b.by : a.by,
    // biome-ignore lint/complexity/useMathMinMax: these are times as text
    expires: a.expires > b.expires ? a.expires : b.expires,
    released: a.released || b.released,
  };
}

type ReadCell = (key: string) => Cell | undefined;

/** Returns a reader of a document's cells, of those too that it only implies. */
function cellsOf(document: Document): ReadCell {
  let elements: ReadonlySet<string> | undefined;
  const hasElement = (element: string): boolean => {
    elements ??= elementsOf(document);
    return elements.has(element);
  };
  return (key) => {
    const cell = document.cells.get(key);
    if (cell !== undefined) return cell;
    const stamp = defaultStamp(document.kind, document.all, key, hasElement);
    return stamp === undefined ? undefined : { value: undefined, stamp };
  };
}

/** Returns the cell that wins where a document may never have seen it. */
function joinSeen(a: Cell | undefined, b: Cell | undefined): Cell | undefined {
  return a === undefined || b === undefined ? (a ?? b) : joinCells(a, b);
}

/** Tells whether a cell says no more than its absence would. */
function isDefault(document: Document, key: string, cell: Cell): boolean {
  if (cell.value !== undefined) return false;
  return cell.stamp === defaultStamp(document.kind, document.all, key, () => true);
}

/**
 * Returns the join of two versions of one document.
 *
 * The tombstone of a purged document absorbs everything; a redacted text stays redacted.
 */
export function joinDocuments(a: Document, b: Document): Document {
  if (a.purged || b.purged) return a.purged ? a : b;
  const [left, right] = [cellsOf(a), cellsOf(b)];
  const redacted = new Set([...a.redacted, ...b.redacted]);
  const base = { ...a, all: laterStamp(a.all, b.all) };
  const cells = new Map<string, Cell>();
  const join = (key: string): void => {
    const cell = joinSeen(left(key), right(key));
    if (cell === undefined || isDefault(base, key, cell)) return;
    if (!isRedactedText(base.kind, redacted, key)) cells.set(key, cell);
  };
  for (const key of a.cells.keys()) join(key);
  for (const key of b.cells.keys()) if (!a.cells.has(key)) join(key);
  return { ...base, cells, redacted, claim: joinClaims(a.claim, b.claim) };
}
