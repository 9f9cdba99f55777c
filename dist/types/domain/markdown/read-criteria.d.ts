import { type SheetFault } from "./fault.js";
import { type SheetCriterion } from "./sheet.js";
import type { Part } from "./split.js";
/** A criterion with the line that it begins on. */
export interface CriterionRead extends SheetCriterion {
    readonly line: number;
}
/** Reads the items below the heading of the criteria. */
export declare function readCriteria(part: Part): {
    readonly criteria: readonly CriterionRead[];
    readonly faults: readonly SheetFault[];
};
