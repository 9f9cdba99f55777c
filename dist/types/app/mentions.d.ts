import { type Mention } from "../domain/mentions/mention.js";
import type { MentionedTicket, MentionSource } from "./mention-types.js";
import { type View } from "./view.js";
import type { Workspace } from "./workspace.js";
/** Returns every mention in a text or in the name of a branch. */
export declare function mentionsIn(source: MentionSource, prefix: string): readonly Mention[];
/**
 * Looks up what is mentioned. What only may be a ticket, and is none, is left out.
 *
 * Of several names of one ticket the strongest mention is kept.
 */
export declare function lookUp(workspace: Workspace, view: View, mentions: readonly Mention[]): Promise<readonly MentionedTicket[]>;
/** Returns the tickets that a text or a branch speaks of. See `Tickets.mentions`. */
export declare function mentions(workspace: Workspace, source: MentionSource): Promise<readonly MentionedTicket[]>;
