/** Returns two texts as one word: the first one, a space, and the second one. */
export const pairWord = (first: string, second: string): string =>
  `${/[ %]/.test(first) ? first.replace(/[ %]/g, encodeURIComponent) : first} ${second}`;

/** Returns the two texts of such a word. */
export function pairOf(word: string): readonly [first: string, second: string] {
  const end = word.indexOf(" ");
  const first = word.slice(0, end);
  return [
    first.includes("%") ? first.replaceAll("%20", " ").replaceAll("%25", "%") : first,
    word.slice(end + 1),
  ];
}
