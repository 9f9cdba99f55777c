/** What may happen to a ticket. In one commit, the events of one ticket come in this order. */
export declare const TICKET_EVENTS: readonly ["ticket.created", "ticket.restored", "ticket.updated", "ticket.moved", "ticket.closed", "ticket.reopened", "ticket.assigned", "ticket.labelled", "ticket.linked", "ticket.commented", "ticket.lease-expired", "ticket.claimed", "ticket.released", "ticket.deleted"];
/** What a commit as a whole is: its first event. */
export declare const COMMIT_EVENTS: readonly ["batch.applied", "batch.reverted", "sync.joined"];
/** What runs of workflows and agents will tell. */
export declare const RUN_EVENTS: readonly ["workflow.started", "workflow.advanced", "workflow.finished", "workflow.cancelled", "agent.started", "agent.finished", "agent.failed"];
/** What a subscriber is told of the history itself: it was rewritten, and some of it may never be told. */
export declare const LOG_RESET = "log.reset";
/** What a subscriber is told when somebody tries whether anything arrives. */
export declare const SUBSCRIBER_TESTED = "subscriber.tested";
/** Every type of event. */
export declare const EVENT_TYPES: readonly ["ticket.created", "ticket.restored", "ticket.updated", "ticket.moved", "ticket.closed", "ticket.reopened", "ticket.assigned", "ticket.labelled", "ticket.linked", "ticket.commented", "ticket.lease-expired", "ticket.claimed", "ticket.released", "ticket.deleted", "batch.applied", "batch.reverted", "sync.joined", "workflow.started", "workflow.advanced", "workflow.finished", "workflow.cancelled", "agent.started", "agent.finished", "agent.failed", "log.reset", "subscriber.tested"];
export type EventType = (typeof EVENT_TYPES)[number];
/** Tells whether a pattern stands for a type: `ticket.closed`, `ticket.*`, `*`. */
export declare function matchesType(pattern: string, type: string): boolean;
/** Returns the types that a pattern stands for; none: it is a mistake. */
export declare function typesOf(pattern: string): readonly EventType[];
