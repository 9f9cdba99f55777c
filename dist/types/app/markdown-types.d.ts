import type { TicketError } from "../base/errors.js";
import type { TicketId } from "../domain/id.js";
import type { Oid } from "../git/repository.js";
/** A ticket as Markdown. */
export interface MarkdownTicket {
    readonly id: TicketId;
    readonly shown: string;
    /** Blob oid of the ticket's file: the version that the text shows. */
    readonly blob: Oid;
    /** Name for a file of it: the same for ever. */
    readonly file: string;
    readonly markdown: string;
}
/** Tickets as Markdown, and the files that could not be read as a ticket. */
export interface MarkdownListing {
    readonly commit: Oid;
    readonly tickets: readonly MarkdownTicket[];
    readonly problems: readonly {
        readonly path: string;
        readonly problem: string;
    }[];
}
/** A text of Markdown with one ticket or several in it, and how it is called in errors. */
export interface MarkdownSource {
    readonly name: string;
    readonly text: string;
}
/** Something that is wrong with one ticket of a text. */
export interface MarkdownFault {
    /** Place of the ticket among all tickets of all texts, from 0. */
    readonly index: number;
    readonly file: string;
    readonly line: number;
    readonly error: TicketError;
}
export interface ApplyMarkdownOptions {
    readonly dryRun?: boolean;
    /** Whose value is taken where a field was changed in the text and in the ticket; default: it is a fault. */
    readonly prefer?: "file" | "ticket" | undefined;
    /** The one ticket that may be changed; default: any, and new ones. */
    readonly only?: TicketId | undefined;
}
/** What one ticket of a text came to; `id` is null for a new one that was not written. */
export interface AppliedDocument {
    readonly file: string;
    readonly line: number;
    readonly change: "created" | "changed" | "unchanged";
    readonly id: TicketId | null;
    readonly shown: string | null;
    readonly title: string;
    /** Fields that were written, like `priority` or `custom.severity`; none of a new ticket. */
    readonly fields: readonly string[];
}
export interface ApplyMarkdownResult {
    readonly commit: Oid | null;
    readonly batch: string | null;
    readonly documents: readonly AppliedDocument[];
    readonly created: readonly TicketId[];
    readonly changed: readonly TicketId[];
}
