import type { CommandSpec, OptionSpec } from "../command.ts";

/** What a word may be, where the table says it: what it is called there decides. */
export type Kind =
  | "agents"
  | "columns"
  | "fields"
  | "files"
  | "folders"
  | "groups"
  | "ids"
  | "labels"
  | "links"
  | "milestones"
  | "people"
  | "priorities"
  | "queries"
  | "resolutions"
  | "schemas"
  | "sorts"
  | "statuses"
  | "types"
  | "views"
  | "workflows";

/** By the name of an option; its value's name decides where this says nothing. */
const BY_OPTION: Readonly<Record<string, Kind>> = {
  agent: "agents",
  assign: "people",
  assignee: "people",
  by: "groups",
  columns: "columns",
  "if-status": "statuses",
  label: "labels",
  milestone: "milestones",
  priority: "priorities",
  resolution: "resolutions",
  sort: "sorts",
  status: "statuses",
  type: "types",
  view: "views",
  workflow: "workflows",
};

/** By the name of an operand, or of an option's value. */
const BY_WORD: Readonly<Record<string, Kind>> = {
  AGENT: "agents",
  DIR: "folders",
  "FIELD=VALUE": "fields",
  FILE: "files",
  FOLDER: "folders",
  ID: "ids",
  LABEL: "labels",
  MILESTONE: "milestones",
  OTHER: "ids",
  QUERY: "queries",
  STATUS: "statuses",
  TICKET: "ids",
  TYPE: "links",
  VIEW: "views",
  WHO: "people",
  WORKFLOW: "workflows",
};

/** A NAME is one of those that the command is about. */
const NAMED: Readonly<Record<string, Kind>> = {
  agent: "agents",
  assign: "people",
  label: "labels",
  schema: "schemas",
  view: "views",
  workflow: "workflows",
};

const kindOfWord = (word: string, { name }: CommandSpec): Kind | undefined =>
  word === "NAME" ? NAMED[name.replace(/ .*/, "")] : BY_WORD[word];

/** What can stand somewhere: words of the table itself, or values of a kind. */
export interface Wanted {
  readonly words: readonly string[];
  readonly kinds: readonly Kind[];
}

function wantedOf(words: readonly string[], spec: CommandSpec): Wanted {
  const known = words.flatMap((word) => kindOfWord(word, spec) ?? []);
  // A word in small letters is to be typed as it is: `bash|zsh|fish`.
  return { words: words.filter((w) => /^[a-z][a-z-]*$/.test(w)), kinds: [...new Set(known)] };
}

/** Returns what an option takes. */
export function wantedByOption(
  { name, value = "", choices }: OptionSpec,
  spec: CommandSpec,
): Wanted {
  if (choices !== undefined) return { words: choices, kinds: [] };
  const kind = BY_OPTION[name];
  return kind === undefined ? wantedOf(value.split("|"), spec) : { words: [], kinds: [kind] };
}

/** Returns what may stand as the operand at a place, counted from 0: `ID… STATUS` takes both after the first. */
export function wantedAt(spec: CommandSpec, place: number): Wanted {
  const operands = spec.operands
    .split(" ")
    .map((text) => ({ words: text.replace(/[[\]…]/g, "").split("|"), many: text.includes("…") }));
  const repeated = operands.findIndex(({ many }) => many);
  const last = repeated < 0 ? operands.length : repeated;
  const found = place < last ? operands.slice(place, place + 1) : operands.slice(last);
  // What follows the repeated one can't be first.
  const reachable = place === last ? found.slice(0, 1) : found;
  return wantedOf(
    reachable.flatMap(({ words }) => words),
    spec,
  );
}
