import { isAbsolute } from "node:path";
import { TicketError } from "../base/errors.ts";
import {
  holdsPassword,
  isVariable,
  SINKS,
  type SinkKind,
  sectionOf,
} from "../events/subscribers/subscriber.ts";
import type { Setting } from "../git/config.ts";
import type { NewSubscriber } from "./subscriber-types.ts";

type Key = Exclude<keyof NewSubscriber, "name" | "sink" | "from">;

const REMOTE: readonly Key[] = ["url", "urlEnv"];

/** What only some sinks have a use for. */
const ONLY: Readonly<Partial<Record<Key, readonly SinkKind[]>>> = {
  command: ["command"],
  shell: ["command"],
  path: ["file"],
  url: ["webhook", "redis", "nats"],
  urlEnv: ["webhook", "redis", "nats"],
  secretEnv: ["webhook"],
  secretCredential: ["webhook"],
  allowPrivate: ["webhook"],
  format: ["webhook"],
  topic: ["redis", "nats"],
};

/** How a setting is called in git's configuration, where that is another name. */
const NAMES: Readonly<Partial<Record<Key, string>>> = { types: "type", actors: "actor" };

const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);

/** @throws TicketError `BAD_SUBSCRIBER`. */
export function badSubscriber(problem: string, hint: string): TicketError {
  return new TicketError("BAD_SUBSCRIBER", "usage", problem, { hint });
}

const HINTS: Readonly<Record<SinkKind, string>> = {
  command: "For example: git ticket subscribe add report command make report",
  webhook: "For example: git ticket subscribe add shop webhook https://example.com/hook",
  file: "For example: git ticket subscribe add log file events.ndjson",
  redis: "For example: git ticket subscribe add stream redis redis://localhost:6379",
  nats: "For example: git ticket subscribe add bus nats nats://localhost:4222",
};

/** Returns what somebody took for an address without what may be a name and password. */
const shownAddress = (text: string): string => text.replace(/^([a-z]*:\/\/)?.*@/is, "$1…@");

function checkTarget({ sink, command, path, url, urlEnv }: NewSubscriber): void {
  const hint = HINTS[sink];
  if (sink === "command" && (command?.[0] ?? "") === "")
    throw badSubscriber("A command has to be named.", hint);
  if (sink === "file" && (path === undefined || !isAbsolute(path)))
    throw badSubscriber("A file has to be named, by its whole path.", hint);
  const isRemote = ONLY.url?.includes(sink) === true;
  const addresses = REMOTE.filter((key) => isGiven({ url, urlEnv }[key as "url" | "urlEnv"]));
  if (isRemote && addresses.length !== 1)
    throw badSubscriber("An address has to be given, or the variable that holds it: one.", hint);
  if (isRemote && url !== undefined && !URL.canParse(url))
    throw badSubscriber(`${JSON.stringify(shownAddress(url))} is no whole address.`, hint);
}

/** Checks what is to be added as far as that needs nothing but itself. @throws TicketError `BAD_SUBSCRIBER`. */
export function checkSubscriber(given: NewSubscriber): void {
  const { sink, secretEnv = [], secretCredential } = given;
  if (!SINKS.includes(sink))
    throw badSubscriber(`There is no sink ${JSON.stringify(sink)}.`, `Known: ${SINKS.join(", ")}.`);
  for (const [key, sinks] of Object.entries(ONLY) as [Key, readonly SinkKind[]][])
    if (isGiven(given[key]) && !sinks.includes(sink))
      throw badSubscriber(`A ${sink} has no use for ${key}.`, HINTS[sink]);
  checkTarget(given);
  if (secretEnv.length + (secretCredential === undefined ? 0 : 1) > 2)
    throw badSubscriber("More than two keys.", "The new one, and the old one until all know it.");
  if (!secretEnv.every(isVariable))
    // Not which: it may be the key.
    throw badSubscriber(
      "What is to hold the key is no name of an environment variable.",
      "The key itself is never written down: name the variable that holds it.",
    );
  if (secretCredential !== undefined && holdsPassword(secretCredential))
    throw badSubscriber(
      "The address whose key git knows holds a password.",
      "The key is the password: give it to git credential approve, and the address without it.",
    );
}

/** Returns the settings that stand for a subscriber: the sink last, for with it there is one. */
export function settingsOf(given: NewSubscriber): readonly (readonly [string, string])[] {
  const { name, sink, from: _, ...rest } = given;
  const settings: Setting[] = [];
  for (const [key, value] of Object.entries(rest) as [Key, unknown][]) {
    const variable = `${sectionOf(name)}.${NAMES[key] ?? key}`;
    if (!isGiven(value)) continue;
    const values = Array.isArray(value) ? value : [value];
    for (const one of values) settings.push([variable, String(one)]);
  }
  settings.push([`${sectionOf(name)}.sink`, sink]);
  return settings as readonly (readonly [string, string])[];
}
