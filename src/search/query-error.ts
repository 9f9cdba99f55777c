import { TicketError } from "../base/errors.ts";

/** A name before a colon, a text in quotes, or whatever stands up to a space, a comma or a bracket. */
const NAME = /[A-Za-z][\w-]*(?:\.(?:"(?:[^"\\]|\\.)*"|[^\s:,"()]*))?(?=:)/sy;
const QUOTED = /"(?:[^"\\]|\\.)*"?/sy;
const PLAIN = /[()]|(?:\\.|[^\s,()\\"])+/sy;
const [QUOTED_VALUE, BEHIND] = [/[<>]=?(?=")/y, /[:,]/];

function lengthBy(pattern: RegExp, query: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(query)?.[0].length ?? 0;
}

/** Returns how many characters of a query the thing has that begins at a place; 0 behind its end. */
function lengthAt(query: string, at: number): number {
  const name = BEHIND.test(query[at - 1] ?? "") ? 0 : lengthBy(NAME, query, at);
  if (name > 0) return name;
  const compared = lengthBy(QUOTED_VALUE, query, at);
  const quoted = lengthBy(QUOTED, query, at + compared);
  const length = quoted > 0 ? compared + quoted : lengthBy(PLAIN, query, at);
  return length > 0 || at >= query.length ? length : 1;
}

/**
 * Returns the error for a query that can't be understood, with what is wrong marked: `offset` from 0 and `length`, in UTF-16, and
 * the column from 1.
 */
export function badQuery(query: string, offset: number, problem: string, way: string): TicketError {
  const message = `The query can't be read at column ${offset + 1}: ${problem}.`;
  return new TicketError("BAD_QUERY", "usage", message, {
    data: { query, column: offset + 1, offset, length: lengthAt(query, offset) },
    hint: way,
  });
}

/** Returns the error for a condition that was not written as text, and can't be put to tickets. */
export function badCondition(problem: string, way: string): TicketError {
  return new TicketError("BAD_QUERY", "usage", `The query can't be answered: ${problem}.`, {
    hint: way,
  });
}
