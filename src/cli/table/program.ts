import type { CommandSpec } from "../command.ts";

/** Commands about the program itself. */
export const PROGRAM_COMMANDS: readonly CommandSpec[] = [
  {
    name: "demo",
    summary: "Take the tour in a scratch repository",
    details: "Everything happens in a temporary folder, which is removed at the end.",
    operands: "",
    arity: [0, 0],
    options: [{ name: "keep", type: "boolean", description: "Keep the scratch repository" }],
    examples: [["git ticket demo", "See it work"]],
    load: () => import("../commands/demo.ts"),
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
];
