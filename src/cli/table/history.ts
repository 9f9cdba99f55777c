import type { CommandSpec } from "../command.ts";
import { AT_OPTION, DATE_OPTION, QUIET_OPTION, TRY_OPTIONS, WRITE_OPTIONS } from "./options.ts";

const FORCE = {
  name: "force",
  short: "f",
  type: "boolean",
  description: "Delete what the batch created even if it was changed later",
} as const;

/** Commands about batches and what was done. */
export const HISTORY_COMMANDS: readonly CommandSpec[] = [
  {
    name: "batch apply",
    summary: "Apply operations from a file as one commit",
    operands: "FILE|-",
    arity: [1, 1],
    options: [
      {
        name: "no-atomic",
        type: "boolean",
        description: "Apply what is valid, report the rest",
      },
      ...WRITE_OPTIONS,
      QUIET_OPTION,
    ],
    examples: [
      "git ticket batch apply plan.jsonl --dry-run",
      "git ticket batch apply - < plan.json",
    ],
    load: () => import("../commands/batch-apply.ts"),
  },
  {
    name: "revert",
    summary: "Take a batch back with a new commit",
    operands: "BATCH|COMMIT",
    arity: [0, 1],
    options: [
      { name: "last", type: "boolean", description: "The newest batch that still stands" },
      FORCE,
      ...TRY_OPTIONS,
    ],
    examples: ["git ticket revert --last", "git ticket revert 1a2b3c4 --dry-run"],
    load: () => import("../commands/revert.ts"),
  },
  {
    name: "undo",
    summary: "Take your own newest batch back",
    operands: "",
    arity: [0, 0],
    options: [FORCE, ...TRY_OPTIONS],
    examples: ["git ticket undo"],
    load: () => import("../commands/undo.ts"),
  },
  {
    name: "log",
    summary: "Show what was changed, when and by whom",
    operands: "[ID]",
    arity: [0, 1],
    options: [
      { name: "limit", type: "count", value: "N", description: "At most N commits" },
      {
        name: "changes",
        short: "p",
        type: "boolean",
        description: "Field by field (default with ID)",
      },
      AT_OPTION,
      DATE_OPTION,
    ],
    examples: ["git ticket log", "git ticket log tk-7k3m"],
    load: () => import("../commands/log.ts"),
  },
];
