import { TicketError } from "../../base/errors.js";
/** Something that is wrong with one line of a text. */
export interface SheetFault {
    readonly line: number;
    readonly error: TicketError;
}
/** Returns the fault of a line that can't be read. */
export declare function badMarkdown(line: number, message: string, hint?: string): SheetFault;
