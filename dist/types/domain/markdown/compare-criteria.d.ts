import type { Criterion } from "../ticket.js";
import { type Comparing } from "./comparing.js";
import { type SheetCriterion } from "./sheet.js";
/** Compares the criteria one by one, and their order. */
export declare function compareCriteria(comparing: Comparing, items: readonly SheetCriterion[], base: readonly Criterion[], head: readonly Criterion[]): void;
