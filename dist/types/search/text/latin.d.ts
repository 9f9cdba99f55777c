/**
 * All letters, digits and marks of the blocks below, as a class of a regular expression has them. None is of a script without
 * spaces. https://www.unicode.org/charts/
 */
export declare const LATIN_LETTERS: string;
/** Tells whether the words of a text have no letter but these: then its patterns need no class of all letters there are. */
export declare const isLatin: (text: string) => boolean;
