import type { TextMatch } from "../search/text/snippet.ts";
import type { ListedTicket, Listing, ListQuery } from "./reading-types.ts";

export type { TextMatch } from "../search/text/snippet.ts";

/** What `search` takes beside the query: conditions that hold as well. Closed tickets are found unless it says otherwise. */
export interface SearchOptions extends Omit<ListQuery, "query" | "text"> {
  /** The most tickets (0: all); default: 20, unless the query says so. */
  readonly limit?: number;
  /** About how many characters `matches` shows of a text; 0: none. Default: 160. */
  readonly snippet?: number;
}

/** A ticket that was found. */
export interface FoundTicket extends ListedTicket {
  /** How well it fits, beside the others of the same answer; null where no word was asked for. */
  readonly score: number | null;
  /** Where it has what was sought: title, labels, aliases, body, comments. */
  readonly matches: readonly TextMatch[];
}

/** What a search finds, the best first; of the same score the ones that were updated last. */
export interface SearchResult extends Omit<Listing, "tickets"> {
  readonly tickets: readonly FoundTicket[];
  /** True: no ticket has all the words, and these have as many of them as any. */
  readonly partial: boolean;
  /** Where nothing was found: words that no ticket has, and what may have been meant. */
  readonly suggestions: readonly { readonly word: string; readonly meant: string }[];
}
