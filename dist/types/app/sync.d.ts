import type { Remote } from "../git/remotes.js";
import type { Oid } from "../git/repository.js";
import { type SyncOptions } from "../store/sync-options.js";
import type { RemoteOptions, RemoteReport, SyncReport } from "./sync-types.js";
import type { Workspace } from "./workspace.js";
/** Which command it is: each does a part of what `sync` does. */
export type SyncKind = "fetch" | "pull" | "push" | "sync";
/** Returns how to treat what is found, by the options and by git's configuration. */
export declare function syncOptions({ repo }: Workspace, { acceptClockSkew, allowUnrelated }: RemoteOptions): Promise<SyncOptions>;
/** A remote of which nothing is to be said yet. */
export declare const nothingOf: (remote: Remote, head: Oid | undefined) => RemoteReport;
/** Fetches, joins and pushes tickets, as the kind says. See `Tickets.sync`. */
export declare function sync(workspace: Workspace, kind: SyncKind, options: RemoteOptions): Promise<SyncReport>;
