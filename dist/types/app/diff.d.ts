import type { Diff, DiffOptions } from "./diff-types.js";
import type { Workspace } from "./workspace.js";
/** Compares the tickets of two moments. See `Tickets.diff`. */
export declare function diff(workspace: Workspace, from: string, to: string | undefined, { ids }: DiffOptions): Promise<Diff>;
