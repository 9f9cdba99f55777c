import { accepts, type Sought, soughtBy } from "./sought.ts";
import type { TextTerm } from "./text-term.ts";
import { type Searched, ticketTexts } from "./ticket-texts.ts";
import { type Word, wordsOf } from "./words.ts";

/** Returns where words stand that are sought, one behind the other: the place of the first of them. */
export function placesOf(sought: Sought, words: readonly Word[]): readonly number[] {
  const places: number[] = [];
  if (sought.length === 0) return places;
  for (let at = 0; at + sought.length <= words.length; at++) {
    const fits = sought.every((step, i) =>
      words[at + i]?.terms.some((term) => accepts(step, term)),
    );
    if (fits) places.push(at);
  }
  return places;
}

/** Tells whether title, body, comments, labels or aliases of a ticket hold a text: what the index tells too. */
export function matchesText(term: TextTerm, ticket: Searched): boolean {
  const sought = soughtBy(term);
  return ticketTexts(ticket).some(({ text }) => placesOf(sought, wordsOf(text)).length > 0);
}
