import { TicketError } from "../base/errors.ts";
import { isElementId } from "./id.ts";

/** A comment, criterion or time entry as far as people name it. */
export interface Part {
  readonly id: string;
  /** The first words of it. */
  readonly text: string;
}

/** How people speak of a kind of part. */
export interface PartKind {
  readonly one: string;
  readonly many: string;
}

export const COMMENT: PartKind = { one: "comment", many: "comments" };
export const REFERENCE: PartKind = { one: "reference", many: "references" };
export const TIME_ENTRY: PartKind = { one: "time entry", many: "time entries" };
export const ATTACHMENT: PartKind = { one: "attachment", many: "attachments" };
export const ALIAS: PartKind = { one: "alias", many: "aliases" };
export const CRITERION: PartKind = { one: "criterion", many: "criteria" };

/** Where the characters of an id begin that tell replicas apart; those before tell the time. */
const TELLING = 14;
const SHORTEST = 4;

const fitting = (ids: readonly string[], piece: string): readonly string[] =>
  ids.filter((id) => id.includes(piece));

/** Returns for each id a short piece of it that no other one holds, or all of it where there is none. */
export function partHandles(ids: readonly string[]): readonly string[] {
  return ids.map((id) => {
    for (let end = TELLING + SHORTEST; end <= id.length; end++) {
      const piece = id.slice(TELLING, end);
      if (fitting(ids, piece).length === 1) return piece;
    }
    return id;
  });
}

/** Most parts that an error lists. */
const MOST_LISTED = 5;

function listed(parts: readonly Part[]): string {
  const handles = partHandles(parts.map((p) => p.id));
  const lines = parts.slice(0, MOST_LISTED).map(({ id, text }, i) => {
    const [first = ""] = text.split("\n");
    const words = first.length > 30 ? `${first.slice(0, 29)}…` : first;
    // What has no id of its own is named by its words.
    return isElementId(id) ? `#${i + 1} [${handles[i]}] ${words}`.trimEnd() : words;
  });
  const more = parts.length - lines.length;
  return `${lines.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`;
}

/** Returns the error for a word that names no part of a ticket; it lists those that there are. */
export function partNotFound(
  kind: PartKind,
  shown: string,
  parts: readonly Part[],
  token: string,
): TicketError {
  const { one, many } = kind;
  const count = parts.length === 1 ? `one ${one}` : `${parts.length || "no"} ${many}`;
  const message = `Ticket ${shown} has ${count}; ${JSON.stringify(token)} is none of them.`;
  const whole = parts.length === 0 ? `Ticket ${shown} has no ${many}.` : message;
  return new TicketError("PART_NOT_FOUND", "notFound", whole, {
    data: { id: shown, kind: one, token, parts: parts.map((p) => p.id) },
    ...(parts.length === 0 ? {} : { hint: `Its ${many}: ${listed(parts)}` }),
  });
}

/** Returns the number that a word is: `#2`, or up to three digits alone. */
function numberOf(token: string): number | undefined {
  const [, digits] = /^#(\d{1,9})$/.exec(token) ?? /^(\d{1,3})$/.exec(token) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * Returns the id of the part that a word names: its number as `show` counts, its whole id, or a piece of four characters
 * or more that no other one has. A whole id is taken as it is: it may be one that is deleted.
 *
 * @throws TicketError `PART_NOT_FOUND`, `AMBIGUOUS_PART`.
 */
export function findPart(
  kind: PartKind,
  shown: string,
  parts: readonly Part[],
  token: string,
): string {
  const word = token.trim().toLowerCase();
  const whole: boolean = isElementId(word);
  if (whole) return word;
  const number = numberOf(word);
  const numbered = number === undefined ? undefined : parts[number - 1];
  if (numbered !== undefined) return numbered.id;
  const ids = parts.map((p) => p.id);
  const found = number === undefined && word.length >= SHORTEST ? fitting(ids, word) : [];
  const [only, second] = found;
  if (only === undefined) throw partNotFound(kind, shown, parts, token);
  if (second === undefined) return only;
  const those = parts.filter((p) => found.includes(p.id));
  throw new TicketError(
    "AMBIGUOUS_PART",
    "notFound",
    `${JSON.stringify(token)} fits ${found.length} ${kind.many} of ticket ${shown}.`,
    {
      data: { id: shown, kind: kind.one, token, candidates: found },
      hint: `Give its number in git ticket show ${shown}, or more of its id: ${those.map((p) => p.id).join(", ")}.`,
    },
  );
}
