/** What may happen to a ticket. In one commit, the events of one ticket come in this order. */
export const TICKET_EVENTS = [
  "ticket.created",
  "ticket.restored",
  "ticket.updated",
  "ticket.moved",
  "ticket.closed",
  "ticket.reopened",
  "ticket.assigned",
  "ticket.labelled",
  "ticket.linked",
  "ticket.commented",
  "ticket.lease-expired",
  "ticket.claimed",
  "ticket.released",
  "ticket.deleted",
] as const;

/** What a commit as a whole is: its first event. */
export const COMMIT_EVENTS = ["batch.applied", "batch.reverted", "sync.joined"] as const;

/** What runs of workflows and agents will tell. */
export const RUN_EVENTS = [
  "workflow.started",
  "workflow.advanced",
  "workflow.finished",
  "workflow.cancelled",
  "agent.started",
  "agent.finished",
  "agent.failed",
] as const;

/** What a subscriber is told of the history itself: it was rewritten, and some of it may never be told. */
export const LOG_RESET = "log.reset";

/** What a subscriber is told when somebody tries whether anything arrives. */
export const SUBSCRIBER_TESTED = "subscriber.tested";

/** Every type of event. */
export const EVENT_TYPES = [
  ...TICKET_EVENTS,
  ...COMMIT_EVENTS,
  ...RUN_EVENTS,
  LOG_RESET,
  SUBSCRIBER_TESTED,
] as const;

export type EventType = (typeof EVENT_TYPES)[number];

/** Tells whether a pattern stands for a type: `ticket.closed`, `ticket.*`, `*`. */
export function matchesType(pattern: string, type: string): boolean {
  if (pattern === "*" || pattern === type) return true;
  return pattern.endsWith(".*") && type.startsWith(pattern.slice(0, -1));
}

/** Returns the types that a pattern stands for; none: it is a mistake. */
export function typesOf(pattern: string): readonly EventType[] {
  return EVENT_TYPES.filter((type) => matchesType(pattern, type));
}
