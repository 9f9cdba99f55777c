import { type Way, type WayContext } from "./way.js";
/** Lines in a hook that others see, too, which run a script of ours where there is one. */
export declare function linesWay(context: WayContext): Way;
