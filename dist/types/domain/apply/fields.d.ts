import type { Draft } from "../draft.js";
import type { Change, FieldValues } from "../operation.js";
import type { Apply, ApplyContext } from "./context.js";
/** Writes plain fields and custom fields; all are checked before the first is written. */
export declare function writeFields(draft: Draft, values: FieldValues, context: ApplyContext): void;
export declare const applySet: Apply<Extract<Change, {
    op: "set";
}>>;
