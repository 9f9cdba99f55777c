import type { TicketId } from "../domain/id.js";
import type { Oid } from "../git/repository.js";
import type { Workspace } from "./workspace.js";
/** Returns whose these aliases are, from the cache. */
export declare function cachedAliases(workspace: Workspace, commit: Oid | undefined, aliases: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly TicketId[]> | undefined>;
