import type { CommandSpec, OptionSpec } from "../command.ts";
import { TRY_OPTIONS } from "./options.ts";

/** Options of all commands that speak to a remote. */
const TALK_OPTIONS: readonly OptionSpec[] = [
  { name: "all", type: "boolean", description: "Every remote, one after the other" },
  ...TRY_OPTIONS,
];

/** Options of those that take what a remote has. */
const TAKE_OPTIONS: readonly OptionSpec[] = [
  ...TALK_OPTIONS,
  {
    name: "accept-clock-skew",
    type: "boolean",
    description: "Take tickets from the future too",
  },
  {
    name: "allow-unrelated",
    type: "boolean",
    description: "Take tickets that began apart from yours",
  },
];

const WHICH =
  "Without REMOTE it is the one that git would take: the branch's, the only one, or origin. REMOTE may be an address too.";

/** Commands that speak to other repositories. */
export const REMOTE_COMMANDS: readonly CommandSpec[] = [
  {
    name: "sync",
    summary: "Have the same tickets here and at a remote",
    details: `Fetches the remote's tickets, checks them, joins them into yours and pushes; where somebody else was faster it begins again. Nobody is asked and nothing is lost: where two changed the same, the later one stands and the other is told of, with the commit that keeps it. Whenever it fails or is cut, it can be run again.\n\n${WHICH} Passwords and keys are git's affair; no hook of yours runs.\n\nTo let it happen by itself after each change, in the background: git config ticket.autoSync true`,
    operands: "[REMOTE]",
    arity: [0, 1],
    options: [
      ...TAKE_OPTIONS,
      {
        name: "background",
        type: "boolean",
        description: "One at a time: one that runs goes again (for hooks)",
      },
    ],
    examples: [
      ["git ticket sync", "Share what you have, and get what others have"],
      ["git ticket sync --all", "With every remote"],
      ["git ticket sync --dry-run", "What would be joined and sent"],
    ],
    load: () => import("../commands/sync.ts"),
  },
  {
    name: "fetch",
    summary: "Bring a remote's tickets, and change nothing",
    details: `They are checked and kept under refs/ticket-remotes/. ${WHICH}`,
    operands: "[REMOTE]",
    arity: [0, 1],
    options: TAKE_OPTIONS,
    examples: [["git ticket fetch", "See whether there is anything new"]],
    load: () => import("../commands/sync.ts"),
  },
  {
    name: "pull",
    summary: "Join a remote's tickets into yours",
    details: `As sync, but nothing is pushed. ${WHICH}`,
    operands: "[REMOTE]",
    arity: [0, 1],
    options: TAKE_OPTIONS,
    examples: [["git ticket pull upstream", "Get what others have"]],
    load: () => import("../commands/sync.ts"),
  },
  {
    name: "push",
    summary: "Push your tickets as they are",
    details: `Joins nothing first: where the remote has more, nothing is pushed, and git ticket sync does the rest. It also puts back tickets that somebody deleted there. Never by force. ${WHICH}`,
    operands: "[REMOTE]",
    arity: [0, 1],
    options: TALK_OPTIONS,
    examples: [["git ticket push backup", "Bring them to a second place"]],
    load: () => import("../commands/sync.ts"),
  },
];
