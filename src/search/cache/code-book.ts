/** Words and their codes, to which more can be added. */
export interface CodeBook {
  readonly words: readonly string[];
  /** Returns the code of a word, from 1; 0 stands for none. */
  code(word: string | null): number;
}

/** Returns the codes of these words. */
export function codeBook(known: readonly string[]): CodeBook {
  const words = [...known];
  const codes = new Map(words.map((word, i) => [word, i + 1]));
  return {
    words,
    code: (word) => {
      if (word === null) return 0;
      const code = codes.get(word) ?? words.push(word);
      codes.set(word, code);
      return code;
    },
  };
}
