import type { CommandSpec } from "../command.ts";
import { AT_OPTION, FILTER_OPTIONS, QUIET_OPTION, TRY_OPTIONS } from "./options.ts";

const MANY = Number.POSITIVE_INFINITY;
const FILTERS = FILTER_OPTIONS.filter((o) => o.name !== "all");
const APPLY_OPTIONS = [
  ...TRY_OPTIONS,
  {
    name: "prefer",
    type: "string",
    value: "SIDE",
    choices: ["file", "ticket"],
    description: "Whose value wins where both were changed: file, ticket",
  },
] as const;

/** Commands about tickets as texts and tables that other programs edit and read. */
export const TEXT_COMMANDS: readonly CommandSpec[] = [
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
      ...FILTERS,
      AT_OPTION,
    ],
    examples: ["git ticket export > tickets.jsonl", "git ticket export --full > backup.jsonl"],
    load: () => import("../commands/export.ts"),
  },
  {
    name: "export markdown",
    summary: "Write each ticket to a Markdown file",
    operands: "DIR",
    arity: [1, 1],
    options: [
      {
        name: "force",
        short: "f",
        type: "boolean",
        description: "Write into a folder that is not empty; other files stay",
      },
      ...FILTERS.filter((o) => o.name !== "deleted"),
      AT_OPTION,
      QUIET_OPTION,
    ],
    examples: ["git ticket export markdown tickets", "git ticket apply tickets"],
    load: () => import("../commands/export-markdown.ts"),
  },
  {
    name: "export csv",
    summary: "Write tickets as a table, for other programs",
    operands: "",
    arity: [0, 0],
    options: [
      {
        name: "columns",
        type: "list",
        value: "FIELD",
        description: "Columns (default: all but comments and body)",
      },
      ...FILTERS,
      AT_OPTION,
    ],
    examples: ["git ticket export csv --columns id,title,custom.severity > tickets.csv"],
    load: () => import("../commands/export-csv.ts"),
  },
  {
    name: "apply",
    summary: "Bring tickets back that were edited as Markdown",
    operands: "FILE|DIR|-…",
    arity: [1, MANY],
    options: APPLY_OPTIONS,
    examples: [
      "git ticket apply tickets --dry-run",
      "git ticket show --markdown tk-7k3m | sed s/Proxy/proxy/ | git ticket apply -",
    ],
    load: () => import("../commands/apply.ts"),
  },
  {
    name: "edit",
    summary: "Edit a ticket as Markdown in your editor",
    operands: "ID",
    arity: [1, 1],
    options: APPLY_OPTIONS,
    examples: ["git ticket edit tk-7k3m"],
    load: () => import("../commands/edit.ts"),
  },
];
