import type { CommandSpec, OptionSpec } from "../command.ts";
import { EVENT_ACTOR, EVENT_QUERY, EVENT_TYPE } from "./event-options.ts";
import { QUIET_OPTION } from "./options.ts";

const MANY = Number.POSITIVE_INFINITY;

/** What is asked of the other side, and how long one waits for it. */
const TRYING: readonly OptionSpec[] = [
  {
    name: "attempts",
    type: "count",
    value: "N",
    description: "Tries before an event is put aside (default: 10)",
  },
  {
    name: "pause",
    type: "number",
    value: "SECONDS",
    description: "Before the second try; then twice as long each time (default: 1)",
  },
  {
    name: "timeout",
    type: "number",
    value: "SECONDS",
    description: "For one delivery (default: 15; a command 60)",
  },
];

const ADD_OPTIONS: readonly OptionSpec[] = [
  EVENT_TYPE,
  EVENT_QUERY,
  EVENT_ACTOR,
  {
    name: "from",
    type: "string",
    value: "COMMIT|DATE",
    description: "Told from then on; beginning for all (default: from now on)",
  },
  { name: "shell", type: "boolean", description: "Command: it is one line for sh" },
  {
    name: "url-env",
    type: "string",
    value: "VARIABLE",
    description: "Where a variable holds the address, since it is secret",
  },
  {
    name: "secret-env",
    type: "list",
    value: "VARIABLE",
    description: "Webhook: variables with the key that signs, and the old one",
  },
  {
    name: "secret-credential",
    type: "string",
    value: "URL",
    description: "Webhook: git's credential helpers have the key for this address",
  },
  {
    name: "allow-private",
    type: "boolean",
    description: "Webhook: on this machine or network, and without TLS",
  },
  {
    name: "format",
    type: "string",
    value: "F",
    choices: ["cloudevents", "chat"],
    description: "Webhook: cloudevents (default), or chat: a line of text",
  },
  {
    name: "topic",
    type: "string",
    value: "NAME",
    description: "Redis stream, or beginning of NATS subjects (default: tickets)",
  },
  ...TRYING,
  QUIET_OPTION,
];

const ADD_DETAILS = `SINK says by what: a command is run for each event, which is on its standard input; a webhook is posted to, signed as Standard Webhooks has it; a file gets a line for each; redis adds to a stream, nats publishes to JetStream (their packages are installed beside git ticket). An event is a line of JSON, as git ticket events --json prints it.\n\nIt stands in this clone's configuration alone, and nothing of it is ever shared: git config --get-regexp '^ticket-subscriber'. Each event is delivered at least once, in order, after each change, by a process of its own; git ticket publish does so when you say.\n\nA command is run without a shell, with the words after -- as they are; with --shell it is one line for sh. What tickets say is on standard input alone; in its environment are GIT_TICKET_ID, GIT_TICKET_EVENT_TYPE, GIT_TICKET_EVENT_ID and GIT_TICKET_SUBSCRIBER.`;

/** Of the commands about one subscriber. */
const ONE = { operands: "NAME", arity: [1, 1], options: [QUIET_OPTION] } as const;

/** Commands about who is told of events. */
export const SUBSCRIBER_COMMANDS: readonly CommandSpec[] = [
  {
    name: "subscribe add",
    summary: "Have a command, webhook, file or stream told of events",
    details: ADD_DETAILS,
    operands: "NAME SINK [TARGET…]",
    arity: [2, MANY],
    options: ADD_OPTIONS,
    examples: [
      [
        "git ticket subscribe add report --type ticket.closed command -- make report",
        "Run a command when a ticket is closed",
      ],
      [
        "git ticket subscribe add shop webhook https://example.com/hook --secret-env SHOP_SECRET",
        "Post every event, signed with the key in SHOP_SECRET",
      ],
      ["git ticket subscribe add log file events.ndjson --from beginning", "Keep all in a file"],
      "git ticket subscribe add stream redis redis://localhost:6379 --topic tickets",
    ],
    load: () => import("../commands/subscribe-add.ts"),
  },
  {
    name: "subscribe list",
    summary: "List who is told of events, and how it goes",
    operands: "",
    arity: [0, 0],
    options: [],
    examples: ["git ticket subscribe list"],
    load: () => import("../commands/subscribe-list.ts"),
  },
  {
    name: "subscribe show",
    summary: "Show a subscriber and how it goes",
    ...ONE,
    options: [],
    examples: [["git ticket subscribe show shop", "Where it stands, and what failed"]],
    load: () => import("../commands/subscribe-show.ts"),
  },
  {
    name: "subscribe pause",
    summary: "Leave a subscriber alone for a while",
    details: "What happens meanwhile it is told when it is resumed.",
    ...ONE,
    examples: [["git ticket subscribe pause shop", "While it is being repaired"]],
    load: () => import("../commands/subscribe-change.ts"),
  },
  {
    name: "subscribe resume",
    summary: "Go on with a subscriber that was paused or stopped",
    details:
      "A subscriber is stopped when three events in a row had to be put aside, or when it answers that it is gone. Those that were put aside: git ticket events redeliver",
    ...ONE,
    examples: [["git ticket subscribe resume shop", "When it is up again"]],
    load: () => import("../commands/subscribe-change.ts"),
  },
  {
    name: "subscribe remove",
    summary: "Remove a subscriber, and all that is known of it",
    ...ONE,
    examples: [["git ticket subscribe remove shop", "Tell it nothing more"]],
    load: () => import("../commands/subscribe-change.ts"),
  },
  {
    name: "subscribe test",
    summary: "Send a subscriber an event that says only that",
    details:
      "It is of the type subscriber.tested, and sent once, whatever the subscriber asked for.",
    ...ONE,
    examples: [["git ticket subscribe test shop", "See whether anything arrives"]],
    load: () => import("../commands/subscribe-change.ts"),
  },
  {
    name: "publish",
    summary: "Deliver events to subscribers that are due",
    details:
      "Without NAME to all of them. Each event is delivered at least once, in order; several may do so at once. What fails is tried again after a pause that is twice as long each time, by this run if --wait is long enough, or by the next one.\n\nEach change starts one in the background, unless git config ticket.publish is manual. Exit code 1 means that something was not delivered.",
    operands: "[NAME…]",
    arity: [0, MANY],
    options: [
      {
        name: "wait",
        type: "number",
        value: "SECONDS",
        description: "Stay so long for what failed (default: 0)",
      },
      { name: "now", type: "boolean", description: "Try what failed without waiting" },
      {
        name: "background",
        type: "boolean",
        description: "Return at once; a process of its own does it (for hooks)",
      },
      QUIET_OPTION,
    ],
    examples: [
      ["git ticket publish", "Tell everybody what is new"],
      ["git ticket publish shop --now", "Try again at once"],
    ],
    load: () => import("../commands/publish.ts"),
  },
];
