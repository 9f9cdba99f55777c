import type { CommandSpec } from "../command.ts";
import {
  AT_OPTION,
  CHOICE_OPTIONS,
  DATE_OPTION,
  EDIT_OPTIONS,
  FIELD_OPTIONS,
  FIELDS_OPTION,
  FILTER_OPTIONS,
  WRITE_OPTIONS,
} from "./options.ts";

const MANY = Number.POSITIVE_INFINITY;

/** Commands about single tickets. */
export const TICKET_COMMANDS: readonly CommandSpec[] = [
  {
    name: "create",
    summary: "Create a ticket; prints its id",
    details:
      "The id alone goes to standard output, so that a script can take it. The title may be one word in quotes or several words; without one a person at a terminal is asked for it, and for type, priority and labels.",
    operands: "TITLE…",
    // Without a title a person at a terminal is asked for it.
    arity: [0, MANY],
    options: [
      ...FIELD_OPTIONS,
      {
        name: "template",
        short: "T",
        type: "string",
        value: "NAME",
        description: "Begin with a template (config set templates.NAME …)",
      },
      { name: "status", short: "s", type: "string", value: "S", description: "Status to begin in" },
      { name: "assign", short: "a", type: "list", value: "WHO", description: "Assignees" },
      { name: "label", short: "l", type: "list", value: "L", description: "Labels" },
      { name: "parent", type: "string", value: "ID", description: "Parent ticket" },
      {
        name: "depends-on",
        type: "list",
        value: "ID",
        description: "Tickets that must be done first",
      },
      { name: "criterion", type: "texts", value: "TEXT", description: "Acceptance criterion" },
      { name: "alias", type: "list", value: "NAME", description: "Other names of the ticket" },
      ...WRITE_OPTIONS,
    ],
    examples: [
      [
        'git ticket create "Login times out" --type bug --priority high --label auth,ui',
        "Name its type, priority and labels",
      ],
      [
        "git ticket create Write the docs --depends-on tk-7k3m --body - < notes.md",
        "Take the description from a file, and wait for another ticket",
      ],
    ],
    load: () => import("../commands/create.ts"),
  },
  {
    name: "show",
    summary: "Show tickets",
    details:
      "An id may be shortened as long as it is unique, with or without its prefix; old ids of imported tickets work too.",
    operands: "ID…",
    arity: [1, MANY],
    options: [
      {
        name: "markdown",
        type: "boolean",
        description: "As Markdown that git ticket apply takes back",
      },
      FIELDS_OPTION,
      AT_OPTION,
      DATE_OPTION,
    ],
    examples: [
      ["git ticket show tk-7k3m", "One ticket with its links and comments"],
      ["git ticket show 7k3m --at yesterday --json", "As a JSON document"],
    ],
    paged: true,
    load: () => import("../commands/show.ts"),
  },
  {
    name: "list",
    summary: "List tickets",
    details:
      'Without options: every ticket that is not closed, the most urgent first. Values of one option are alternatives, several options hold together, and ! before a value excludes it.\n\nA QUERY is words to find, and terms like label:ui, -status:blocked, priority:>=high, updated:<2w, is:ready or "two words"; OR and ( ) join them. In quotes, for a shell. Its fields and all else: docs/query.md.',
    operands: "[QUERY…]",
    arity: [0, MANY],
    options: [
      ...FILTER_OPTIONS,
      {
        name: "columns",
        type: "list",
        value: "FIELD",
        description: "Columns (default: id,status,priority,type,title)",
      },
      {
        name: "format",
        type: "string",
        value: "F",
        choices: ["table", "json", "ndjson", "csv", "markdown"],
        description: "table (default), json, ndjson, csv, markdown",
      },
      ...CHOICE_OPTIONS,
      AT_OPTION,
      DATE_OPTION,
    ],
    examples: [
      ["git ticket list --assignee @me --sort due", "What is mine, the most pressing first"],
      [
        "git ticket list label:ui,api -status:blocked assignee:me sort:due",
        "The same as a query, of two labels",
      ],
      ["git ticket list 'is:ready (priority:>=high OR due:<2w)'", "What to begin with"],
      [
        "git ticket list is:ready --json --fields id,title,custom.severity --include comments,links",
        "One document with what is wanted of each, for a program",
      ],
      ["git ticket list --label '!wip' --format csv", "Everything without a label, as a table"],
    ],
    paged: true,
    load: () => import("../commands/list.ts"),
  },
  {
    name: "set",
    summary: "Change fields of tickets",
    details:
      "Words with = are fields, the others are ids. FIELD= clears a field, custom.KEY= is a field of your own.",
    operands: "ID… FIELD=VALUE…",
    arity: [1, MANY],
    options: [
      { name: "title", type: "string", value: "TITLE", description: "Title" },
      ...FIELD_OPTIONS,
      ...EDIT_OPTIONS,
    ],
    examples: [
      ["git ticket set tk-7k3m priority=critical due=2026-12-24", "Two fields at once"],
      [
        "git ticket set tk-7k3m milestone= custom.severity=S1",
        "Clear a field, and set one of your own",
      ],
    ],
    load: () => import("../commands/set.ts"),
  },
  {
    name: "move",
    summary: "Move tickets to another status",
    details: "Statuses and the ways between them are those of the store's configuration.",
    operands: "ID… STATUS",
    arity: [2, MANY],
    options: [
      { name: "resolution", short: "r", type: "string", value: "R", description: "How it ended" },
      ...EDIT_OPTIONS,
    ],
    examples: [["git ticket move tk-7k3m in-progress", "Begin"]],
    load: () => import("../commands/move.ts"),
  },
  {
    name: "close",
    summary: "Close tickets",
    operands: "ID…",
    arity: [1, MANY],
    options: [
      {
        name: "resolution",
        short: "r",
        type: "string",
        value: "R",
        description: "done (default), wontfix, duplicate, cancelled",
      },
      { name: "comment", short: "m", type: "string", value: "TEXT", description: "Say why" },
      ...EDIT_OPTIONS,
    ],
    examples: [
      ["git ticket close tk-7k3m", "Done"],
      ["git ticket close 7k3m c0ff -r duplicate -m 'See tk-a1b2'", "Two at once, and why"],
    ],
    load: () => import("../commands/close.ts"),
  },
  {
    name: "reopen",
    summary: "Reopen closed tickets",
    details: "The ticket goes to the first open status, and how it ended is taken away.",
    operands: "ID…",
    arity: [1, MANY],
    options: EDIT_OPTIONS,
    examples: [["git ticket reopen tk-7k3m", "As if it had not been closed"]],
    load: () => import("../commands/reopen.ts"),
  },
  {
    name: "comment",
    summary: "Comment on tickets",
    details: "With - the text is read from standard input; --editor opens your editor.",
    operands: "ID TEXT…|-",
    arity: [1, MANY],
    options: [
      {
        name: "editor",
        short: "e",
        type: "boolean",
        description: "Write the comment in an editor",
      },
      {
        name: "reply-to",
        type: "string",
        value: "COMMENT",
        description: "The comment it answers: its number in show, or its id",
      },
      ...EDIT_OPTIONS,
    ],
    examples: [
      ['git ticket comment tk-7k3m "Seen with 2.3 only."', "A few words"],
      ["git ticket comment tk-7k3m - < log.txt", "The text of a file"],
    ],
    load: () => import("../commands/comment.ts"),
  },
  {
    name: "comment edit",
    summary: "Give a comment another text",
    operands: "ID COMMENT TEXT…|-",
    arity: [2, MANY],
    options: [
      {
        name: "editor",
        short: "e",
        type: "boolean",
        description: "Edit the present text in an editor",
      },
      ...EDIT_OPTIONS,
    ],
    examples: [
      'git ticket comment edit tk-7k3m 2 "Seen with 2.4, too."',
      "git ticket comment edit tk-7k3m 2 --editor",
    ],
    load: () => import("../commands/comment-edit.ts"),
  },
  {
    name: "comment delete",
    summary: "Delete comments",
    operands: "ID COMMENT…",
    arity: [2, MANY],
    options: EDIT_OPTIONS,
    examples: ["git ticket comment delete tk-7k3m 1 3"],
    load: () => import("../commands/comment-delete.ts"),
  },
  {
    name: "comment redact",
    summary: "Take the text out of comments for ever",
    operands: "ID COMMENT…",
    arity: [2, MANY],
    options: EDIT_OPTIONS,
    examples: ["git ticket comment redact tk-7k3m 2"],
    load: () => import("../commands/comment-redact.ts"),
  },
];
