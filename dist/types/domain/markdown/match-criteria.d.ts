import type { Criterion } from "../ticket.js";
import { type SheetCriterion } from "./sheet.js";
/**
 * Tells for each item of a text which criterion it is, for a text names none of them: one with the same words, or else the
 * one that stood where the item stands now, behind the same neighbour. `undefined`: it is new.
 */
export declare function matchCriteria(items: readonly SheetCriterion[], criteria: readonly Criterion[]): readonly (number | undefined)[];
