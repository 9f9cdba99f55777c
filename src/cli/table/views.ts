import type { CommandSpec } from "../command.ts";
import { AT_OPTION, CHOICE_OPTIONS, DATE_OPTION, FILTER_OPTIONS, TRY_OPTIONS } from "./options.ts";

const MANY = Number.POSITIVE_INFINITY;

const COLUMNS = {
  name: "columns",
  type: "list",
  value: "FIELD",
  description: "Columns (default: id,status,priority,type,title)",
} as const;

/** Commands that look at many tickets at once. */
export const VIEW_COMMANDS: readonly CommandSpec[] = [
  {
    name: "search",
    summary: "Search the text of tickets, the best first",
    details:
      'Looks at titles, bodies, comments, labels and aliases. Tickets that have all words come, the best first; where none has, those with the most. A word may be typed with a typo where it stands nowhere as it is, and the last one may be the beginning of a longer one; case and accents count for nothing. "two words" stand one behind the other, creat* is how a word begins, timeo~ has typos, -word is not there.\n\nQUERY takes the terms of list as well: label:ui, -status:blocked. Closed tickets are found too: is:open leaves them out.',
    operands: "QUERY…",
    arity: [1, MANY],
    options: [
      ...FILTER_OPTIONS.filter(({ name }) => !["text", "all", "sort", "limit"].includes(name)),
      {
        name: "sort",
        type: "list",
        value: "FIELD",
        description: "Sort by fields, not by how well they fit",
      },
      { name: "limit", type: "count", value: "N", description: "At most N (default: 20; 0: all)" },
      COLUMNS,
      { name: "short", type: "boolean", description: "One line for each ticket" },
      AT_OPTION,
      DATE_OPTION,
    ],
    examples: [
      ["git ticket search login timeout", "Tickets with both words"],
      ["git ticket search '\"connection reset\"' is:open label:proxy", "A phrase, in open tickets"],
    ],
    paged: true,
    load: () => import("../commands/search.ts"),
  },
  {
    name: "query",
    summary: "Answer a query that is a JSON document",
    details:
      "The document says where (a query as text, or conditions as data), fields, include, sort and limit: git ticket schema query. The answer is one JSON document.",
    operands: "FILE|-",
    arity: [1, 1],
    options: [AT_OPTION],
    examples: [
      [
        `echo '{"where": "is:ready", "fields": ["id", "title"]}' | git ticket query -`,
        "A question from a program",
      ],
    ],
    load: () => import("../commands/query.ts"),
  },
  {
    name: "board",
    summary: "Show tickets in columns",
    operands: "[QUERY…]",
    arity: [0, MANY],
    options: [
      {
        name: "by",
        type: "string",
        value: "FIELD",
        description: "A column for each value (default: status)",
      },
      {
        name: "limit",
        type: "count",
        value: "N",
        description: "At most N a column (default: 20; 0 or --json: all)",
      },
      AT_OPTION,
    ],
    examples: [
      ["git ticket board", "A column for each status"],
      ["git ticket board --by assignee label:api", "A column for each person, of some tickets"],
    ],
    paged: true,
    load: () => import("../commands/board.ts"),
  },
  {
    name: "stats",
    summary: "Count tickets",
    operands: "[QUERY…]",
    arity: [0, MANY],
    options: [
      {
        name: "by",
        type: "list",
        value: "FIELD",
        description: "Fields (default: status,type,priority,assignee)",
      },
      AT_OPTION,
    ],
    examples: [
      ["git ticket stats", "All tickets"],
      ["git ticket stats milestone:v2 --by status,label", "Some of them, by other fields"],
    ],
    paged: true,
    load: () => import("../commands/stats.ts"),
  },
  {
    name: "view save",
    summary: "Save a query under a name, for everybody",
    details:
      "A view stands on the tickets ref, so every clone has it. Saving again puts the new view in the place of the old one.",
    operands: "NAME [QUERY…]",
    arity: [1, MANY],
    options: [
      { name: "title", type: "string", value: "TEXT", description: "What people see above it" },
      {
        name: "sort",
        type: "list",
        value: "FIELD",
        description: "Sort by fields; -FIELD for descending",
      },
      COLUMNS,
      {
        name: "by",
        type: "string",
        value: "FIELD",
        description: "Show it as a board by this field",
      },
      ...TRY_OPTIONS,
    ],
    examples: [
      "git ticket view save mine assignee:me -status:blocked --sort due",
      ["git ticket view save bugs type:bug --by status --title 'Open bugs'", "A board"],
    ],
    load: () => import("../commands/view-save.ts"),
  },
  {
    name: "view show",
    summary: "Show the tickets of a view",
    details: "Words behind its name narrow it further.",
    operands: "NAME [QUERY…]",
    arity: [1, MANY],
    options: [
      COLUMNS,
      {
        name: "by",
        type: "string",
        value: "FIELD",
        description: "Show it as a board by this field",
      },
      {
        name: "format",
        type: "string",
        value: "F",
        choices: ["table", "json", "ndjson", "csv", "markdown"],
        description: "table (default), json, ndjson, csv, markdown",
      },
      { name: "limit", type: "count", value: "N", description: "At most N tickets, or N a column" },
      ...CHOICE_OPTIONS,
      DATE_OPTION,
      AT_OPTION,
    ],
    examples: ["git ticket view show mine", "git ticket view show bugs label:ui"],
    paged: true,
    load: () => import("../commands/view-show.ts"),
  },
  {
    name: "view list",
    summary: "List the saved views",
    operands: "",
    arity: [0, 0],
    options: [AT_OPTION],
    examples: ["git ticket view list"],
    load: () => import("../commands/view-list.ts"),
  },
  {
    name: "view delete",
    summary: "Delete a view; its tickets stay",
    operands: "NAME",
    arity: [1, 1],
    options: TRY_OPTIONS,
    examples: ["git ticket view delete bugs"],
    load: () => import("../commands/view-delete.ts"),
  },
];
