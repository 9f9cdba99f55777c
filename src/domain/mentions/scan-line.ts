import { type Mention, VERBS, type Verb } from "./mention.ts";

/** A mention in one line, without its place. */
export type Found = Pick<Mention, "token" | "verb" | "sure"> & {
  /** Counts from 0. */
  readonly at: number;
};

const WORDS = [...VERBS.keys()]
  .sort((a, b) => b.length - a.length)
  .join("|")
  .replace(/ /g, "\\s+");
/** What may stand around a ticket: brackets, quotes, stars of Markdown. */
const OPEN = "[\\[(\"'*]{0,3}";
const CLOSE = "[\\])\"'*]{0,3}";
/** A verb, and what may stand between it and a ticket: `Closes: ticket [tk-7k3m`. */
const SAID = new RegExp(
  `(?<![\\w-])(${WORDS})\\*{0,2}(?:\\s*:\\*{0,2}\\s*|\\s+)(?:tickets?:?\\s+)?${OPEN}$`,
  "i",
);
/** What joins the members of a list that share a verb. */
const JOINED = new RegExp(
  `^${CLOSE}\\s{0,3}(?:,|&|\\+|(?:,\\s{0,3})?\\b(?:and|or)\\b)\\s{0,3}${OPEN}$`,
  "i",
);
const DENIED = /(?:\b(?:not|never|without|no longer)|n['’]t)\s+(?:(?:yet|fully|really)\s+)?$/i;
/** More than any verb and what may stand around it. */
const LOOK_BACK = 60;

const BEFORE = "(?<![\\w./\\\\@#%&=+~-])";
const AFTER = "(?![\\w/\\\\@-]|\\.\\w)";
/** What looks like the id of a ticket elsewhere: `PROJ-12`, `bd-a1b2`. */
const ALIAS = "[a-z][a-z0-9]{0,30}(?:[-_.][a-z0-9]{1,30}){1,4}";

/** Returns what finds tickets in a line, those of a store with this prefix first. */
function names(prefix: string): RegExp {
  return new RegExp(`${BEFORE}(?:(${prefix}-[0-9a-tv-z]{4,12})|(${ALIAS}))${AFTER}`, "gi");
}

/** Returns the verb right before a name, or that of the name before it in a list. */
function verbBefore(gap: string, listed: Verb | undefined): Verb | undefined {
  const near = gap.slice(-LOOK_BACK);
  const said = SAID.exec(near);
  if (said === null) return JOINED.test(gap) ? listed : undefined;
  const word = (said[1] ?? "").toLowerCase().replace(/\s+/g, " ");
  return DENIED.test(near.slice(0, said.index)) ? "refs" : VERBS.get(word);
}

const numbered = (name: string): boolean => /\d[a-z0-9]*$/i.test(name.slice(name.search(/[-_.]/)));

/** Returns the tickets in a line of prose; `prefix` is that of this store's ids. */
export function scanLine(line: string, prefix: string): readonly Found[] {
  const found: Found[] = [];
  let end = 0;
  let listed: Verb | undefined;
  for (const match of line.matchAll(names(prefix))) {
    const [token, own] = match;
    listed = verbBefore(line.slice(end, match.index), listed);
    end = match.index + token.length;
    // Elsewhere's ids are no mention of their own: any hyphenated word looks like one.
    if (own === undefined && (listed === undefined || !numbered(token))) continue;
    const sure =
      own !== undefined && (listed !== undefined || /\d/.test(token.slice(prefix.length)));
    found.push({ token, verb: listed ?? "refs", sure, at: match.index });
  }
  return found;
}
