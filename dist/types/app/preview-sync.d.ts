import type { Remote } from "../git/remotes.js";
import type { SyncParts } from "../store/sync.js";
import type { SyncOptions } from "../store/sync-options.js";
import type { RemoteReport } from "./sync-types.js";
import type { Workspace } from "./workspace.js";
/** Tells what a sync would do. Objects are fetched; no ref moves, here or there. */
export declare function previewSync({ store }: Workspace, parts: SyncParts, remote: Remote, options: SyncOptions): Promise<RemoteReport>;
