import type { TicketError } from "../base/errors.ts";
import { closest } from "../base/similar.ts";
import { badQuery } from "./query-error.ts";
import { splitQuery, type Term } from "./split-query.ts";

/** Something that a ticket must be: one of the values, or none of them. */
export interface Condition {
  /** `status`, `type`, `priority`, `assignee`, `label`, `milestone`, `parent`, `text`, or `custom.KEY`. */
  readonly field: string;
  readonly negated: boolean;
  readonly values: readonly string[];
}

/** Which tickets: those whose status is not closed, or is; both; deleted ones. */
export type State = "open" | "closed" | "all" | "deleted";

/** What a query asks for. */
export interface ParsedQuery {
  /** All of them must hold. */
  readonly where: readonly Condition[];
  /** Which tickets: by default those that are not closed, or all when a status is asked for. */
  readonly state?: State;
  readonly sort?: readonly string[];
  readonly limit?: number;
}

const LISTS = ["status", "type", "priority", "assignee", "label", "milestone"];
/** What stands before the colon of a term. */
export const QUERY_FIELDS: readonly string[] = [...LISTS, "text", "parent", "is", "sort", "limit"];
/** What `is:` takes. */
export const QUERY_STATES = ["open", "closed", "all", "deleted"] as const;
const LONGEST = 10_000;

type Building = { -readonly [Key in keyof ParsedQuery]: ParsedQuery[Key] };

const meant = (word: string, known: readonly string[]): string => {
  const near = closest(word, known);
  return `${near === undefined ? "" : `Did you mean ${near}? `}Known: ${known.join(", ")}.`;
};

/** `me` and `none` are what @me and @none are elsewhere. */
const person = (value: string): string => (/^(?:me|none)$/.test(value) ? `@${value}` : value);

/** Adds a term that is no condition and is never negated: is, sort, limit. */
function addSetting(into: Building, term: Term, query: string): void {
  const { field, values, column } = term;
  const [value = ""] = values;
  const refuse = (problem: string, way: string): TicketError =>
    badQuery(query, column, problem, way);
  if (term.negated) throw refuse(`${field} can't be negated`, "Leave the - out.");
  if (field === "sort") into.sort = [...(into.sort ?? []), ...values];
  else if (values.length > 1)
    throw refuse(`${field} takes one value`, `For example: ${field}:${value}`);
  else if (field === "limit") {
    if (!/^\d{1,9}$/.test(value))
      throw refuse("limit takes a whole number", "For example: limit:50");
    into.limit = Number(value);
  } else {
    const state = QUERY_STATES.find((name) => name === value);
    if (state === undefined)
      throw refuse(`no ticket is ${JSON.stringify(value)}`, meant(value, QUERY_STATES));
    into.state = state;
  }
}

const isKnown = (field: string): boolean =>
  QUERY_FIELDS.includes(field) || field.startsWith("custom.");

/** Returns what a term without a colon, or with a field, asks for; `undefined` for a setting. */
function conditionOf({ field, negated, values }: Term): Condition | undefined {
  if (field === "is" || field === "sort" || field === "limit") return undefined;
  const named = field === "assignee" || field === "label" || field === "milestone";
  return { field: field ?? "text", negated, values: named ? values.map(person) : values };
}

function checkTerm({ field, values, column }: Term, query: string): void {
  if (field !== undefined && !isKnown(field))
    throw badQuery(
      query,
      column,
      `there is no field ${JSON.stringify(field)}`,
      `${meant(field, [...QUERY_FIELDS, "custom.KEY"])} Words with a colon go in quotes.`,
    );
  if (values.some((v) => v.trim() === ""))
    throw badQuery(
      query,
      column,
      `${field ?? "a phrase"} has no value`,
      'For example: label:ui or "two words"',
    );
}

/**
 * Returns what a query asks for: `label:ui,api -status:blocked assignee:me is:all "exact words" sort:-updated limit:20`.
 *
 * @throws TicketError `BAD_QUERY`, with the column and the way out.
 */
export function parseQuery(query: string): ParsedQuery {
  if (query.length > LONGEST)
    throw badQuery(
      query.slice(0, 80),
      LONGEST,
      `it is longer than ${LONGEST} characters`,
      "Ask for less at once.",
    );
  const where: Condition[] = [];
  const into: Building = { where };
  for (const term of splitQuery(query)) {
    checkTerm(term, query);
    const condition = conditionOf(term);
    if (condition === undefined) addSetting(into, term, query);
    else where.push(condition);
  }
  return into;
}
