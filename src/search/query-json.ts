import { TicketError } from "../base/errors.ts";
import { matchFault } from "./check-condition.ts";
import { valueFault } from "./check-value.ts";
import type { Leaf, Match, Query } from "./query.ts";
import {
  CONDITION_FIELDS,
  fieldNamed,
  kindOfField,
  meantOf,
  partNamed,
  QUERY_PARTS,
  QUERY_STATES,
} from "./query-fields.ts";
import { DEEPEST, LONGEST, MOST_TERMS, MOST_VALUES } from "./query-limits.ts";
import type { TextTerm } from "./text/text-term.ts";

/** A place in a query that is data: the path to it, and how much was read before. */
interface Reading {
  readonly path: string;
  readonly depth: number;
  readonly counts: { terms: number; values: number };
}

/** Returns the error for a query that is no data of ours, with the place as a JSON pointer. */
export function invalidQuery(path: string, problem: string, way?: string): TicketError {
  return new TicketError("INVALID_QUERY", "invalid", `Not a query: ${path} ${problem}.`, {
    data: { path, problem },
    hint: way ?? "What a query is made of: git ticket schema query",
  });
}

const at = ({ depth, counts, path }: Reading, name: string | number): Reading => ({
  path: `${path}/${name}`,
  depth: depth + 1,
  counts,
});

type Members = Readonly<Record<string, unknown>>;

/** Returns the members of an object, which has these and no others. */
function membersOf(value: unknown, { path }: Reading, known: readonly string[]): Members {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw invalidQuery(path, "must be an object");
  const strange = Object.keys(value).find((name) => !known.includes(name));
  if (strange !== undefined)
    throw invalidQuery(`${path}/${strange}`, "is not known", meantOf(strange, known));
  return value as Members;
}

function listOf(value: unknown, { path }: Reading): readonly unknown[] {
  if (Array.isArray(value) && value.length > 0) return value;
  throw invalidQuery(path, "must be a list that is not empty");
}

function textOf(value: unknown, { path }: Reading): string {
  if (typeof value !== "string") throw invalidQuery(path, "must be a string");
  if (value.length > LONGEST)
    throw invalidQuery(path, `must not be longer than ${LONGEST} characters`);
  return value;
}

const MODES = ["word", "prefix", "phrase", "fuzzy"] as const;

function termOf(value: unknown, reading: Reading): TextTerm {
  const members = membersOf(value, reading, ["mode", "text"]);
  const mode = MODES.find((name) => name === members["mode"]);
  if (mode === undefined)
    throw invalidQuery(at(reading, "mode").path, `must be one of ${MODES.join(", ")}`);
  const text = textOf(members["text"], at(reading, "text"));
  if (text.trim() === "") throw invalidQuery(at(reading, "text").path, "must not be empty");
  return { mode, text };
}

const WITH_VALUE = ["is", "prefix", "<", "<=", ">", ">="] as const;
const OPS = [...WITH_VALUE, "range", "none", "me"];

/** A value may be a number or true and false, too. */
function comparedOf(value: unknown, reading: Reading): string {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "boolean" ? String(value) : textOf(value, reading);
}

function matchOf(value: unknown, reading: Reading): Match {
  if (typeof value !== "object" || value === null)
    return { op: "is", value: comparedOf(value, reading) };
  const { op, ...rest } = membersOf(value, reading, ["op", "value", "from", "to"]);
  const wanted = (name: string): string => comparedOf(rest[name], at(reading, name));
  const only = (...names: string[]): void => void membersOf(rest, reading, names);
  if (op === "none" || op === "me") {
    only();
    return { op };
  }
  if (op === "range") {
    only("from", "to");
    return { op, from: wanted("from"), to: wanted("to") };
  }
  const found = WITH_VALUE.find((name) => name === op);
  if (found === undefined)
    throw invalidQuery(at(reading, "op").path, `must be one of ${OPS.join(", ")}`);
  only("value");
  return { op: found, value: wanted("value") };
}

function fieldLeaf(members: Members, reading: Reading): Leaf {
  const name = textOf(members["field"], at(reading, "field"));
  const field = fieldNamed(name);
  if (field === undefined || (kindOfField(field) === "text" && field === "text")) {
    const known = [...CONDITION_FIELDS.filter((other) => other !== "text"), "custom.KEY"];
    throw invalidQuery(at(reading, "field").path, "is no field", meantOf(name, known));
  }
  const inside = at(reading, "any");
  const any = listOf(members["any"], inside).map((value, i): Match => {
    const here = at(inside, i);
    const match = matchOf(value, here);
    const fault = matchFault(field, match) ?? valueFault(field, match);
    if (fault !== undefined) throw invalidQuery(here.path, `is wrong: ${fault.problem}`, fault.way);
    return match;
  });
  reading.counts.values += any.length;
  return { kind: "field", field, any };
}

/** `{"kind": "is", "what": "ready"}`, `{"kind": "has", "what": "comments"}`. */
function namedLeaf(kind: "is" | "has", members: Members, reading: Reading): Leaf {
  const here = at(reading, "what");
  const name = textOf(members["what"], here);
  const what = kind === "has" ? partNamed(name) : QUERY_STATES.find((state) => state === name);
  if (what === undefined)
    throw invalidQuery(
      here.path,
      kind === "has" ? "is nothing that tickets have" : "is no state of a ticket",
      meantOf(name, kind === "has" ? [...QUERY_PARTS, "custom.KEY"] : QUERY_STATES),
    );
  return { kind, what };
}

function check({ path, depth, counts }: Reading): void {
  counts.terms++;
  // Each condition is two deep in the one around it: the list, and its place there.
  if (depth > 2 * DEEPEST) throw invalidQuery(path, `is deeper than ${DEEPEST} conditions`);
  if (counts.terms > 2 * MOST_TERMS || counts.values > MOST_VALUES)
    throw invalidQuery(
      path,
      `is one of more than ${2 * MOST_TERMS} conditions or ${MOST_VALUES} values`,
    );
}

function read(value: unknown, reading: Reading): Query {
  check(reading);
  const kind = (value as { kind?: unknown } | null | undefined)?.kind;
  const members = (...names: string[]): Members => membersOf(value, reading, ["kind", ...names]);
  switch (kind) {
    case "and":
    case "or": {
      const inside = at(reading, "parts");
      const parts = listOf(members("parts")["parts"], inside);
      return { kind, parts: parts.map((part, i) => read(part, at(inside, i))) };
    }
    case "not":
      return { kind, part: read(members("part")["part"], at(reading, "part")) };
    case "text":
      return { kind, term: termOf(members("term")["term"], at(reading, "term")) };
    case "field":
      return fieldLeaf(members("field", "any"), reading);
    case "is":
    case "has":
      return namedLeaf(kind, members("what"), reading);
    default: {
      membersOf(value, reading, Object.keys((value ?? {}) as object));
      const kinds = ["and", "or", "not", "text", "field", "is", "has"];
      throw invalidQuery(`${reading.path}/kind`, `must be one of ${kinds.join(", ")}`);
    }
  }
}

/**
 * Returns the conditions that data says, as `git ticket schema query` describes it; values may be strings, numbers, true and false.
 *
 * @throws TicketError `INVALID_QUERY`.
 */
export function queryOfJson(value: unknown, path = "/where"): Query {
  return read(value, { path, depth: 0, counts: { terms: 0, values: 0 } });
}
