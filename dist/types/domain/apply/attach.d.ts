import type { Change } from "../operation.js";
import type { Apply } from "./context.js";
/** Attaches files, and takes others away. A name that stands there already gets the new file. */
export declare const applyAttach: Apply<Extract<Change, {
    op: "attach";
}>>;
