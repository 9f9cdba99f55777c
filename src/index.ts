export type * from "./app/markdown-types.ts";
export { openTickets } from "./app/open-tickets.ts";
export type * from "./app/part-types.ts";
export { runAgents } from "./app/run-agents-at.ts";
export type { SchemaEntry } from "./app/schema-types.ts";
export { schemas } from "./app/schemas.ts";
export type * from "./app/tickets.ts";
export type { OpenOptions } from "./app/workspace.ts";
export { type ErrorKind, EXIT, isTicketError, TicketError } from "./base/errors.ts";
export type { Json, JsonObject } from "./base/json.ts";
export { VERSION } from "./base/version.ts";
export type { Attachment } from "./domain/attachments.ts";
export type { Category, Status, StoreConfig } from "./domain/config/config.ts";
export type { Conflict } from "./domain/conflicts.ts";
export type { Milestone, MilestoneDefinition } from "./domain/milestones.ts";
export type {
  CommentChange,
  CriterionChange,
  FieldValues,
  NewAttachment,
  NewCriterion,
  NewTicket,
  NewTimeEntry,
  Operation,
  Preconditions,
} from "./domain/operation.ts";
export type {
  Comment,
  Criterion,
  Link,
  Ref,
  Ticket,
  TicketClaim,
  TimeEntry,
} from "./domain/ticket.ts";
export type { Comparison, Leaf, Match, Query } from "./search/query.ts";
export type { TextTerm } from "./search/text/text-term.ts";
