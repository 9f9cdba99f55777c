import { isArray, isObject, type Json, type JsonObject } from "../base/json.ts";

/** Who an agent is and what it can do: data for people and for `auto-assign`, which no program runs by. */
export interface AgentProfile {
  readonly name: string;
  readonly title: string | null;
  /** What kind of agent it is: developer, reviewer, … */
  readonly type: string | null;
  /** active, or anything else for one that gets nothing. */
  readonly status: string;
  /** Labels of the tickets that it is good at. */
  readonly skills: readonly string[];
  /** Types of tickets that it takes; none: all. */
  readonly types: readonly string[];
  /** Most open tickets that are assigned to it; null: any number. */
  readonly most: number | null;
}

const textIn = (value: Json | undefined): string | null =>
  typeof value === "string" && value !== "" ? value : null;

const textsIn = (value: Json | undefined): readonly string[] =>
  isArray(value) ? value.filter((v): v is string => typeof v === "string") : [];

/** Returns the profile that a document of `agents/` holds, as far as it does. */
export function agentOf(name: string, json: JsonObject): AgentProfile {
  const { title, type, status, skills } = json;
  const limits = isObject(json["limits"]) ? json["limits"] : {};
  const most = limits["tickets"];
  return {
    name,
    title: textIn(title),
    type: textIn(type),
    status: textIn(status) ?? "active",
    skills: textsIn(skills),
    types: textsIn(limits["types"]),
    most: typeof most === "number" && most >= 0 ? most : null,
  };
}

/** Keys as they are made by those who give them out: what looks like one must not stand on a ref that everybody gets. */
const SECRET =
  /\b(?:gh[pousr]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|sk-[\w-]{16,}|xox[abprs]-[\w-]{10,}|AKIA[0-9A-Z]{16})\b|-----BEGIN [A-Z ]*PRIVATE KEY/;

/** Tells whether a text holds what looks like a key. */
export const looksSecret = (text: string): boolean => SECRET.test(text);
