import type { DocumentKind } from "../domain/fields.js";
import type { TicketId } from "../domain/id.js";
import type { Link, Ticket } from "../domain/ticket.js";
import type { ValueChange } from "../domain/value-changes.js";
import type { Oid } from "../git/repository.js";
import type { CommitKind } from "../store/commit-kind.js";
import type { EventType } from "./event-types.js";
/** What kind of commit an event is of. */
export type Cause = CommitKind | "import" | "reset" | "test";
/** The ticket that an event is about, as the commit leaves it; a ticket that is gone, as it was before. */
export interface EventTicket {
    readonly id: TicketId;
    /** Null: nothing is left of it. */
    readonly title: string | null;
    readonly type: string | null;
    readonly status: string;
    readonly priority: string | null;
    readonly assignees: readonly string[];
    readonly labels: readonly string[];
    readonly milestone: string | null;
}
/** Of every event about a ticket. */
interface About {
    readonly ticket: EventTicket;
}
interface Changed extends About {
    readonly changes: readonly ValueChange[];
}
interface Moved extends Changed {
    readonly from: string;
    readonly to: string;
    readonly resolution: string | null;
}
interface Members<T> extends Changed {
    readonly added: readonly T[];
    readonly removed: readonly T[];
}
/** A comment in an event; `body` is left out where it was deleted or redacted. */
export interface EventComment {
    readonly id: string;
    readonly by: string | null;
    readonly at: string;
    readonly replyTo?: string;
    readonly body?: string;
}
/** A lease on a ticket. */
export interface EventClaim {
    readonly by: string;
    readonly lease: string;
    readonly fence: number;
    readonly expires: string;
}
interface Claimed extends About {
    readonly claim: EventClaim;
    readonly before: EventClaim | null;
}
/** A document that is no ticket, and how a commit changed it. */
export interface ChangedDocument {
    readonly document: Exclude<DocumentKind, "ticket">;
    readonly name: string;
    readonly change: "created" | "changed" | "removed";
    readonly changes: readonly ValueChange[];
}
interface OfCommit {
    /** First line of the commit's message. */
    readonly subject: string;
    /** Id of the batch; null where another tool made the commit. */
    readonly batch: string | null;
    /** How many tickets' files it changed; of a join, those that both sides had changed. */
    readonly tickets: number;
    /** Settings, views, workflows and agents. */
    readonly documents: readonly ChangedDocument[];
}
/** What happens to a run of a workflow. */
interface OfWorkflow {
    readonly workflow: string;
    readonly run: string;
    readonly step: string | null;
}
/** What an agent does. */
interface OfAgent extends About {
    readonly agent: string;
    readonly lease: string;
    readonly reason: string | null;
}
/** What each type of event says. */
export interface EventData {
    readonly "ticket.created": About & {
        readonly after: Ticket;
    };
    readonly "ticket.restored": Changed;
    readonly "ticket.updated": Changed;
    readonly "ticket.moved": Moved;
    readonly "ticket.closed": Moved;
    readonly "ticket.reopened": Moved;
    readonly "ticket.assigned": Members<string>;
    readonly "ticket.labelled": Members<string>;
    readonly "ticket.linked": Members<Link>;
    readonly "ticket.commented": About & {
        readonly change: "added" | "edited" | "deleted" | "restored" | "redacted";
        readonly comment: EventComment;
        /** The text that an edited one had before. */
        readonly before: string | null;
    };
    readonly "ticket.claimed": Claimed;
    readonly "ticket.released": Claimed;
    readonly "ticket.lease-expired": Claimed;
    readonly "ticket.deleted": Changed & {
        /** True: it was taken away for ever. */
        readonly purged: boolean;
    };
    readonly "batch.applied": OfCommit;
    readonly "batch.reverted": OfCommit & {
        /** The commit that was taken back. */
        readonly reverts: Oid;
    };
    readonly "sync.joined": OfCommit & {
        readonly parents: readonly Oid[];
    };
    readonly "workflow.started": OfWorkflow;
    readonly "workflow.advanced": OfWorkflow;
    readonly "workflow.finished": OfWorkflow;
    readonly "workflow.cancelled": OfWorkflow;
    readonly "agent.started": OfAgent;
    readonly "agent.finished": OfAgent;
    readonly "agent.failed": OfAgent;
    readonly "log.reset": {
        /** Commits that were told last, and that are no longer in the history. */
        readonly lost: readonly Oid[];
        /** The head from which telling goes on. */
        readonly head: Oid;
    };
    readonly "subscriber.tested": {
        /** Its name, as it stands in the configuration of the clone that tells it. */
        readonly subscriber: string;
    };
}
/** What an event says, and about what, before it has an id. */
export type Happening = {
    readonly [T in EventType]: {
        readonly type: T;
        readonly data: EventData[T];
    };
}[EventType];
/** The attributes of an event: CloudEvents 1.0, https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md */
export interface EventAttributes {
    readonly specversion: "1.0";
    /** `<commit>:<n>`: the same event has the same id wherever and whenever it is told. */
    readonly id: string;
    readonly source: string;
    /** Id of the ticket; missing where the event is about none. */
    readonly subject?: string;
    /** When the commit was made, in UTC. */
    readonly time: string;
    readonly datacontenttype: "application/json";
    readonly commit: Oid;
    /** E-mail address of who made the commit. */
    readonly actor: string;
    readonly cause: Cause;
}
/** Something that happened to the tickets, read off a commit. */
export type TicketEvent = Happening & EventAttributes;
export {};
