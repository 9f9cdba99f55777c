import { type Sought } from "./sought.js";
import type { TextTerm } from "./text-term.js";
import { type Searched } from "./ticket-texts.js";
import { type Word } from "./words.js";
/** Returns where words stand that are sought, one behind the other: the place of the first of them. */
export declare function placesOf(sought: Sought, words: readonly Word[]): readonly number[];
/** Tells whether title, body, comments, labels or aliases of a ticket hold a text: what the index tells too. */
export declare function matchesText(term: TextTerm, ticket: Searched): boolean;
