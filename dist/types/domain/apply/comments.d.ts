import type { Change } from "../operation.js";
import type { Apply } from "./context.js";
export declare const applyComment: Apply<Extract<Change, {
    op: "comment";
}>>;
type Comments = Extract<Change, {
    op: "comments";
}>;
/** Changes, deletes and redacts comments. One that is deleted already, or redacted, stays as it is. */
export declare const applyComments: Apply<Comments>;
export {};
