import { type Amounts } from "./postings.js";
import type { Sought } from "./sought.js";
import type { TextIndex } from "./text-index.js";
/** The rows that have what is sought, in ascending order, and how much of it each has. */
export interface Found extends Amounts {
    /** Rows that have the word as it is; all, where several are sought in a row. */
    readonly exact: number;
    /** What was sought, with the words that were found for it. */
    readonly sought: Sought;
}
/** Finds the rows that have what is sought. @throws CacheFault, or what the system says. */
export declare function findText(index: TextIndex, sought: Sought): Found;
