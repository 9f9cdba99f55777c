import type { CommandSpec, OptionSpec } from "../command.ts";
import { EVENT_ACTOR, EVENT_QUERY, EVENT_TYPE } from "./event-options.ts";
import { DATE_OPTION, QUIET_OPTION } from "./options.ts";
import { SUBSCRIBER_COMMANDS } from "./subscribers.ts";

const MANY = Number.POSITIVE_INFINITY;

/** Options that choose events. */
const FILTER: readonly OptionSpec[] = [
  {
    name: "since",
    type: "string",
    value: "COMMIT|DATE",
    description: "After this commit or batch, since this date, 3d",
  },
  EVENT_TYPE,
  { name: "ticket", type: "list", value: "ID", description: "Only about these tickets" },
  EVENT_QUERY,
  EVENT_ACTOR,
];

const LIST: Omit<CommandSpec, "name" | "examples"> = {
  summary: "Tell what happened, event by event",
  details:
    "Events are read off the history of the tickets: the oldest first, the same each time and in every clone. With --json each is one line, as CloudEvents has it.\n\nA batch is batch.applied and an event for each thing that it did; a join is sync.joined and what lost to others there. With --follow it goes on as commits arrive, by any process here or from a remote, until it is interrupted.",
  operands: "",
  arity: [0, 0],
  options: [
    ...FILTER,
    { name: "limit", type: "count", value: "N", description: "Only the newest N" },
    {
      name: "follow",
      short: "f",
      type: "boolean",
      description: "Go on with what happens from now on",
    },
    DATE_OPTION,
  ],
  paged: true,
  load: () => import("../commands/events.ts"),
};

/** Commands about events and who is told of them. */
export const EVENT_COMMANDS: readonly CommandSpec[] = [
  {
    name: "events",
    ...LIST,
    examples: [
      ["git ticket events --since 1d", "What happened since yesterday"],
      ["git ticket events --type ticket.closed --json", "For another program"],
      ["git ticket events --ticket tk-7k3m", "About one ticket"],
      ["git ticket events --follow --limit 10", "The newest ten, and what comes"],
    ],
  },
  {
    name: "events list",
    ...LIST,
    examples: [["git ticket events list --since 1d", "The same as git ticket events --since 1d"]],
  },
  {
    name: "events stats",
    summary: "Count events by type and by who did it",
    operands: "",
    arity: [0, 0],
    options: FILTER,
    examples: [["git ticket events stats --since 7d", "What a week was made of"]],
    load: () => import("../commands/events-stats.ts"),
  },
  {
    name: "events replay",
    summary: "Tell a subscriber everything from some point on, once more",
    details:
      "It is told with the next git ticket publish: the same events with the same ids, and then what it would have been told anyway.",
    operands: "",
    arity: [0, 0],
    options: [
      { name: "subscriber", type: "string", value: "NAME", description: "Who is told" },
      {
        name: "from",
        type: "string",
        value: "COMMIT|DATE",
        description: "This commit or batch, or the first since this date; beginning for all",
      },
      QUIET_OPTION,
    ],
    examples: [
      ["git ticket events replay --subscriber report --from 7d", "A week once more"],
      "git ticket events replay --subscriber report --from beginning",
    ],
    load: () => import("../commands/events-replay.ts"),
  },
  {
    name: "events redeliver",
    summary: "Deliver events that were put aside after too many failures",
    details:
      "Without EVENT all of them. What fails again stays put aside; what comes after it was told long ago.",
    operands: "[EVENT…]",
    arity: [0, MANY],
    options: [
      { name: "subscriber", type: "list", value: "NAME", description: "Only of these subscribers" },
      { name: "drop", type: "boolean", description: "Forget them instead" },
      QUIET_OPTION,
    ],
    examples: [
      ["git ticket events redeliver --subscriber shop", "When it is up again"],
      ["git ticket events redeliver 4f1c2a --drop", "One that nobody wants any more"],
    ],
    load: () => import("../commands/events-redeliver.ts"),
  },
  {
    name: "events deliveries",
    summary: "Show what was tried to be delivered",
    operands: "",
    arity: [0, 0],
    options: [
      { name: "subscriber", type: "list", value: "NAME", description: "Only to these subscribers" },
      { name: "failed", type: "boolean", description: "Only what was not delivered" },
      { name: "limit", type: "count", value: "N", description: "The newest N (default: 50)" },
      DATE_OPTION,
    ],
    examples: [
      ["git ticket events deliveries --subscriber shop --failed", "What went wrong, and why"],
    ],
    paged: true,
    load: () => import("../commands/events-deliveries.ts"),
  },
  ...SUBSCRIBER_COMMANDS,
];
