import type { IndexRebuild, IndexStats, IndexVerdict } from "./index-types.js";
import type { Workspace } from "./workspace.js";
/** Makes the index anew. See `Tickets.rebuildIndex`. */
export declare function rebuildIndex(workspace: Workspace): Promise<IndexRebuild>;
/** Tells what there is of the index. See `Tickets.indexStats`. */
export declare function indexStats(workspace: Workspace): Promise<IndexStats>;
/** Compares the index with the tickets. See `Tickets.verifyIndex`. */
export declare function verifyIndex(workspace: Workspace): Promise<IndexVerdict>;
