/**
 * All letters, digits and marks of the blocks below, as a class of a regular expression has them. None is of a script without
 * spaces. https://www.unicode.org/charts/
 */
export const LATIN_LETTERS: string = String.raw`0-9A-Za-z\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\ufe0f`;

/**
 * Any character that is not of ASCII, Latin-1, Latin Extended-A or -B, and no punctuation, currency, arrow, symbol or pictograph. Among
 * the pictographs are digits (U+1F100 to U+1F10C, U+1FBF0 to U+1FBF9): they count as others.
 */
const OTHER = new RegExp(
  String.raw`[^\0-\u024f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u245f\u2500-\u2775\u2794-\u27bf\ufe0f\ud83c-\ud83e\udc00-\udfff]` +
    String.raw`|\ud83c[\udd00-\udd0c]|\ud83e[\udff0-\udff9]`,
);

/** Tells whether the words of a text have no letter but these: then its patterns need no class of all letters there are. */
export const isLatin = (text: string): boolean => !OTHER.test(text);
