import { type SheetFault } from "./fault.js";
/** Lines of a text, and which line of the file the first of them is. */
export interface Part {
    readonly lines: readonly string[];
    readonly line: number;
}
/** The parts of one ticket's text. */
export interface SheetParts {
    readonly front: Part;
    readonly body: Part;
    /** Lines below the heading of the criteria. */
    readonly criteria: Part | undefined;
    /** The first line of it. */
    readonly line: number;
}
/** Splits a text into the tickets in it: between two stands a line that says so. */
export declare function splitTickets(text: string): readonly Part[];
/** Splits the text of one ticket into its parts. */
export declare function splitSheet(part: Part): SheetParts | SheetFault;
