import type { CommandSpec, OptionSpec } from "../command.ts";

/** Options that every command takes. */
export const GLOBAL_OPTIONS: readonly OptionSpec[] = [
  { name: "json", type: "boolean", description: "Print one JSON document" },
  {
    name: "color",
    type: "string",
    value: "WHEN",
    choices: ["auto", "always", "never"],
    description: "Colours: auto (default), always, never",
  },
  {
    name: "dir",
    short: "C",
    type: "string",
    value: "DIR",
    description: "Run as if started in DIR",
  },
  {
    name: "no-pager",
    short: "P",
    type: "boolean",
    description: "Never show the answer in a pager",
  },
  { name: "debug", type: "boolean", description: "Show where an internal error came from" },
  { name: "help", short: "h", type: "boolean", description: "Show this help" },
];

/** For commands that show times. */
export const DATE_OPTION: OptionSpec = {
  name: "date",
  type: "string",
  value: "HOW",
  choices: ["iso", "relative", "local"],
  description: "How times are shown: iso, relative, local",
};

/** For commands that read. */
export const AT_OPTION: OptionSpec = {
  name: "at",
  type: "string",
  value: "COMMIT|DATE",
  description: "As it was then: a commit, a batch, a date, 3d",
};

/** For commands that say what they did. */
export const QUIET_OPTION: OptionSpec = {
  name: "quiet",
  short: "q",
  type: "boolean",
  description: "Print nothing but problems",
};

/** Options of commands that write. */
export const WRITE_OPTIONS: readonly OptionSpec[] = [
  { name: "dry-run", short: "n", type: "boolean", description: "Check everything, write nothing" },
  {
    name: "key",
    type: "string",
    value: "KEY",
    description: "Make it repeatable: the same key again changes nothing",
  },
];

/** Options of commands that write, and are repeatable by themselves. */
export const TRY_OPTIONS: readonly OptionSpec[] = [
  ...WRITE_OPTIONS.filter((o) => o.name === "dry-run"),
  QUIET_OPTION,
];

/** Options of commands that change tickets that exist. */
export const EDIT_OPTIONS: readonly OptionSpec[] = [
  {
    name: "if-status",
    type: "string",
    value: "STATUS",
    description: "Only if the ticket has this status",
  },
  {
    name: "if-match",
    type: "string",
    value: "BLOB",
    description: "Only if the ticket's file is this blob (show --json)",
  },
  ...WRITE_OPTIONS,
  QUIET_OPTION,
];

/** Options that choose tickets. */
export const FILTER_OPTIONS: readonly OptionSpec[] = [
  { name: "status", short: "s", type: "list", value: "S", description: "Status; !S for any other" },
  { name: "type", short: "t", type: "list", value: "T", description: "Type" },
  { name: "priority", short: "p", type: "list", value: "P", description: "Priority" },
  {
    name: "assignee",
    short: "a",
    type: "list",
    value: "WHO",
    description: "Assignee; @me, @none",
  },
  { name: "label", short: "l", type: "list", value: "L", description: "Label; @none for none" },
  { name: "milestone", short: "m", type: "list", value: "M", description: "Milestone" },
  { name: "parent", type: "string", value: "ID", description: "Children of this ticket" },
  { name: "text", type: "list", value: "WORD", description: "Words in title or body" },
  { name: "all", type: "boolean", description: "Closed tickets too" },
  { name: "deleted", type: "boolean", description: "Deleted tickets, and only they" },
  {
    name: "sort",
    type: "list",
    value: "FIELD",
    description: "Sort by fields; -FIELD for descending",
  },
  { name: "limit", type: "count", value: "N", description: "At most N tickets (default: all)" },
];

/** For commands that print tickets in JSON. */
export const FIELDS_OPTION: OptionSpec = {
  name: "fields",
  type: "list",
  value: "FIELD",
  description: "Members in JSON (default: all): id,title,custom.KEY",
};

/** Options that choose what is printed of tickets in JSON. */
export const CHOICE_OPTIONS: readonly OptionSpec[] = [
  FIELDS_OPTION,
  {
    name: "include",
    type: "list",
    value: "PART",
    description: "Added in JSON: comments, links, history",
  },
];

/** Fields that `create` and `set` take as options. */
export const FIELD_OPTIONS: readonly OptionSpec[] = [
  {
    name: "type",
    short: "t",
    type: "string",
    value: "TYPE",
    description: "task, bug, feature, …",
    clears: true,
  },
  {
    name: "priority",
    short: "p",
    type: "string",
    value: "P",
    description: "critical to low",
    clears: true,
  },
  {
    name: "milestone",
    short: "m",
    type: "string",
    value: "M",
    description: "Milestone",
    clears: true,
  },
  {
    name: "due",
    type: "string",
    value: "DATE",
    description: "Due date: 2026-12-31",
    clears: true,
  },
  {
    name: "estimate",
    type: "number",
    value: "HOURS",
    description: "Estimate in hours",
    clears: true,
  },
  { name: "points", type: "number", value: "N", description: "Story points", clears: true },
  {
    name: "custom",
    type: "texts",
    value: "KEY=VALUE",
    description: "Custom field; JSON if VALUE is JSON",
  },
  {
    name: "body",
    short: "b",
    type: "string",
    value: "TEXT",
    description: "Description in Markdown; - reads standard input",
    clears: true,
  },
  {
    name: "editor",
    short: "e",
    type: "boolean",
    description: "Write the description in an editor",
  },
];

/** Returns every option that a command takes. */
export function optionsOf(spec: CommandSpec): readonly OptionSpec[] {
  return [...spec.options, ...GLOBAL_OPTIONS];
}
