import { type Json } from "../base/json.js";
import { type Document } from "./document.js";
import type { Draft } from "./draft.js";
import { type Stamp } from "./stamp.js";
/** A text that lost to one written at the same time, and is kept until its field is written again. */
export interface Conflict {
    /** `body`, `comments.body`. */
    readonly field: string;
    /** The comment that it was the text of; null where it was the ticket's own. */
    readonly element: string | null;
    /** When it was written. */
    readonly at: string;
    readonly text: string;
}
/** Returns the key of the cell in which a text is kept that was written at `stamp` and lost. */
export declare function conflictKey(key: string, stamp: Stamp): string;
/** Lets go of what is kept beside a text: whoever writes it has seen them. */
export declare function clearConflicts(draft: Draft, key: string): void;
/** Tells whether a document still keeps something beside the text in this cell. */
export declare function hasConflicts({ cells }: Document, key: string): boolean;
/** Returns the texts under a ticket's `conflicts`, those of one field in the order in which they were written. */
export declare function conflictsOf(value: Json | undefined): readonly Conflict[];
