import type { Json } from "../../base/json.js";
import type { Operation } from "../operation.js";
/** Whose value is taken where both sides changed a field; `undefined`: neither's, it is a conflict. */
export type Prefer = "file" | "ticket" | undefined;
/** One operation that an edited text asks for, and the field that it is about, for its line. */
export interface SheetEdit {
    readonly field: string;
    readonly operation: Operation;
}
/** A field that was changed on both sides since the text was written. */
export interface SheetConflict {
    readonly field: string;
    readonly file: Json;
    readonly ticket: Json;
    readonly base: Json;
}
/** What is compared, and what has been found so far. */
export interface Comparing {
    readonly id: string;
    readonly prefer: Prefer;
    readonly edits: SheetEdit[];
    readonly conflicts: SheetConflict[];
}
/** A field in each of the versions. */
export type Three = Omit<SheetConflict, "field">;
/** Tells whether a field is to be written, as the text has it; notes a conflict where both sides changed it. */
export declare function isToBeWritten(comparing: Comparing, field: string, three: Three): boolean;
