import type { Checkup } from "../doctor-types.js";
import type { Workspace } from "../workspace.js";
/** Looks for locks, packs and files that somebody left behind; removes those of our own dead processes if it may. */
export declare function checkLeftovers({ repo, store }: Workspace, fix: boolean): Promise<readonly Checkup[]>;
