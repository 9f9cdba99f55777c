import type { View } from "./view.js";
import type { WorkSource } from "./work-at.js";
import type { Workspace } from "./workspace.js";
/** Looks at the work at a commit, read from git. */
export declare function readWork<T>(workspace: Workspace, view: View, query: string | undefined, use: (source: WorkSource) => T): Promise<T>;
