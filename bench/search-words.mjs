// What is searched for in made-up tickets: one query of each kind.
import { proseOperations } from "./prose.mjs";

export const SEED = 20261129;

/** Words of texts, as a person would count them. @param {string} text */
const wordsIn = (text) => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/**
 * Returns queries for tickets made by `proseOperations(SEED, count)`.
 *
 * @param {number} count
 * @returns {Readonly<Record<string, string>>}
 */
export function searchQueries(count) {
  const texts = proseOperations(SEED, Math.min(count, 2000)).map((op) =>
    wordsIn(`${/** @type {any} */ (op).title ?? ""} ${/** @type {any} */ (op).body}`),
  );
  /** @type {Map<string, number>} */
  const having = new Map();
  for (const words of texts)
    for (const word of new Set(words)) having.set(word, (having.get(word) ?? 0) + 1);
  const rare = [...having].find(([word, n]) => n === 1 && word.length > 7)?.[0] ?? "";
  return {
    "a rare word": rare,
    "a common word": "the",
    "a prefix": "rep*",
    "a phrase": `"${phraseIn(texts, having)}"`,
    "a typo": "reprodcue",
  };
}

/**
 * Two words that stand beside each other, and each in many texts.
 *
 * @param {readonly string[][]} texts
 * @param {ReadonlyMap<string, number>} having
 */
function phraseIn(texts, having) {
  const isFrequent = (/** @type {string} */ word) =>
    word.length > 4 && (having.get(word) ?? 0) > texts.length / 50;
  for (const words of texts)
    for (const [i, word] of words.entries()) {
      const next = words[i + 1] ?? "";
      if (word !== next && isFrequent(word) && isFrequent(next)) return `${word} ${next}`;
    }
  throw new Error("no two frequent words stand beside each other");
}
