import type { Ticket } from "../../domain/ticket.js";
import type { TextTerm } from "./text-term.js";
/** Tells whether a word of the text begins like that. Both are in lower case. */
export declare function hasBeginning(text: string, part: string): boolean;
/** Tells whether one letter more, less or other, or two neighbours that change places, make one word of the other. */
export declare function isNear(a: string, b: string): boolean;
/** Tells whether a ticket's title or body holds a term, whatever its case. */
export declare function matchesText({ mode, text }: TextTerm, { title, body }: Pick<Ticket, "title" | "body">): boolean;
