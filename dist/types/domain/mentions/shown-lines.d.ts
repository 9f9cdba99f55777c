/**
 * Returns the lines of a text in which what a reader would not take as said is blank: code, quoted lines, comments. Every
 * other character stays where it is.
 */
export declare function shownLines(text: string): readonly string[];
