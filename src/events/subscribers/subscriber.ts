import { TicketError } from "../../base/errors.ts";
import type { GitConfig } from "../../git/repository.ts";

/** What subscribers are told by. */
export const SINKS = ["command", "webhook", "file", "redis", "nats"] as const;
export type SinkKind = (typeof SINKS)[number];

/** Who is told of events, by what, and of which: as it stands in git's configuration. */
export interface Subscriber {
  readonly name: string;
  readonly sink: SinkKind;
  /** Of a command: the program and its arguments, or with `shell` one line for `sh`. */
  readonly command: readonly string[];
  readonly shell: boolean;
  /** Of a file: absolute. */
  readonly path: string | undefined;
  /** Of all that are reached over a network: the address, or the environment variable that holds it. */
  readonly url: string | undefined;
  readonly urlEnv: string | undefined;
  /** Of a webhook: environment variables with the keys that sign; the first is the new one while two are in use. */
  readonly secretEnv: readonly string[];
  /** Of a webhook: an address for which git's credential helpers have the key. */
  readonly secretCredential: string | undefined;
  /** Of a webhook: may be called on this machine and in this network, and without TLS. */
  readonly allowPrivate: boolean;
  /** Of a webhook: `cloudevents`, or `chat` for what chats take. */
  readonly format: "cloudevents" | "chat";
  /** A Redis stream, or what a NATS subject begins with. */
  readonly topic: string;
  readonly types: readonly string[];
  readonly actors: readonly string[];
  readonly query: string | undefined;
  /** So often an event is tried before it is put aside. */
  readonly attempts: number;
  /** The first pause after a failure, in milliseconds; each later one is twice as long. */
  readonly pause: number;
  /** So long one delivery may take, in milliseconds. */
  readonly timeout: number;
  readonly paused: boolean;
}

/** A subscriber whose configuration can't be understood, and why. */
export interface FaultySubscriber {
  readonly name: string;
  readonly fault: string;
}

/** The section of git's configuration that subscribers stand in: `ticket-subscriber.<name>.<setting>`. */
export const SECTION = "ticket-subscriber";

const NAME = /^[a-z0-9][a-z0-9_-]{0,39}$/;

/** Returns the section of one subscriber. */
export const sectionOf = (name: string): string => `${SECTION}.${name}`;

/** @throws TicketError `BAD_SUBSCRIBER_NAME`. */
export function checkName(name: string): void {
  if (NAME.test(name)) return;
  const message = `A subscriber can't be called ${JSON.stringify(name)}.`;
  throw new TicketError("BAD_SUBSCRIBER_NAME", "usage", message, {
    data: { name },
    hint: "Up to 40 lower-case letters, digits, - and _, beginning with a letter or digit.",
  });
}

/** Returns the names of all that stand in a configuration, in order. */
export function subscriberNames(config: GitConfig): readonly string[] {
  const suffix = ".sink";
  const found = config
    .names(`${SECTION}.`)
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(SECTION.length + 1, -suffix.length));
  return [...new Set(found)].sort();
}

/** Returns those that are to be told, by the settings that each process knows without asking git. */
export function listeningNames(config: GitConfig): readonly string[] {
  if (config.get("ticket.publish") === "manual") return [];
  return subscriberNames(config).filter(
    (name) => NAME.test(name) && config.get(`${sectionOf(name)}.paused`) !== "true",
  );
}

const DEFAULT_ATTEMPTS = 10;
const DEFAULT_PAUSE_S = 1;
/** A program may have much to do; whoever answers over a network should do his work later. */
const COMMAND_TIMEOUT_S = 60;
const NETWORK_TIMEOUT_S = 15;
const MOST_SECONDS = 86_400;

function numberOf(config: GitConfig, name: string, otherwise: number, least: number): number {
  const text = config.get(name);
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (text.trim() !== "" && value >= least && value <= MOST_SECONDS) return value;
  throw new Error(`${name} is no number from ${least} to ${MOST_SECONDS}`);
}

function choice<T extends string>(text: string | undefined, known: readonly T[], what: string): T {
  const found = known.find((one) => one === (text ?? known[0]));
  if (found === undefined) throw new Error(`${what} is none of ${known.join(", ")}`);
  return found;
}

/** Tells whether a text names an environment variable, and is no key that somebody put in its place. */
export const isVariable = (text: string): boolean =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) && !text.startsWith("whsec_");

/** Tells whether an address holds a password. */
export const holdsPassword = (text: string): boolean =>
  URL.canParse(text) ? new URL(text).password !== "" : text.includes("@");

/** What each sink can't be without, and what may not stand in a configuration: what is wrong is shown. */
function checkWhole(subscriber: Subscriber): void {
  const { sink, command, path, url, urlEnv, secretEnv, secretCredential } = subscriber;
  if (sink === "command" && (command[0] ?? "") === "") throw new Error("it names no command");
  if (sink === "file" && !path) throw new Error("it names no file");
  const isRemote = sink === "webhook" || sink === "redis" || sink === "nats";
  if (isRemote && !url && !urlEnv) throw new Error("it names no address");
  if (secretEnv.length > 2) throw new Error("it has more than two keys");
  if (!secretEnv.every(isVariable)) throw new Error("its secretEnv names no environment variable");
  if (secretCredential !== undefined && holdsPassword(secretCredential))
    throw new Error("its secretCredential holds a password");
}

function read(config: GitConfig, name: string): Subscriber {
  const at = (key: string): string => `${sectionOf(name)}.${key}`;
  const seconds = (key: string, otherwise: number, least: number): number =>
    Math.round(1000 * numberOf(config, at(key), otherwise, least));
  const sink = choice(config.get(at("sink")), SINKS, at("sink"));
  const timeout = sink === "command" ? COMMAND_TIMEOUT_S : NETWORK_TIMEOUT_S;
  const subscriber: Subscriber = {
    ...{ name, sink },
    command: config.getAll(at("command")),
    shell: config.bool(at("shell")) === true,
    path: config.get(at("path")),
    url: config.get(at("url")),
    urlEnv: config.get(at("urlEnv")),
    secretEnv: config.getAll(at("secretEnv")),
    secretCredential: config.get(at("secretCredential")),
    allowPrivate: config.bool(at("allowPrivate")) === true,
    format: choice(config.get(at("format")), ["cloudevents", "chat"], at("format")),
    topic: config.get(at("topic")) ?? "tickets",
    types: config.getAll(at("type")),
    actors: config.getAll(at("actor")),
    query: config.get(at("query")),
    attempts: Math.floor(numberOf(config, at("attempts"), DEFAULT_ATTEMPTS, 1)),
    pause: seconds("pause", DEFAULT_PAUSE_S, 0),
    timeout: seconds("timeout", timeout, 0.001),
    paused: config.bool(at("paused")) === true,
  };
  checkWhole(subscriber);
  return subscriber;
}

/** Reads one subscriber. Never throws: what is wrong with one must not keep the others from being told. */
export function readSubscriber(config: GitConfig, name: string): Subscriber | FaultySubscriber {
  try {
    checkName(name);
    return read(config, name);
  } catch (error) {
    return { name, fault: (error as Error).message.replace(/\.$/, "") };
  }
}

/** Reads all subscribers, in order of their names. */
export const readSubscribers = (config: GitConfig): readonly (Subscriber | FaultySubscriber)[] =>
  subscriberNames(config).map((name) => readSubscriber(config, name));

export const isFaulty = (one: Subscriber | FaultySubscriber): one is FaultySubscriber =>
  "fault" in one;
