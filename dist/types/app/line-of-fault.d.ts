import type { TicketError } from "../base/errors.js";
import type { SheetRead } from "../domain/markdown/parse.js";
/** Returns the line of a text that an error about the new ticket in it means, or else that on which the ticket begins. */
export declare function lineOfFault({ data }: TicketError, { sheet, lines, line }: SheetRead): number;
