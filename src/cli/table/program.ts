import type { CommandSpec } from "../command.ts";

/** Commands about the program itself. */
export const PROGRAM_COMMANDS: readonly CommandSpec[] = [
  {
    name: "completion",
    summary: "Print what makes a shell complete commands",
    details:
      "The script completes commands, options, ids with titles, fields and the values that this repository's tickets have, for git ticket and git-ticket.",
    operands: "bash|zsh|fish",
    arity: [1, 1],
    options: [],
    examples: [
      [
        "git ticket completion bash > ~/.local/share/bash-completion/completions/git-ticket",
        "bash, with bash-completion",
      ],
      [
        "git ticket completion zsh > ~/.zsh/completions/_git-ticket",
        "zsh, with that folder in fpath",
      ],
      ["git ticket completion fish > ~/.config/fish/completions/git-ticket.fish", "fish"],
    ],
    load: () => import("../commands/completion.ts"),
  },
  {
    name: "schema",
    summary: "Print the JSON Schemas of documents, operations and answers",
    details:
      "Without NAME, lists the schemas that there are. With NAME, prints that one as JSON Schema 2020-12: a single document with everything that it refers to, so any validator takes it as it is. Its $id stays the same as long as the format does.\n\nA schema is a JSON document already: with --json, schema NAME prints the same.",
    operands: "[NAME]",
    arity: [0, 1],
    options: [],
    examples: [
      ["git ticket schema", "Which schemas there are"],
      ["git ticket schema operation > operation.schema.json", "For what writes batches"],
      ["git ticket schema output/work", "For what reads next --claim --json and done --json"],
    ],
    paged: true,
    load: () => import("../commands/schema.ts"),
  },
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
