/** A text that tickets are searched for: a word as it is, its beginning, words in a row, or a word with a typo or two. */
export interface TextTerm {
    readonly mode: "word" | "prefix" | "phrase" | "fuzzy";
    readonly text: string;
}
