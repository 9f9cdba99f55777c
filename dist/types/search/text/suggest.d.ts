import type { TextIndex } from "./text-index.js";
/** Returns the word that was most likely meant by one that no ticket has: the nearest, of several the most frequent. */
export declare function suggestWord(index: TextIndex, word: string): string | undefined;
