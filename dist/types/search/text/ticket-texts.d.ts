import type { Ticket } from "../../domain/ticket.js";
/** What a text of a ticket is. */
export type TextKind = "title" | "label" | "alias" | "body" | "comment";
/** One text of a ticket. */
export interface TicketText {
    readonly kind: TextKind;
    readonly text: string;
    /** The comment that it is of; null: of none. */
    readonly comment: string | null;
}
/** The groups of texts that count differently, by their numbers in the index. */
export declare const FIELDS: readonly ["title", "names", "body", "comments"];
/** Returns the number of the group that a text belongs to. */
export declare const fieldOf: ({ kind }: TicketText) => number;
/** What full-text search looks at of a ticket. */
export type Searched = Pick<Ticket, "title" | "body" | "labels" | "aliases" | "comments">;
/** Returns the texts of a ticket that are searched, in the order of their groups. */
export declare function ticketTexts({ title, body, labels, aliases, comments, }: Searched): readonly TicketText[];
