/** Words to look for in the texts of tickets: a word, the beginning of one, words in a row, or a word with a slip of the finger. */
export interface TextTerm {
    readonly mode: "word" | "prefix" | "phrase" | "fuzzy";
    readonly text: string;
}
