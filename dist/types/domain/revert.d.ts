import type { Json } from "../base/json.js";
import { type Document } from "./document.js";
import type { Stamp } from "./stamp.js";
/** A value that the reverted batch wrote and that stays, since it can't or must not be taken back. */
export interface Kept {
    readonly field: string;
    readonly element: string | undefined;
    readonly reason: "changed-later" | "for-ever";
    /** What stands there now. */
    readonly value: Json | undefined;
}
/** What reverting a batch means for one document. */
export interface Reverted {
    readonly document: Document;
    readonly kept: readonly Kept[];
}
/** One document before the batch (`undefined`: the batch created it), after it, and now. */
export interface RevertInput {
    readonly before: Document | undefined;
    readonly after: Document;
    readonly now: Document;
    readonly stamp: Stamp;
    /** Deletes a ticket that the batch created even if it was changed later. */
    readonly force: boolean;
}
/**
 * Returns `now` without what the batch did to it: each cell that still has the batch's stamp goes back to
 * the value it had before; whatever was written later stays and is reported.
 *
 * Reverting twice changes nothing more; reverting the revert brings everything back.
 */
export declare function revertDocument(input: RevertInput): Reverted;
