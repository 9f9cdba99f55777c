import { type Mention } from "./mention.js";
/** A mention in one line, without its place. */
export type Found = Pick<Mention, "token" | "verb" | "sure"> & {
    /** Counts from 0. */
    readonly at: number;
};
/** Returns the tickets in a line of prose; `prefix` is that of this store's ids. */
export declare function scanLine(line: string, prefix: string): readonly Found[];
