import type { CommandSpec } from "../command.ts";
import {
  AT_OPTION,
  DATE_OPTION,
  EDIT_OPTIONS,
  FIELD_OPTIONS,
  FILTER_OPTIONS,
  WRITE_OPTIONS,
} from "./options.ts";

const MANY = Number.POSITIVE_INFINITY;

/** Commands about single tickets. */
export const TICKET_COMMANDS: readonly CommandSpec[] = [
  {
    name: "create",
    summary: "Create a ticket; prints its id",
    operands: "TITLE…",
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
      'git ticket create "Login times out" --type bug --priority high --label auth,ui',
      "git ticket create Write the docs --depends-on tk-7k3m --body - < notes.md",
    ],
    load: () => import("../commands/create.ts"),
  },
  {
    name: "show",
    summary: "Show tickets",
    operands: "ID…",
    arity: [1, MANY],
    options: [
      {
        name: "markdown",
        type: "boolean",
        description: "As Markdown that git ticket apply takes back",
      },
      AT_OPTION,
      DATE_OPTION,
    ],
    examples: ["git ticket show tk-7k3m", "git ticket show 7k3m --at yesterday --json"],
    load: () => import("../commands/show.ts"),
  },
  {
    name: "list",
    summary: "List tickets",
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
      AT_OPTION,
      DATE_OPTION,
    ],
    examples: [
      "git ticket list label:ui,api -status:blocked assignee:me sort:due",
      "git ticket list --assignee @me --sort due",
      "git ticket list --label '!wip' --format csv",
    ],
    load: () => import("../commands/list.ts"),
  },
  {
    name: "set",
    summary: "Change fields of tickets",
    operands: "ID… FIELD=VALUE…",
    arity: [1, MANY],
    options: [
      { name: "title", type: "string", value: "TITLE", description: "Title" },
      ...FIELD_OPTIONS,
      ...EDIT_OPTIONS,
    ],
    examples: [
      "git ticket set tk-7k3m priority=critical due=2026-12-24",
      "git ticket set tk-7k3m milestone= custom.severity=S1",
    ],
    load: () => import("../commands/set.ts"),
  },
  {
    name: "move",
    summary: "Move tickets to another status",
    operands: "ID… STATUS",
    arity: [2, MANY],
    options: [
      { name: "resolution", short: "r", type: "string", value: "R", description: "How it ended" },
      ...EDIT_OPTIONS,
    ],
    examples: ["git ticket move tk-7k3m in-progress"],
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
      "git ticket close tk-7k3m",
      "git ticket close 7k3m c0ff -r duplicate -m 'See tk-a1b2'",
    ],
    load: () => import("../commands/close.ts"),
  },
  {
    name: "reopen",
    summary: "Reopen closed tickets",
    operands: "ID…",
    arity: [1, MANY],
    options: EDIT_OPTIONS,
    examples: ["git ticket reopen tk-7k3m"],
    load: () => import("../commands/reopen.ts"),
  },
  {
    name: "comment",
    summary: "Comment on tickets",
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
      'git ticket comment tk-7k3m "Seen with 2.3 only."',
      "git ticket comment tk-7k3m - < log.txt",
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
