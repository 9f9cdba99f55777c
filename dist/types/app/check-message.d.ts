import type { GitConfig } from "../git/repository.js";
import type { MessageFault } from "./mention-types.js";
import type { Workspace } from "./workspace.js";
/** How strictly messages are looked at: `ticket.commitMsg`. */
export type MessageMode = "off" | "warn" | "require";
/** Returns what `ticket.commitMsg` says. @throws TicketError `BAD_CONFIG`. */
export declare function messageMode(config: GitConfig): MessageMode;
/** Returns what git's configuration lets comments begin with; `auto` is the usual one wherever it can be. */
export declare function commentOf(config: GitConfig): string;
/** Checks the tickets that a message speaks of. See `Tickets.checkMessage`. */
export declare function checkMessage(workspace: Workspace, text: string): Promise<readonly MessageFault[]>;
