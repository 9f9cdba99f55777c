import type { Ref } from "../domain/ticket.js";
import type { ShownRef } from "./part-types.js";
import type { Workspace } from "./workspace.js";
/** Returns references with where they open, and what a commit says of itself. */
export declare function shownRefs(workspace: Workspace, refs: readonly Ref[]): Promise<readonly ShownRef[]>;
