import { type Json } from "../../base/json.js";
import type { ReadTime } from "./beads-times.js";
import type { Target } from "./target.js";
/** What the comments of one record are written with. */
export interface CommentContext {
    readonly time: ReadTime;
    readonly replica: string;
    /** When the record was created: the time of a comment that has none. */
    readonly created: number;
}
/** How many comments a record has, and whether all of them say when they were written. */
export interface CommentsRead {
    readonly count: number;
    readonly problems: readonly string[];
}
/** Writes the comments of a record and leaves what they do not say in the custom fields. */
export declare function putComments(target: Target, comments: Json | undefined, context: CommentContext): CommentsRead;
