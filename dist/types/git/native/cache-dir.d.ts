import type { LocalFolder } from "../repository.js";
import type { Location } from "./discovery.js";
type Common = Pick<Location, "commonDir">;
/**
 * Returns `<common dir>/ticket/cache`, made if need be, or undefined where there can be none. Others may not look into it,
 * even if somebody let them. Never throws: what is wrong with a cache is nobody's trouble.
 */
export declare function cacheDir(common: Common): string | undefined;
/** Returns `<common dir>/ticket/<name>` in the same way, for what is not made again. */
export declare function localDir(common: Common, name: LocalFolder): string | undefined;
/** Returns that folder if it is there, and ours: nothing is made, no link is followed. */
export declare function presentCacheDir({ commonDir }: Common): string | undefined;
export {};
