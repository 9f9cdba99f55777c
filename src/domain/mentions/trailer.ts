import { VERBS, type Verb } from "./mention.ts";
import type { Found } from "./scan-line.ts";

const TRAILER = /^([A-Za-z][A-Za-z -]{0,30}?)[ \t]*:[ \t]*(\S.*)$/;
/** `tk-7k3m`, `PROJ-12`; not `54a4f0239f2e`, which after `Fixes:` is a commit. */
const NAME = /^[A-Za-z][A-Za-z0-9]{0,30}(?:[-_.][A-Za-z0-9]{1,30}){1,4}$/;
/** What a ticket may be called after `Ticket:`, where nothing else can be meant. */
const ANY_NAME = /^[\w#][\w.#/-]{0,99}$/;
const LINE_OF_TICKETS = /^tickets?$/;

function verbOf(key: string): Verb | undefined {
  return LINE_OF_TICKETS.test(key) ? "refs" : VERBS.get(key.replace(/-/g, " "));
}

/**
 * Returns the tickets of a line that is nothing but a list of them (`Closes: tk-7k3m, PROJ-12`), or `undefined` for
 * another line.
 */
export function trailerNames(line: string): readonly Found[] | undefined {
  const [, written = "", value = ""] = TRAILER.exec(line) ?? [];
  const key = written.trim().toLowerCase();
  const verb = verbOf(key);
  if (verb === undefined) return undefined;
  const name = LINE_OF_TICKETS.test(key) ? ANY_NAME : NAME;
  const first = line.length - value.length;
  const words = [...value.matchAll(/[^\s,]+/g)].map((m) => ({ token: m[0], at: first + m.index }));
  if (!words.every(({ token }) => name.test(token) && /\d|-/.test(token))) return undefined;
  return words.map(({ token, at }) => ({ token, verb, sure: true, at }));
}
