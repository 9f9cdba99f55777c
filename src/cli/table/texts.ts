import type { CommandSpec } from "../command.ts";
import { FILTER_OPTIONS, QUIET_OPTION, WRITE_OPTIONS } from "./options.ts";

const MANY = Number.POSITIVE_INFINITY;
const FILTERS = FILTER_OPTIONS.filter((o) => o.name !== "all");
const APPLY_OPTIONS = [
  ...WRITE_OPTIONS.filter((o) => o.name === "dry-run"),
  {
    name: "prefer",
    type: "string",
    value: "SIDE",
    choices: ["file", "ticket"],
    description: "Whose value wins where both were changed: file, ticket",
  },
  QUIET_OPTION,
] as const;

/** Commands about tickets as texts and tables that other programs edit and read. */
export const TEXT_COMMANDS: readonly CommandSpec[] = [
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
