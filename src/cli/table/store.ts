import type { CommandSpec } from "../command.ts";
import { DATE_OPTION, FILTER_OPTIONS, QUIET_OPTION, WRITE_OPTIONS } from "./options.ts";
import { TEXT_COMMANDS } from "./texts.ts";

const TRY_OPTIONS = [...WRITE_OPTIONS.filter((o) => o.name === "dry-run"), QUIET_OPTION];
const FORCE = {
  name: "force",
  short: "f",
  type: "boolean",
  description: "Delete what the batch created even if it was changed later",
} as const;

/** Commands about batches, history and the store as a whole. */
export const STORE_COMMANDS: readonly CommandSpec[] = [
  {
    name: "init",
    summary: "Begin the tickets of this repository",
    operands: "",
    arity: [0, 0],
    options: [
      {
        name: "prefix",
        type: "string",
        value: "P",
        description: "Prefix of shown ids (default: tk)",
      },
      QUIET_OPTION,
    ],
    examples: ["git ticket init --prefix app"],
    load: () => import("../commands/init.ts"),
  },
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
      DATE_OPTION,
    ],
    examples: ["git ticket log", "git ticket log tk-7k3m"],
    load: () => import("../commands/log.ts"),
  },
  {
    name: "import beads",
    summary: "Import the JSON lines of beads",
    operands: "FILE|-",
    arity: [1, 1],
    options: [
      {
        name: "namespace",
        type: "string",
        value: "NAME",
        description: "Tells two sources apart that use the same ids",
      },
      {
        name: "restore",
        type: "boolean",
        description: "Bring back tickets that were deleted here",
      },
      ...TRY_OPTIONS,
    ],
    examples: ["git ticket import beads .beads/issues.jsonl --dry-run"],
    load: () => import("../commands/import-beads.ts"),
  },
  {
    name: "import full",
    summary: "Import what export --full wrote",
    operands: "FILE|-",
    arity: [1, 1],
    options: TRY_OPTIONS,
    examples: ["git ticket export --full | git -C other ticket import full -"],
    load: () => import("../commands/import-full.ts"),
  },
  {
    name: "export",
    summary: "Write tickets as JSON lines",
    operands: "",
    arity: [0, 0],
    options: [
      {
        name: "full",
        type: "boolean",
        description: "Every document with its stamps, for import full",
      },
      ...FILTER_OPTIONS.filter((o) => o.name !== "all"),
    ],
    examples: ["git ticket export > tickets.jsonl", "git ticket export --full > backup.jsonl"],
    load: () => import("../commands/export.ts"),
  },
  ...TEXT_COMMANDS,
  {
    name: "merge",
    summary: "Join a commit of tickets into yours",
    operands: "COMMIT",
    arity: [1, 1],
    options: [QUIET_OPTION],
    examples: ["git ticket merge refs/ticket-remotes/origin/main"],
    load: () => import("../commands/merge.ts"),
  },
  {
    name: "verify",
    summary: "Check every document, the tree and every join",
    operands: "",
    arity: [0, 0],
    options: [],
    examples: ["git ticket verify"],
    load: () => import("../commands/verify.ts"),
  },
  {
    name: "version",
    summary: "Print the version",
    operands: "",
    arity: [0, 0],
    options: [],
    examples: ["git ticket version"],
    load: () => import("../commands/version.ts"),
  },
  {
    name: "demo",
    summary: "Take the tour in a scratch repository",
    operands: "",
    arity: [0, 0],
    options: [{ name: "keep", type: "boolean", description: "Keep the scratch repository" }],
    examples: ["git ticket demo"],
    load: () => import("../commands/demo.ts"),
  },
];
