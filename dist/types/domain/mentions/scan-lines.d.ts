import type { Mention } from "./mention.js";
/** Returns the tickets that lines speak of; the first line that isn't empty may be a subject. */
export declare function scanLines(lines: readonly string[], prefix: string, first: "subject" | "body"): readonly Mention[];
