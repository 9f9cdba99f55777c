import type { Oid } from "../git/repository.js";
import type { TicketHead } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Returns the tickets whose ids begin as a token does, from the cache: none where it can't be the beginning of one. */
export declare function cachedBeginning(workspace: Workspace, commit: Oid | undefined, token: string): Promise<{
    readonly tickets: readonly TicketHead[] | undefined;
} | undefined>;
