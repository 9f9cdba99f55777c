import { type Cell, type Claim, type Document } from "./document.js";
/** Returns the cell that wins: the greater stamp, then the present one, then the greater hash. */
export declare function joinCells(a: Cell, b: Cell): Cell;
/** Returns the claim that stands: the first one made under the greatest fence, with the latest expiry. */
export declare function joinClaims(a: Claim | undefined, b: Claim | undefined): Claim | undefined;
/**
 * Returns the join of two versions of one document.
 *
 * The tombstone of a purged document absorbs everything; a redacted text stays redacted.
 */
export declare function joinDocuments(a: Document, b: Document): Document;
