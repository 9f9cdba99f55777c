import type { CommandSpec } from "../command.ts";
import { AT_OPTION, QUIET_OPTION } from "./options.ts";

/** Commands about the store as a whole. */
export const STORE_COMMANDS: readonly CommandSpec[] = [
  {
    name: "init",
    summary: "Begin the tickets of this repository",
    details:
      "The tickets begin on a ref of their own. No file, branch or index is touched. Where there are tickets already, nothing happens.",
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
    examples: [["git ticket init --prefix app", "Ids will look like app-7k3m"]],
    load: () => import("../commands/init.ts"),
  },
  {
    name: "merge",
    summary: "Join a commit of tickets into yours",
    details:
      "For tickets that git fetched: joined field by field, without questions and without conflicts.",
    operands: "COMMIT",
    arity: [1, 1],
    options: [QUIET_OPTION],
    examples: [["git ticket merge refs/ticket-remotes/origin/main", "Join what was fetched"]],
    load: () => import("../commands/merge.ts"),
  },
  {
    name: "verify",
    summary: "Check every document, the tree and every join",
    operands: "",
    arity: [0, 0],
    options: [AT_OPTION],
    examples: [["git ticket verify", "Find what is damaged"]],
    load: () => import("../commands/verify.ts"),
  },
  {
    name: "doctor",
    summary: "Look at everything that tickets depend on",
    details:
      "Looks at git, your name, the clocks, locks and files that programs left behind, the settings, the tickets and the whole store, and says for each thing that is not well which command mends it. --fix removes what processes of git ticket left behind that have ended; it changes nothing else.",
    operands: "",
    arity: [0, 0],
    options: [
      {
        name: "fix",
        type: "boolean",
        description: "Mend what can be mended without losing anything",
      },
    ],
    examples: ["git ticket doctor", "git ticket doctor --fix"],
    load: () => import("../commands/doctor.ts"),
  },
];
