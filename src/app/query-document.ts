import { isTicketError } from "../base/errors.ts";
import { parseJson } from "../base/parse-json.ts";
import { invalidQuery, queryOfJson } from "../search/query-json.ts";
import type { QueryDocument } from "./query-types.ts";

type Members = Readonly<Record<string, unknown>>;

const MEMBERS = ["where", "fields", "include", "sort", "limit", "all"];

function parsed(text: string): unknown {
  try {
    return parseJson(text).value;
  } catch (error) {
    const why = isTicketError(error) ? error.message : String(error);
    throw invalidQuery("the text", `is no JSON: ${why.replace(/\.$/, "")}`);
  }
}

/** Checks that a member is a list of texts, if it is there. */
function checkTexts(members: Members, name: string): void {
  const value = members[name];
  const fits = Array.isArray(value) && value.every((v) => typeof v === "string" && v !== "");
  if (value !== undefined && !fits)
    throw invalidQuery(`/${name}`, "must be a list of texts that are not empty");
  if (name === "fields" && Array.isArray(value) && value.length === 0)
    throw invalidQuery("/fields", "must not be empty");
}

function checkNumber({ limit }: Members): void {
  const fits = Number.isSafeInteger(limit) && Number(limit) >= 0 && Number(limit) < 1e9;
  if (limit !== undefined && !fits)
    throw invalidQuery("/limit", "must be a whole number, 0 or more");
}

/**
 * Returns the question that a JSON text asks, as `git ticket schema query` describes it.
 *
 * @throws TicketError `INVALID_QUERY`.
 */
export function queryDocumentOf(text: string): QueryDocument {
  const value = parsed(text);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw invalidQuery("the text", "must be a JSON object");
  const members = value as Members;
  const strange = Object.keys(members).find((name) => !MEMBERS.includes(name));
  if (strange !== undefined)
    throw invalidQuery(`/${strange}`, "is not known", `Known: ${MEMBERS.join(", ")}.`);
  for (const name of ["fields", "include", "sort"]) checkTexts(members, name);
  checkNumber(members);
  const { where, all } = members;
  if (all !== undefined && typeof all !== "boolean")
    throw invalidQuery("/all", "must be true or false");
  if (where === undefined || typeof where === "string") return members as QueryDocument;
  return { ...members, where: queryOfJson(where) };
}
