import type { MarkdownListing, MarkdownTicket } from "./markdown-types.js";
import type { ListQuery } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Returns these tickets as Markdown, in their order. @throws TicketError `TICKET_NOT_FOUND`, `AMBIGUOUS_ID`. */
export declare function markdownTickets(workspace: Workspace, tokens: readonly string[]): Promise<readonly MarkdownTicket[]>;
/** Returns the tickets that a query finds as Markdown; closed ones too. */
export declare function listMarkdown(workspace: Workspace, query: ListQuery): Promise<MarkdownListing>;
