export { openTickets } from "./app/open-tickets.js";
export type * from "./app/tickets.js";
export type { OpenOptions } from "./app/workspace.js";
export { type ErrorKind, EXIT, isTicketError, TicketError } from "./base/errors.js";
export type { Json, JsonObject } from "./base/json.js";
export { VERSION } from "./base/version.js";
export type { Category, Status, StoreConfig } from "./domain/config.js";
export type { FieldValues, NewTicket, Operation, Preconditions } from "./domain/operation.js";
export type { Comment, Criterion, Link, Ref, Ticket, TimeEntry } from "./domain/ticket.js";
