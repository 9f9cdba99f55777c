/** Folds any word. */
export declare function encodeAny(word: string): readonly string[];
/**
 * Returns a word in the form in which words are compared: `Zoë` → `zoe`. Mostly one; `½` is two. Of plain letters only the
 * case is folded, which needs no encoder.
 */
export declare function fold(word: string): readonly string[];
