import type { Prepared } from "../search/prepared-query.ts";
import type { TextTerm } from "../search/text/text-term.ts";
import { plainQuery } from "./plain-query.ts";
import type { ReadyQuery } from "./read-query.ts";
import type { ListQuery } from "./tickets.ts";

/** Letters and figures, the beginning of a word, or one with a typo: `proxy rep* timeuot~`. */
const WORDS = /^[A-Za-z0-9]+[*~]?(?: [A-Za-z0-9]+[*~]?){0,7}$/;
const PHRASE = /^"[A-Za-z0-9]+(?: [A-Za-z0-9]+){1,7}"$/;
/** Words of the language. */
const OPERATORS: ReadonlySet<string> = new Set(["OR", "AND", "NOT"]);
const MOST_LETTERS = 200;

function termOf(word: string): TextTerm {
  const shorter = word.slice(0, -1);
  if (word.endsWith("*")) return { mode: "prefix", text: shorter };
  if (word.endsWith("~")) return { mode: "fuzzy", text: shorter };
  return { mode: "word", text: word };
}

/** Returns what plain words seek; undefined where more of the language may be meant. */
function termsIn(text: string): readonly TextTerm[] | undefined {
  if (text.length > MOST_LETTERS) return undefined;
  if (PHRASE.test(text)) return [{ mode: "phrase", text: text.slice(1, -1) }];
  if (!WORDS.test(text)) return undefined;
  const words = text.split(" ");
  return words.some((word) => OPERATORS.has(word)) ? undefined : words.map(termOf);
}

/** Returns a query that has no conditions but plain words: the parser would find the same. `undefined`: it may have others. */
export function plainWords({ query, ...others }: ListQuery): ReadyQuery | undefined {
  const plain = plainQuery(others);
  const terms = typeof query === "string" ? termsIn(query) : undefined;
  if (plain === undefined || terms === undefined) return undefined;
  const parts = terms.map((term): Prepared => ({ kind: "text", term }));
  const [only] = parts;
  const where: Prepared | undefined = parts.length === 1 ? only : { kind: "and", parts };
  return { ...plain, where };
}
