import type { Document } from "./document.js";
/** A whole tickets tree in memory: path to content. Content of attachments may be any text that stands for it. */
export type Tree = ReadonlyMap<string, string>;
/** Returns the content that both sides agree on for one path where they differ. */
export declare function joinContents(path: string, a: string, b: string): string;
/** The versions of the document that says which attachments a ticket has. */
export interface Owners {
    readonly a: Document | undefined;
    readonly b: Document | undefined;
    readonly joined: Document | undefined;
}
/**
 * Tells whether an attachment stays in a join: where the joined ticket names it. What no side names, though both have the
 * file, is nobody's and left alone; so is a file without a ticket.
 */
export declare function staysAttached(hash: string, { a, b, joined }: Owners, inBoth: boolean): boolean;
/**
 * Returns the join of two trees: every path of either, and where they differ the join of the two.
 *
 * @throws TicketError `INVALID_DOCUMENT`, `BAD_JSON`, `NEWER_FORMAT` for a document that can't be read.
 */
export declare function joinTrees(a: Tree, b: Tree): Tree;
