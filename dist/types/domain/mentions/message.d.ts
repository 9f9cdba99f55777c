import type { Mention } from "./mention.js";
/** How a commit's message is read. */
export interface MessageOptions {
    /** That of this store's ids. */
    readonly prefix: string;
    /** What lines begin with that git drops (`core.commentChar`); `undefined` for the message of a commit. */
    readonly comment: string | undefined;
}
/**
 * Returns the tickets that the message of a commit speaks of.
 *
 * What the subject of a revert or a fixup quotes closes and starts nothing.
 */
export declare function mentionsInMessage(text: string, options: MessageOptions): readonly Mention[];
