import { type JsonObject } from "../base/json.js";
import { type Attachment } from "./attachments.js";
import { type Conflict } from "./conflicts.js";
import type { Document } from "./document.js";
import { type TicketId } from "./id.js";
import { type Stamp } from "./stamp.js";
export interface Link {
    readonly type: string;
    readonly to: TicketId;
}
export interface Comment {
    readonly id: string;
    readonly by: string | null;
    readonly at: string;
    readonly body: string;
    readonly replyTo?: string;
    readonly redacted?: true;
}
export interface Criterion {
    readonly id: string;
    readonly text: string;
    readonly done: boolean;
}
export interface TimeEntry {
    readonly id: string;
    readonly by: string | null;
    readonly at: string;
    readonly minutes: number;
    readonly type?: string;
    readonly note?: string;
}
export interface Ref {
    readonly type: string;
    readonly value: string;
}
/** The lease under which somebody works on a ticket. After `expires` it holds no longer. */
export interface TicketClaim {
    readonly by: string;
    readonly lease: string;
    readonly fence: number;
    readonly expires: string;
}
/** A ticket as people and programs see it: values only. Times are ISO 8601 in UTC, `due` is a date. */
export interface Ticket {
    readonly id: TicketId;
    readonly title: string;
    readonly body: string;
    readonly type: string | null;
    readonly status: string;
    readonly resolution: string | null;
    readonly closed: string | null;
    readonly closedBy: string | null;
    readonly priority: string | null;
    readonly assignees: readonly string[];
    readonly labels: readonly string[];
    readonly milestone: string | null;
    readonly due: string | null;
    /** Hours. */
    readonly estimate: number | null;
    readonly points: number | null;
    readonly links: readonly Link[];
    readonly criteria: readonly Criterion[];
    readonly comments: readonly Comment[];
    readonly time: readonly TimeEntry[];
    readonly refs: readonly Ref[];
    readonly attachments: readonly Attachment[];
    readonly aliases: readonly string[];
    readonly custom: JsonObject;
    /** Null: never taken, or given back. */
    readonly claim: TicketClaim | null;
    /** Texts that lost to others written at the same time, kept until the field is written again. */
    readonly conflicts: readonly Conflict[];
    readonly created: string | null;
    readonly createdBy: string | null;
    /** When anything in the ticket was last written. */
    readonly updated: string;
    readonly deleted: boolean;
    readonly purged: boolean;
}
/** Returns the greatest stamp anywhere in `_v` and in the ids of elements. */
export declare function greatestStamp(source: JsonObject): Stamp | undefined;
/** Returns the ticket that a document's JSON (of the present format) shows. Never throws on odd shapes. */
export declare function ticketOfJson(source: JsonObject): Ticket;
/** Returns the ticket that a document shows. */
export declare function ticketOf(document: Document): Ticket;
