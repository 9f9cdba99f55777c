import type { Change } from "../operation.js";
import type { Apply } from "./context.js";
type Time = Extract<Change, {
    op: "time";
}>;
/** Adds time entries, and takes others away. All is checked before the first value is written. */
export declare const applyTime: Apply<Time>;
export {};
