import { shownLines } from "../../domain/mentions/shown-lines.ts";
import type { Operation } from "../../domain/operation.ts";

/** What a comment asks for: operations, or what is wrong with it. */
export type ParsedCommands =
  | { readonly kind: "operations"; readonly operations: readonly Operation[] }
  | { readonly kind: "fault"; readonly line: string; readonly problem: string };

/** Most commands in one comment. */
const MOST = 20;
const ID = /^[A-Za-z0-9][\w.-]{0,99}$/;

type Parsed = readonly Operation[] | string;
type Verb = (ids: readonly string[], rest: readonly string[], text: string) => Parsed;

const each = (ids: readonly string[], make: (id: string) => Operation): Parsed =>
  ids.length === 0 ? "names no ticket" : ids.map(make);
const needs = (what: string, ok: boolean, then: () => Parsed): Parsed =>
  ok ? then() : `says no ${what}`;

/** Splits words at one of them: `tk-1 tk-2 as done`. */
function splitAt(words: readonly string[], word: string): readonly [readonly string[], string] {
  const at = words.indexOf(word);
  return at < 0 ? [words, ""] : [words.slice(0, at), words.slice(at + 1).join(" ")];
}

const names = (words: readonly string[]): readonly string[] =>
  words
    .flatMap((w) => w.split(","))
    .map((w) => w.replace(/^@/, ""))
    .filter((w) => w !== "");

const one = ([id]: readonly string[], make: (id: string) => Operation): Parsed =>
  id === undefined ? "names no ticket" : [make(id)];

const VERBS: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  [
    "close",
    (all) => {
      const [ids, resolution] = splitAt(all, "as");
      return each(ids, (id) => ({ op: "close", id, ...(resolution === "" ? {} : { resolution }) }));
    },
  ],
  ["reopen", (ids) => each(ids, (id) => ({ op: "reopen", id }))],
  [
    "move",
    (all) => {
      const [ids, to] = splitAt(all, "to");
      return needs("status (move ID to STATUS)", to !== "", () =>
        each(ids, (id) => ({ op: "move", id, to })),
      );
    },
  ],
  [
    "assign",
    (ids, rest) =>
      needs("name", rest.length > 0, () =>
        one(ids, (id) => ({ op: "assign", id, add: names(rest) })),
      ),
  ],
  [
    "unassign",
    (ids, rest) =>
      needs("name", rest.length > 0, () =>
        one(ids, (id) => ({ op: "assign", id, remove: names(rest) })),
      ),
  ],
  [
    "label",
    (ids, rest) =>
      needs("label", rest.length > 0, () =>
        one(ids, (id) => ({ op: "label", id, add: names(rest) })),
      ),
  ],
  [
    "unlabel",
    (ids, rest) =>
      needs("label", rest.length > 0, () =>
        one(ids, (id) => ({ op: "label", id, remove: names(rest) })),
      ),
  ],
  [
    "priority",
    (ids, [value = ""]) =>
      needs("priority", value !== "", () =>
        one(ids, (id) => ({ op: "set", id, fields: { priority: value } })),
      ),
  ],
  [
    "comment",
    (ids, _, text) =>
      needs("text", text !== "", () => one(ids, (id) => ({ op: "comment", id, body: text }))),
  ],
]);

/** Words that commands are made of. */
export const COMMAND_VERBS: readonly string[] = [...VERBS.keys()];

/** Verbs whose words are all tickets, but for what comes after a word of their own. */
const MANY = new Set(["close", "reopen", "move"]);

function parseLine(line: string): Parsed {
  const words = line.trim().split(/\s+/).slice(1);
  const [verb = "", ...rest] = words;
  const make = VERBS.get(verb.toLowerCase());
  if (make === undefined) return `has no command; there are ${COMMAND_VERBS.join(", ")}`;
  const many = MANY.has(verb.toLowerCase());
  const ids = many ? rest : rest.slice(0, 1);
  const bad = (many ? splitAt(splitAt(rest, "as")[0], "to")[0] : ids).find((id) => !ID.test(id));
  if (bad !== undefined) return `has a name that no ticket can have`;
  const text = /^\s*\S+\s+\S+\s+\S+\s+(.*\S)\s*$/.exec(line)?.[1] ?? "";
  return make(ids, rest.slice(1), text);
}

/** Reads the commands of a comment: lines that begin with `/ticket`, outside of code and quotes. */
export function parseCommands(body: string): ParsedCommands {
  const lines = shownLines(body).filter((line) => /^ {0,3}\/ticket(?:\s|$)/.test(line));
  const operations: Operation[] = [];
  for (const line of lines.slice(0, MOST)) {
    const parsed = parseLine(line);
    if (typeof parsed === "string") return { kind: "fault", line: line.trim(), problem: parsed };
    operations.push(...parsed);
  }
  return { kind: "operations", operations };
}
