import { type Way, type WayContext } from "./way.js";
/** Entries in git's own configuration: no file of anybody's is touched, and it holds in every worktree. */
export declare function configWay(context: WayContext): Way;
