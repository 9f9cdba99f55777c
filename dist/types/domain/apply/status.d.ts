import type { JsonObject } from "../../base/json.js";
import type { Draft } from "../draft.js";
import type { Change } from "../operation.js";
import type { Apply, ApplyContext } from "./context.js";
/** Returns the status that a ticket has. */
export declare function statusOf(draft: Draft): string;
/** Returns the whole status register of a ticket that arrives in `to`. */
export declare function statusRegister(to: string, resolution: string | undefined, context: ApplyContext): JsonObject;
export declare const applyMove: Apply<Extract<Change, {
    op: "move";
}>>;
export declare const applyClose: Apply<Extract<Change, {
    op: "close";
}>>;
export declare const applyReopen: Apply<Extract<Change, {
    op: "reopen";
}>>;
