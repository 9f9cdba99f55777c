import type { HookWay } from "./hook-types.js";
import { type Way, type WayContext } from "./way.js";
/** Returns a way, for a repository. */
export declare const wayOf: (name: HookWay, context: WayContext) => Way;
