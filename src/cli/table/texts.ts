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
    details:
      "Times of the source decide between its values and ours, so importing the same file again changes nothing, and what was changed here later stays.",
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
    examples: [["git ticket import beads .beads/issues.jsonl --dry-run", "What would come of it"]],
    load: () => import("../commands/import-beads.ts"),
  },
  {
    name: "import full",
    summary: "Import what export --full wrote",
    details:
      "Nothing is lost on the way: two stores that have imported each other's export are equal.",
    operands: "FILE|-",
    arity: [1, 1],
    options: TRY_OPTIONS,
    examples: [
      ["git ticket export --full | git -C other ticket import full -", "Into another repository"],
    ],
    load: () => import("../commands/import-full.ts"),
  },
  {
    name: "export",
    summary: "Write tickets as JSON lines",
    details:
      "One ticket a line, for other programs and for backups. A QUERY is as list takes it; closed tickets come too.",
    operands: "[QUERY…]",
    arity: [0, MANY],
    options: [
      {
        name: "full",
        type: "boolean",
        description: "Every document with its stamps, for import full",
      },
      ...FILTERS,
      AT_OPTION,
    ],
    examples: [
      ["git ticket export > tickets.jsonl", "Every ticket"],
      ["git ticket export --full > backup.jsonl", "Every document with its stamps"],
      ["git ticket export closed:2026 -resolution:wontfix", "What was done in a year"],
    ],
    load: () => import("../commands/export.ts"),
  },
  {
    name: "export markdown",
    summary: "Write each ticket to a Markdown file",
    details:
      "Each file names the version that it shows, so that apply can tell later what was edited in it.",
    operands: "DIR [QUERY…]",
    arity: [1, MANY],
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
    examples: [
      ["git ticket export markdown tickets", "Write a folder"],
      ["git ticket apply tickets", "Bring back what was edited in it"],
    ],
    load: () => import("../commands/export-markdown.ts"),
  },
  {
    name: "export csv",
    summary: "Write tickets as a table, for other programs",
    details:
      "Whole ids and times in UTC; no cell is a formula for a spreadsheet. A QUERY is as list takes it; closed tickets come too.",
    operands: "[QUERY…]",
    arity: [0, MANY],
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
    examples: [
      [
        "git ticket export csv --columns id,title,custom.severity > tickets.csv",
        "Columns of your choice",
      ],
    ],
    load: () => import("../commands/export-csv.ts"),
  },
  {
    name: "apply",
    summary: "Bring tickets back that were edited as Markdown",
    details:
      "Only what was edited in a file is written, as one batch. Where the same field was changed in the ticket meanwhile, both values are told and nothing is written unless --prefer decides. A file without id creates a ticket.",
    operands: "FILE|DIR|-…",
    arity: [1, MANY],
    options: APPLY_OPTIONS,
    examples: [
      ["git ticket apply tickets --dry-run", "Look first"],
      [
        "git ticket show --markdown tk-7k3m | sed s/Proxy/proxy/ | git ticket apply -",
        "Edit with another program",
      ],
    ],
    load: () => import("../commands/apply.ts"),
  },
  {
    name: "edit",
    summary: "Edit a ticket as Markdown in your editor",
    details: "Saving without a change, or leaving the editor with an error, changes nothing.",
    operands: "ID",
    arity: [1, 1],
    options: APPLY_OPTIONS,
    examples: [["git ticket edit tk-7k3m", "Edit one ticket"]],
    load: () => import("../commands/edit.ts"),
  },
];
