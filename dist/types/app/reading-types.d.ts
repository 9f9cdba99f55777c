import type { Category } from "../domain/config/config.js";
import type { Link, Ticket } from "../domain/ticket.js";
import type { Oid } from "../git/repository.js";
import type { Query } from "../search/query.js";
import type { ShownRef } from "./part-types.js";
/** A ticket in a list: the ticket, what its status means, how its id is shown, and the blob it was read from. */
export interface ListedTicket extends Ticket {
    /** "unknown": the configuration lacks the status, which then counts as open. */
    readonly category: Category | "unknown";
    /** `tk-7k3m`: the prefix and as much of the id as tells it from all others. */
    readonly shown: string;
    /** Blob oid of the ticket's file: what `ifMatch` takes. */
    readonly blob: Oid;
}
/** The least of a ticket by which people choose one. */
export type TicketHead = Pick<ListedTicket, "id" | "shown" | "status" | "priority" | "type" | "title" | "category" | "deleted">;
/** A link with what stands at its other end; `title` is null when nothing does. */
export interface ShownLink extends Link {
    readonly shown: string;
    readonly title: string | null;
    readonly status: string | null;
}
/** A ticket as `show` gives it: with the titles of what it is linked to, and what links to it. */
export interface ShownTicket extends Omit<ListedTicket, "links" | "refs"> {
    readonly refs: readonly ShownRef[];
    readonly links: readonly ShownLink[];
    readonly backlinks: readonly ShownLink[];
}
/** Which tickets to list. Fields hold together by "and", the values of one by "or"; "!" before a value negates it. */
export interface ListQuery {
    readonly status?: readonly string[];
    readonly type?: readonly string[];
    readonly priority?: readonly string[];
    /** `@none` finds tickets without one, `@me` those of the user that git knows. */
    readonly assignee?: readonly string[];
    readonly label?: readonly string[];
    readonly milestone?: readonly string[];
    readonly parent?: string;
    /** A query as `git ticket list` takes it: `label:ui -status:blocked "two words"`; several hold together. Holds beside the fields. */
    readonly query?: string | readonly string[];
    /** Conditions as data, which hold beside all others. */
    readonly where?: Query;
    /** Words that the title or body must hold, whatever their case. */
    readonly text?: readonly string[];
    /** True: closed tickets too. False: only those whose status is not of a closed category, unless `status` asks for some. */
    readonly all?: boolean;
    /** True: deleted tickets, and only they. */
    readonly deleted?: boolean;
    /** Field names, "-" before one for descending: `-updated`, `priority`. */
    readonly sort?: readonly string[];
    readonly limit?: number;
}
/** `total` counts what matched before the limit; `problems` are files that could not be read as a ticket. */
export interface Listing {
    readonly commit: Oid;
    readonly tickets: readonly ListedTicket[];
    readonly total: number;
    readonly problems: readonly {
        readonly path: string;
        readonly problem: string;
    }[];
}
/** The same with the least of each ticket. */
export interface HeadListing extends Omit<Listing, "tickets"> {
    readonly tickets: readonly TicketHead[];
}
/** Tickets in columns. Those with several values of the field stand in several columns. */
export interface Board {
    readonly commit: Oid;
    readonly by: string;
    /** `value` is null for the tickets without one. */
    readonly columns: readonly {
        readonly value: string | null;
        /** Tickets in the column. */
        readonly count: number;
        /** The first ones of them, as many as were asked for. */
        readonly tickets: readonly ListedTicket[];
    }[];
    /** Tickets on the board, each counted once. */
    readonly total: number;
    readonly problems: Listing["problems"];
}
/** How many of something happened within the last day, 7 days and 30 days. */
export interface Recent {
    readonly day: number;
    readonly week: number;
    readonly month: number;
}
/** Counts of the tickets that a query finds. */
export interface Stats {
    readonly commit: Oid;
    readonly total: number;
    readonly categories: Readonly<Record<"open" | "active" | "closed", number>>;
    /** Not closed, and due before today in the local zone. */
    readonly overdue: number;
    readonly created: Recent;
    readonly closed: Recent;
    readonly comments: number;
    /** Hours. */
    readonly estimate: number;
    readonly points: number;
    /** Time logged. */
    readonly minutes: number;
    readonly by: readonly {
        readonly field: string;
        /** `value` is null for the tickets without one. */
        readonly values: readonly {
            readonly value: string | null;
            readonly count: number;
        }[];
    }[];
    readonly problems: Listing["problems"];
}
