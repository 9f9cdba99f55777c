import type { CommandSpec } from "../command.ts";
import { AT_OPTION } from "./options.ts";

const MANY = Number.POSITIVE_INFINITY;

/** Commands that look at many tickets at once. */
export const VIEW_COMMANDS: readonly CommandSpec[] = [
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
];
