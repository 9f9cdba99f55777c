import { closest } from "../../base/similar.ts";
import { PATTERN_WORDS } from "./pattern-words.ts";

/** What a compiled validator says of one broken rule. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string | undefined;
  /** Set when the rule is about the name of this member, not about its value. */
  readonly propertyName?: string | undefined;
}

/** One thing that is wrong: where, as a JSON pointer ("" is the whole), and what, as the end of a sentence. */
export interface SchemaFault {
  readonly path: string;
  readonly problem: string;
}

type Params = SchemaError["params"];

/** Most faults of one value that are told one by one. */
const MAX_FAULTS = 100;

/** Rules that only say that another one was broken, which has an error of its own. */
const SILENT: ReadonlySet<string> = new Set(["if", "allOf", "anyOf", "oneOf", "propertyNames"]);

const ARTICLES: Readonly<Record<string, string>> = {
  array: "an array",
  boolean: "true or false",
  integer: "a whole number",
  null: "null",
  number: "a number",
  object: "an object",
  string: "a string",
};

const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map((v) => String(v)) : [String(value)];

const count = (limit: unknown): string => Number(limit).toLocaleString("en-US");

/** How each rule is said; "must not be empty" stands for every minimum of 1. */
const SAYINGS: Readonly<Record<string, (params: Params) => string>> = {
  required: () => "is missing",
  additionalProperties: () => "is not known",
  type: ({ type }) =>
    `must be ${listOf(type)
      .map((t) => ARTICLES[t] ?? t)
      .join(" or ")}`,
  enum: ({ allowedValues }) => `must be one of ${listOf(allowedValues).join(", ")}`,
  const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,
  minLength: () => "must not be empty",
  minItems: () => "must not be empty",
  minProperties: () => "must not be empty",
  maxLength: ({ limit }) => `must not be longer than ${count(limit)} characters`,
  maxItems: ({ limit }) => `must not have more than ${count(limit)} items`,
  minimum: ({ limit }) => `must be ${count(limit)} or more`,
  pattern: ({ pattern }) => PATTERN_WORDS.get(String(pattern)) ?? "does not have the right form",
};

const escaped = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

const suggestion = (near: string | undefined): string =>
  near === undefined ? "" : `; did you mean ${near}?`;

/** Returns what stands at a JSON pointer of `value`. */
function valueAt(value: unknown, pointer: string): unknown {
  let found = value;
  for (const part of pointer.split("/").slice(1)) {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, name))
      return undefined;
    found = (found as Record<string, unknown>)[name];
  }
  return found;
}

/** Tells which member an error is about: one that is missing or too many, or else the place itself. */
function pathOf({ instancePath, keyword, params, propertyName }: SchemaError): string {
  const member =
    propertyName ??
    (keyword === "required" ? params["missingProperty"] : undefined) ??
    (keyword === "additionalProperties" ? params["additionalProperty"] : undefined);
  return member === undefined ? instancePath : `${instancePath}/${escaped(String(member))}`;
}

function problemOf(error: SchemaError, value: unknown): string {
  const { keyword, params, propertyName, message } = error;
  const said = SAYINGS[keyword]?.(params) ?? message ?? "is not valid";
  const known = keyword === "enum" ? listOf(params["allowedValues"]) : [];
  if (propertyName === undefined) {
    const word = known.length > 0 ? valueAt(value, error.instancePath) : undefined;
    return said + suggestion(typeof word === "string" ? closest(word, known) : undefined);
  }
  if (keyword !== "enum") return `has a name that ${said}`;
  return `is not known${suggestion(closest(propertyName, known))}`;
}

/**
 * Returns the errors of a validator as the ends of short sentences, one for each place.
 *
 * @param value what was validated, to suggest a value that may have been meant.
 */
export function schemaFaults(
  errors: readonly SchemaError[],
  value?: unknown,
): readonly SchemaFault[] {
  const faults = new Map<string, SchemaFault>();
  for (const error of errors) {
    const path = pathOf(error);
    if (SILENT.has(error.keyword) || faults.has(path)) continue;
    faults.set(path, { path, problem: problemOf(error, value) });
  }
  const all = [...faults.values()];
  if (all.length <= MAX_FAULTS) return all;
  const more = { path: "", problem: `has ${count(all.length - MAX_FAULTS)} more faults` };
  return [...all.slice(0, MAX_FAULTS), more];
}
