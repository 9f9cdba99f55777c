import type { Entry } from "./dictionary.ts";
import { distanceWithin } from "./near.ts";
import type { TextIndex } from "./text-index.ts";

/** More edits make another word of it. */
const MOST_EDITS = 3;

/** Returns how many tickets have a word, those that had it once included. */
function countOf({ segments }: TextIndex, word: string): number {
  return segments.reduce((sum, { words }) => sum + (words.find(word)?.count ?? 0), 0);
}

/** Returns the word that was most likely meant by one that no ticket has: the nearest, of several the most frequent. */
export function suggestWord(index: TextIndex, word: string): string | undefined {
  if (countOf(index, word) > 0) return undefined;
  const edits = Math.min(MOST_EDITS, Math.max(1, Math.floor(word.length / 3)));
  if (word.length < 2 || word.length > 30) return undefined;
  const counts = new Map<string, number>();
  for (const { words } of index.segments)
    for (const entry of words.near(word, edits)) counts.set(entry.word, total(counts, entry));
  let best: { word: string; distance: number; count: number } | undefined;
  for (const [near, count] of counts) {
    const distance = distanceWithin(word, near, edits);
    if (
      best === undefined ||
      distance < best.distance ||
      (distance === best.distance && count > best.count)
    )
      best = { word: near, distance, count };
  }
  return best?.word;
}

const total = (counts: ReadonlyMap<string, number>, { word, count }: Entry): number =>
  (counts.get(word) ?? 0) + count;
