/** Words and their codes, to which more can be added. */
export interface CodeBook {
  /** All of them, in the order of their codes. */
  readonly words: readonly string[];
  /** Those that were not known at first. */
  readonly added: readonly string[];
  /** Returns the code of a word, from 1; 0 stands for none. */
  code(word: string | null): number;
}

/** Words that are looked for one by one; for more of them it pays to know where each of all stands. */
const FEW = 64;

/**
 * Returns the codes of words that are known, read when one is looked for, and of words that were added to them.
 */
export function codeBook(known: () => readonly string[], more: readonly string[] = []): CodeBook {
  const added = [...more];
  const codes = new Map<string, number>();
  let first: readonly string[] | undefined;
  let asked = 0;
  const open = (): readonly string[] => {
    if (first !== undefined) return first;
    first = known();
    for (const [i, word] of added.entries()) codes.set(word, first.length + i + 1);
    return first;
  };
  const learn = (words: readonly string[]): void => {
    for (const [i, word] of words.entries()) codes.set(word, i + 1);
  };
  return {
    get words() {
      return added.length === 0 ? open() : [...open(), ...added];
    },
    added,
    code: (word) => {
      if (word === null) return 0;
      const words = open();
      const code = codes.get(word);
      if (code !== undefined) return code;
      if (asked++ === FEW) learn(words);
      const at = asked > FEW ? (codes.get(word) ?? 0) : words.indexOf(word) + 1;
      const found = at > 0 ? at : words.length + added.push(word);
      codes.set(word, found);
      return found;
    },
  };
}
