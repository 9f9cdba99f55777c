/** Returns two texts as one word: the first one, a space, and the second one. */
export declare const pairWord: (first: string, second: string) => string;
/** Returns the two texts of such a word. */
export declare function pairOf(word: string): readonly [first: string, second: string];
