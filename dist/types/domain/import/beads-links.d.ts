import { type Json } from "../../base/json.js";
import type { ReadTime } from "./beads-times.js";
/** A link of ours; `raw` is the source's type. */
export interface BeadsLink {
    readonly type: string;
    readonly to: string;
    readonly raw: string;
}
export interface BeadsLinks {
    readonly links: readonly BeadsLink[];
    readonly problems: readonly string[];
}
/** Returns the links that the `dependencies` of a record mean. What can't be one is a problem, and kept raw. */
export declare function linksOf(id: string, dependencies: Json | undefined, time: ReadTime): BeadsLinks;
