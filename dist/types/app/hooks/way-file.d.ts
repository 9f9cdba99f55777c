import { type Way, type WayContext } from "./way.js";
/** A file of our own where git looks; a hook that was there goes first. */
export declare function fileWay(context: WayContext): Way;
