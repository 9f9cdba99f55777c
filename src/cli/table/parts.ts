import type { CommandSpec } from "../command.ts";
import { EDIT_OPTIONS } from "./options.ts";

const MANY = Number.POSITIVE_INFINITY;

const REF_TYPE = {
  name: "type",
  short: "t",
  type: "string",
  value: "TYPE",
  description: "pr, commit, url or another word (default: as it looks)",
} as const;

/** Commands about what stands in a ticket beside its fields and text. */
export const PART_COMMANDS: readonly CommandSpec[] = [
  {
    name: "criteria add",
    summary: "Add an acceptance criterion",
    operands: "ID TEXT…|-",
    arity: [2, MANY],
    options: EDIT_OPTIONS,
    examples: [
      'git ticket criteria add tk-7k3m "It works behind a proxy."',
      "git ticket criteria add tk-7k3m - < one-a-line.txt",
    ],
    load: () => import("../commands/criteria-add.ts"),
  },
  {
    name: "criteria check",
    summary: "Mark criteria as met",
    operands: "ID ITEM…",
    arity: [2, MANY],
    options: EDIT_OPTIONS,
    examples: ["git ticket criteria check tk-7k3m 1 3"],
    load: () => import("../commands/criteria-check.ts"),
  },
  {
    name: "criteria uncheck",
    summary: "Mark criteria as not met",
    operands: "ID ITEM…",
    arity: [2, MANY],
    options: EDIT_OPTIONS,
    examples: ["git ticket criteria uncheck tk-7k3m 3"],
    load: () => import("../commands/criteria-uncheck.ts"),
  },
  {
    name: "criteria move",
    summary: "Put criteria into another place",
    operands: "ID ITEM…",
    arity: [2, MANY],
    options: [
      { name: "before", type: "string", value: "ITEM", description: "Before this one" },
      { name: "after", type: "string", value: "ITEM", description: "After this one" },
      { name: "first", type: "boolean", description: "Before all others" },
      { name: "last", type: "boolean", description: "After all others" },
      ...EDIT_OPTIONS,
    ],
    examples: [
      "git ticket criteria move tk-7k3m 3 --before 1",
      "git ticket criteria move tk-7k3m 1 2 --last",
    ],
    load: () => import("../commands/criteria-move.ts"),
  },
  {
    name: "criteria remove",
    summary: "Remove criteria",
    operands: "ID ITEM…",
    arity: [2, MANY],
    options: EDIT_OPTIONS,
    examples: ["git ticket criteria remove tk-7k3m 2"],
    load: () => import("../commands/criteria-remove.ts"),
  },
  {
    name: "ref add",
    summary: "Refer to commits, pull requests and addresses",
    operands: "ID URL|COMMIT|PR…",
    arity: [2, MANY],
    options: [REF_TYPE, ...EDIT_OPTIONS],
    examples: [
      "git ticket ref add tk-7k3m HEAD '#12' https://example.com/report",
      "git ticket ref add tk-7k3m acme/shop#12",
    ],
    load: () => import("../commands/ref-add.ts"),
  },
  {
    name: "ref remove",
    summary: "Remove references",
    operands: "ID REF…",
    arity: [2, MANY],
    options: [REF_TYPE, ...EDIT_OPTIONS],
    examples: ["git ticket ref remove tk-7k3m '#12' 1a2b3c4"],
    load: () => import("../commands/ref-remove.ts"),
  },
  {
    name: "alias add",
    summary: "Give a ticket other names",
    operands: "ID NAME…",
    arity: [2, MANY],
    options: EDIT_OPTIONS,
    examples: ["git ticket alias add tk-7k3m JIRA-1234"],
    load: () => import("../commands/alias-add.ts"),
  },
  {
    name: "alias remove",
    summary: "Take names from a ticket",
    operands: "ID NAME…",
    arity: [2, MANY],
    options: EDIT_OPTIONS,
    examples: ["git ticket alias remove tk-7k3m JIRA-1234"],
    load: () => import("../commands/alias-remove.ts"),
  },
  {
    name: "log-time",
    summary: "Log time on a ticket",
    operands: "ID DURATION [NOTE…]",
    arity: [1, MANY],
    options: [
      {
        name: "date",
        type: "string",
        value: "DATE|TIME",
        description: "When: 2026-12-31, 2026-12-31T14:30 (default: now)",
      },
      { name: "type", short: "t", type: "string", value: "TYPE", description: "What for: review" },
      {
        name: "delete",
        type: "list",
        value: "ENTRY",
        description: "Delete entries, by the numbers that show prints",
      },
      ...EDIT_OPTIONS,
    ],
    examples: [
      'git ticket log-time tk-7k3m 1h30m "Found the cause"',
      "git ticket log-time tk-7k3m 45m --date 2026-12-31 --type review",
      "git ticket log-time tk-7k3m --delete 2",
    ],
    load: () => import("../commands/log-time.ts"),
  },
];
