import type { TicketId } from "../domain/id.js";
import type { Mention } from "../domain/mentions/mention.js";
import type { Oid } from "../git/repository.js";
import type { ListedTicket } from "./reading-types.js";
export type { Mention } from "../domain/mentions/mention.js";
/** Where tickets are looked for: the message of a commit, a text in Markdown, a title, the name of a branch. */
export type MentionSource = {
    readonly kind: "message";
    readonly text: string;
    readonly comment?: string;
} | {
    readonly kind: "markdown" | "title";
    readonly text: string;
} | {
    readonly kind: "branch";
    readonly name: string;
};
/** A ticket that is spoken of, once, with the strongest that is said of it, and what was found under its name. */
export type MentionedTicket = Mention & ({
    readonly found: "ticket";
    readonly ticket: ListedTicket;
} | {
    readonly found: "ambiguous";
    readonly candidates: readonly string[];
} | {
    readonly found: "nothing";
});
/** What is wrong with the tickets of a message. */
export interface MessageFault {
    readonly kind: "unknown" | "ambiguous" | "closed" | "deleted" | "none";
    /** As it is written; "" where there is none. */
    readonly token: string;
    /** One sentence. */
    readonly message: string;
    /** Whether the commit is refused for it. */
    readonly refuses: boolean;
}
/** What was changed for commits that speak of tickets. */
export interface Followed {
    /** The one commit on the tickets ref; null: nothing changed. */
    readonly commit: Oid | null;
    /** What became of each ticket, in the order of the batch. */
    readonly tickets: readonly {
        readonly id: TicketId;
        readonly shown: string;
        readonly title: string;
        /** "relinked": only the commit that it is linked to is another one now. */
        readonly did: "closed" | "started" | "linked" | "relinked";
    }[];
    /** Why some were left as they are, a sentence each. */
    readonly faults: readonly string[];
}
/** A commit that is new, or that another one became. */
export interface Rewrite {
    /** What it was before; null: it is new. */
    readonly before: Oid | null;
    readonly after: Oid;
}
/** What became of the tickets that were fetched from one remote. */
export interface JoinedRemote {
    readonly remote: string;
    readonly kind: "fast-forward" | "joined";
    readonly commit: Oid;
}
/** A ref that is about to be moved by a push. */
export interface PushedRef {
    readonly ref: string;
    /** Null: it does not exist yet. */
    readonly before: Oid | null;
    /** Null: it is to be deleted. */
    readonly after: Oid | null;
}
export interface StartOptions {
    /** Name of the branch; default: made of the id and the title. */
    readonly branch?: string;
    /** True: the ticket is assigned to the user, too. */
    readonly assign?: boolean;
    /** True: only tell. */
    readonly dryRun?: boolean;
}
/** Work on a ticket that was begun. */
export interface Started {
    readonly id: TicketId;
    readonly shown: string;
    readonly title: string;
    readonly branch: string;
    /** False: the branch was there already. */
    readonly created: boolean;
    readonly from: string;
    readonly status: string;
    /** Null: the ticket was as it is to be. */
    readonly commit: Oid | null;
    /** Shown ids of open tickets that it depends on. */
    readonly blockedBy: readonly string[];
}
