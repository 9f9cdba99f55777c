import { badInput } from "./input-error.ts";
import { parseTransitions, type Transitions } from "./transitions.ts";

export const MODES = [
  "auto",
  "pull-request",
  "command",
  "report",
  "schedule",
  "events",
  "verify",
  "import-issues",
] as const;
export type Mode = (typeof MODES)[number];
export const SINKS = ["outputs", "dispatch", "webhook"] as const;
export type Sink = (typeof SINKS)[number];

/** Everything that the workflow file says, read once. */
export interface Inputs {
  readonly token: string;
  readonly mode: Mode;
  readonly linkCheck: "off" | "warn" | "require";
  readonly linkScope: "pull-request" | "commits";
  readonly skipLabel: string;
  readonly skipAuthors: readonly string[];
  readonly checkName: string;
  readonly comment: boolean;
  readonly commentAuthor: string;
  readonly transitions: Transitions;
  /** Branches whose merges close tickets; none: the repository's default branch. */
  readonly mergeBranches: readonly string[];
  readonly commands: boolean;
  readonly events: readonly Sink[];
  readonly eventTypes: readonly string[];
  readonly eventsCursor: string;
  readonly eventsLimit: number;
  readonly webhookUrl: string;
  readonly webhookSecret: string;
  readonly staleDays: number;
  readonly staleLabel: string;
  readonly importComments: boolean;
  readonly reportFile: string;
  readonly ticketsRef: string;
  readonly folder: string;
  readonly authorName: string;
  readonly authorEmail: string;
  readonly neverFail: boolean;
  readonly dryRun: boolean;
}

/** Returns what the workflow file has for an input; "" for none. */
export type GetInput = (name: string) => string;

interface Reader {
  readonly text: (name: string) => string;
  readonly list: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
  readonly count: (name: string, most: number) => number;
  readonly choice: <T extends string>(name: string, values: readonly T[]) => T;
}

function readerOf(get: GetInput): Reader {
  const text = (name: string): string => get(name).trim();
  return {
    text,
    list: (name) =>
      text(name)
        .split(/[\n,]/)
        .map((word) => word.trim())
        .filter((word) => word !== ""),
    flag: (name) => {
      const value = text(name);
      if (/^(?:true|false)$/i.test(value)) return value.toLowerCase() === "true";
      throw badInput(name, value, "is neither true nor false", "Write true or false.");
    },
    count: (name, most) => {
      const value = text(name);
      if (/^\d{1,6}$/.test(value) && Number(value) >= 1 && Number(value) <= most)
        return Number(value);
      throw badInput(name, value, "is no whole number that fits", `Write one from 1 to ${most}.`);
    },
    choice: (name, values) => {
      const value = text(name);
      const found = values.find((one) => one === value);
      if (found !== undefined) return found;
      throw badInput(name, value, "is none of its values", `It may be ${values.join(", ")}.`);
    },
  };
}

const CURSOR = /^[a-z0-9][a-z0-9-]{0,49}$/;
const REF = /^refs\/[A-Za-z0-9][A-Za-z0-9._/-]*[A-Za-z0-9]$/;

function matching({ text }: Reader, name: string, pattern: RegExp, hint: string): string {
  const value = text(name);
  if (pattern.test(value)) return value;
  throw badInput(name, value, "can't be used", hint);
}

function sinksOf({ list }: Reader): readonly Sink[] {
  const words = list("events").filter((word) => word !== "off");
  return words.map((word) => {
    const sink = SINKS.find((one) => one === word);
    if (sink !== undefined) return sink;
    throw badInput(
      "events",
      word,
      "names no way",
      `It may be off, or some of ${SINKS.join(", ")}.`,
    );
  });
}

function webhookOf({ text }: Reader, sinks: readonly Sink[]) {
  const [webhookUrl, webhookSecret] = [text("webhook-url"), text("webhook-secret")];
  if (!sinks.includes("webhook")) return { webhookUrl, webhookSecret };
  if (!/^https?:\/\//.test(webhookUrl) || !URL.canParse(webhookUrl))
    throw badInput("webhook-url", "***", "is no address", "Give it as a secret: https://…");
  if (!/^(?:whsec_)?[A-Za-z0-9+/]{32,}={0,2}$/.test(webhookSecret))
    throw badInput(
      "webhook-secret",
      "***",
      "can't sign",
      'Make one, and give it as a secret: echo "whsec_$(openssl rand -base64 32)"',
    );
  return { webhookUrl, webhookSecret };
}

/**
 * Reads and checks all inputs.
 *
 * @throws TicketError `BAD_INPUT`, which names the first that is wrong.
 */
export function readInputs(get: GetInput): Inputs {
  const from = readerOf(get);
  const events = sinksOf(from);
  return {
    token: from.text("token"),
    mode: from.choice("mode", MODES),
    linkCheck: from.choice("link-check", ["off", "warn", "require"]),
    linkScope: from.choice("link-scope", ["pull-request", "commits"]),
    skipLabel: from.text("skip-label"),
    skipAuthors: from.list("skip-authors"),
    checkName: matching(
      from,
      "check-name",
      /^[^\p{Cc}]{1,100}$/u,
      "Give one line of 1 to 100 characters.",
    ),
    comment: from.flag("comment"),
    commentAuthor: from.text("comment-author"),
    transitions: parseTransitions(get("transitions")),
    mergeBranches: from.list("merge-branches"),
    commands: from.flag("commands"),
    events,
    eventTypes: from.list("event-types"),
    eventsCursor: matching(from, "events-cursor", CURSOR, "Lower-case letters, digits, hyphens."),
    eventsLimit: from.count("events-limit", 1000),
    ...webhookOf(from, events),
    staleDays: from.count("stale-days", 3650),
    staleLabel: from.text("stale-label"),
    importComments: from.flag("import-comments"),
    reportFile: from.text("report-file"),
    ticketsRef: matching(from, "tickets-ref", REF, "Give a whole ref, like refs/tickets/main."),
    folder: from.text("folder"),
    authorName: matching(from, "author-name", /^[^\p{Cc}<>]{1,100}$/u, "Give a name."),
    authorEmail: matching(
      from,
      "author-email",
      /^[^\p{Cc}<>\s]{1,200}$/u,
      "Give an e-mail address.",
    ),
    neverFail: from.flag("never-fail"),
    dryRun: from.flag("dry-run"),
  };
}
