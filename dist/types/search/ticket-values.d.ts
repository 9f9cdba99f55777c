import type { Ticket } from "../domain/ticket.js";
/** Names that a ticket has in a field. */
export declare const WORDS_IN: ReadonlyMap<string, (ticket: Ticket) => readonly string[]>;
/** Returns a time in milliseconds since 1970; NaN: none, or one that is not the same everywhere. */
export declare const timeOf: (iso: string | null) => number;
/** Minutes that were logged; NaN: nothing was. */
export declare const minutesSpent: ({ time }: Pick<Ticket, "time">) => number;
export declare const unmetIn: ({ criteria }: Pick<Ticket, "criteria">) => number;
/** Numbers that a ticket has in a field: times in milliseconds, dates in days since 1970. NaN: none. */
export declare const NUMBER_IN: ReadonlyMap<string, (ticket: Ticket) => number>;
/** Texts that a ticket has in a field. */
export declare const TEXTS_IN: ReadonlyMap<string, (ticket: Ticket) => readonly string[]>;
