import type { Draft } from "../draft.js";
import type { TicketId } from "../id.js";
import type { Change } from "../operation.js";
import type { Apply } from "./context.js";
type Named = Extract<Change, {
    op: "label" | "assign" | "alias";
}>;
/** Adds to and removes from a set of names; removing what is not there changes nothing. */
export declare const applyNames: Apply<Named>;
/** Link types that mean something to us; others are kept and shown. */
export declare const LINK_TYPES: readonly ["depends-on", "parent", "relates-to", "duplicates"];
export declare const LINK_MEMBERS: readonly ["type", "to"];
/** Adds one link. A ticket has one parent: a new one takes the place of the old. */
export declare function addLink(draft: Draft, type: string, to: TicketId, own: TicketId): void;
export declare const applyLink: Apply<Extract<Change, {
    op: "link" | "unlink";
}>>;
export declare const applyRef: Apply<Extract<Change, {
    op: "ref";
}>>;
export {};
