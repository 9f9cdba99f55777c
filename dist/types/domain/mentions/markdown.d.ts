import type { Mention } from "./mention.js";
/** Returns the tickets that a text in Markdown speaks of, as the description of a pull request. */
export declare function mentionsInMarkdown(text: string, prefix: string): readonly Mention[];
/** Returns the tickets that a line speaks of, as the title of a pull request. */
export declare function mentionsInTitle(title: string, prefix: string): readonly Mention[];
