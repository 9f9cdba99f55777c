/**
 * Returns the text with the changes of both sides, line by line, or undefined where they are in each other's way. What both
 * changed alike is taken once. Which side comes first makes no difference.
 */
export declare function mergeTexts(base: string, a: string, b: string): string | undefined;
