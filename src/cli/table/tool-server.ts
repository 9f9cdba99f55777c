import type { CommandSpec } from "../command.ts";

/** Commands for coding agents, and for who sets them up. */
export const TOOL_COMMANDS: readonly CommandSpec[] = [
  {
    name: "mcp",
    summary: "Serve the tickets to coding agents as tools",
    details:
      "Speaks the Model Context Protocol on standard input and output: a client starts it. It serves the tickets of this repository and no others: no tool takes a path, a ref or an argument of git.\n\nWithout --allow-destructive no tool deletes, purges, redacts or takes a batch back.",
    operands: "",
    arity: [0, 0],
    options: [
      { name: "read-only", type: "boolean", description: "Only tools that change nothing" },
      {
        name: "allow-destructive",
        type: "boolean",
        description: "Let tools delete, purge, redact and undo",
      },
      {
        name: "as",
        type: "string",
        value: "NAME",
        description: "Who works (default: $GIT_TICKET_AGENT, or you)",
      },
    ],
    examples: [
      ["claude mcp add tickets -- git ticket mcp", "Let Claude Code have it"],
      ["codex mcp add tickets -- git ticket mcp --as codex", "Let Codex have it, under a name"],
    ],
    load: () => import("../commands/mcp.ts"),
  },
];
