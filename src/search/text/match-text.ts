import type { Ticket } from "../../domain/ticket.ts";
import type { TextTerm } from "./text-term.ts";

const LETTER = /[\p{L}\p{N}_]/u;
const WORD = /[\p{L}\p{N}_]+/gu;

/** Tells whether a word of the text begins like that. Both are in lower case. */
export function hasBeginning(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    if (at === 0 || !LETTER.test(text[at - 1] ?? "")) return true;
  return false;
}

/** Tells whether one letter more, less or other, or two neighbours that change places, make one word of the other. */
export function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (at === a.length && at === b.length) return true;
  if (a.length > b.length) return a.slice(at + 1) === b.slice(at);
  if (b.length > a.length) return a.slice(at) === b.slice(at + 1);
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at];
  return a.slice(at + 1) === b.slice(at + 1) || (swapped && a.slice(at + 2) === b.slice(at + 2));
}

/** Tells whether a ticket's title or body holds a term, whatever its case. */
export function matchesText(
  { mode, text }: TextTerm,
  { title, body }: Pick<Ticket, "title" | "body">,
): boolean {
  const [all, wanted] = [`${title}\n${body}`.toLowerCase(), text.toLowerCase()];
  if (mode === "prefix") return hasBeginning(all, wanted);
  if (mode !== "fuzzy" || all.includes(wanted)) return all.includes(wanted);
  for (const [word] of all.matchAll(WORD)) if (isNear(word, wanted)) return true;
  return false;
}
