import type { Json } from "../base/json.js";
import type { Link, Ref } from "./ticket.js";
/**
 * One typed change to one ticket: plain data, the same in a batch file, the library and every front.
 *
 * `id` and `to` take a whole id, a unique prefix of one, an alias, or `$name` of a ticket that the same
 * batch creates with `"ref": "$name"`.
 */
export type Operation = Change & Preconditions;
/** What must hold for an operation to be made; judged again when another writer was faster. */
export interface Preconditions {
    /** The ticket's present status. */
    readonly ifStatus?: string;
    /** The blob oid of the ticket's file, as `show --json` tells it. */
    readonly ifMatch?: string;
    /** The lease under which the ticket must still be held: a late report is refused with `LEASE_LOST`. */
    readonly ifLease?: string;
    /** Somebody who holds the ticket, or nobody does; anybody else's report is refused with `LEASE_LOST`. */
    readonly ifHolder?: string;
}
export interface NewTicket {
    readonly title: string;
    readonly body?: string;
    readonly type?: string;
    readonly status?: string;
    readonly resolution?: string;
    readonly priority?: string;
    readonly assignees?: readonly string[];
    readonly labels?: readonly string[];
    readonly milestone?: string;
    readonly due?: string;
    readonly estimate?: number;
    readonly points?: number;
    readonly links?: readonly Link[];
    readonly parent?: string;
    readonly dependsOn?: readonly string[];
    readonly criteria?: readonly string[];
    readonly aliases?: readonly string[];
    readonly refs?: readonly Ref[];
    readonly custom?: Readonly<Record<string, Json>>;
}
/** Fields that `set` writes; `null` clears one. */
export interface FieldValues {
    readonly title?: string;
    readonly body?: string | null;
    readonly type?: string;
    readonly priority?: string | null;
    readonly milestone?: string | null;
    readonly due?: string | null;
    readonly estimate?: number | null;
    readonly points?: number | null;
    readonly custom?: Readonly<Record<string, Json>>;
}
export interface NewCriterion {
    readonly text: string;
    readonly done?: boolean;
    /** Id of the criterion that it follows; `null`: it is the first; absent: it is the last. */
    readonly after?: string | null;
}
export interface CriterionChange {
    readonly criterion: string;
    readonly text?: string;
    readonly done?: boolean;
}
export interface CommentChange {
    readonly comment: string;
    readonly body: string;
}
export interface NewTimeEntry {
    /** More than 0. */
    readonly minutes: number;
    /** When the work was done: ISO 8601 in UTC; absent: now. */
    readonly at?: string;
    readonly type?: string;
    readonly note?: string;
}
export interface NewAttachment {
    readonly name: string;
    /** The bytes of the file, in base64. */
    readonly content: string;
    /** Media type; absent: as the name tells. */
    readonly type?: string;
}
export interface NewLease {
    /** Who takes the ticket: an e-mail address or a name; absent: who makes the batch. */
    readonly by?: string;
    /** How long it is to hold, from now; absent: half an hour. */
    readonly seconds?: number;
    /** True: a remote decides on it first. In a join it stands before claims that nobody confirmed. */
    readonly firm?: boolean;
}
export type Change = ({
    readonly op: "create";
    readonly ref?: string;
} & NewTicket) | {
    readonly op: "set";
    readonly id: string;
    readonly fields: FieldValues;
} | {
    readonly op: "move";
    readonly id: string;
    readonly to: string;
    readonly resolution?: string;
} | {
    readonly op: "close";
    readonly id: string;
    readonly resolution?: string;
} | {
    readonly op: "reopen";
    readonly id: string;
    readonly to?: string;
} | {
    readonly op: "label" | "assign" | "alias";
    readonly id: string;
    readonly add?: readonly string[];
    readonly remove?: readonly string[];
} | {
    readonly op: "ref";
    readonly id: string;
    readonly add?: readonly Ref[];
    readonly remove?: readonly Ref[];
} | {
    readonly op: "link" | "unlink";
    readonly id: string;
    readonly type: string;
    readonly to: string;
} | {
    readonly op: "criteria";
    readonly id: string;
    readonly add?: readonly NewCriterion[];
    readonly change?: readonly CriterionChange[];
    /** Ids of criteria. */
    readonly remove?: readonly string[];
    /** Ids of criteria in the order that they are to have among themselves. */
    readonly order?: readonly string[];
} | {
    readonly op: "comment";
    readonly id: string;
    readonly body: string;
    readonly replyTo?: string;
} | {
    readonly op: "comments";
    readonly id: string;
    readonly change?: readonly CommentChange[];
    /** Ids of comments. */
    readonly remove?: readonly string[];
    /** Ids of comments whose text is taken out for ever. */
    readonly redact?: readonly string[];
} | {
    readonly op: "time";
    readonly id: string;
    readonly add?: readonly NewTimeEntry[];
    /** Ids of time entries. */
    readonly remove?: readonly string[];
} | {
    readonly op: "attach";
    readonly id: string;
    readonly add?: readonly NewAttachment[];
    /** Names of attachments. */
    readonly remove?: readonly string[];
} | ({
    readonly op: "claim";
    readonly id: string;
} & NewLease) | {
    /** Makes the lease hold longer; it never gets shorter. */
    readonly op: "renew";
    readonly id: string;
    readonly seconds?: number;
} | {
    readonly op: "release";
    readonly id: string;
} | {
    /** Gives the ticket to somebody else, under a lease of their own. */
    readonly op: "handoff";
    readonly id: string;
    readonly to: string;
    readonly seconds?: number;
} | {
    /** Leaves nothing of the ticket but its id, for ever. */
    readonly op: "purge";
    readonly id: string;
    /** Stands in the commit's message. */
    readonly reason: string;
} | {
    readonly op: "delete" | "restore";
    readonly id: string;
};
/** Names of all operations. */
export type OperationName = Change["op"];
/** Returns every id token that an operation names, itself first; `$names` included. */
export declare function tokensOf(operation: Change): readonly string[];
