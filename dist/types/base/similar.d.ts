/** Returns how many single-character edits or swaps of neighbours lead from `a` to `b` (Damerau, 1964; restricted form). */
export declare function editDistance(a: string, b: string): number;
/** Returns the known word that `word` was most likely meant to be, or `undefined` when none is near. */
export declare function closest(word: string, known: readonly string[]): string | undefined;
