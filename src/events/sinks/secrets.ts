import { TicketError } from "../../base/errors.ts";
import type { Subscriber } from "../subscribers/subscriber.ts";
import { keyOf } from "./sign.ts";
import type { SinkWorld } from "./sink.ts";

/** @throws TicketError `SUBSCRIBER_LACKS`. */
function lacks(name: string, what: string, hint: string): TicketError {
  return new TicketError("SUBSCRIBER_LACKS", "auth", `Subscriber ${name} lacks ${what}.`, {
    data: { name, what },
    hint,
  });
}

/** Returns an environment variable that a subscriber names. @throws TicketError `SUBSCRIBER_LACKS`. */
function variable(name: string, variableName: string, { env }: SinkWorld): string {
  const value = env[variableName];
  if (value) return value;
  const hint = `Set it where git ticket publish runs: export ${variableName}=…`;
  throw lacks(name, `the environment variable ${variableName}`, hint);
}

/** Returns the address to deliver to. @throws TicketError `SUBSCRIBER_LACKS`, `BAD_ADDRESS`. */
export function addressOf({ name, url, urlEnv }: Subscriber, world: SinkWorld): URL {
  const text = urlEnv === undefined ? (url ?? "") : variable(name, urlEnv, world);
  // The error of `new URL` would show it.
  if (URL.canParse(text)) return new URL(text);
  const where = urlEnv === undefined ? "its configuration" : urlEnv;
  throw new TicketError("BAD_ADDRESS", "usage", `Subscriber ${name} has no address in ${where}.`, {
    data: { name, where },
    hint: "An address is whole: https://example.com/hook",
  });
}

/** Returns the keys that sign, the new one first. @throws TicketError `SUBSCRIBER_LACKS`, `BAD_SECRET`. */
export async function keysOf(
  { name, secretEnv, secretCredential }: Subscriber,
  world: SinkWorld,
): Promise<readonly Uint8Array[]> {
  const keys = secretEnv.map((one) => keyOf(variable(name, one, world), one));
  if (secretCredential === undefined) return keys;
  const password = await world.credential(secretCredential);
  if (password === undefined) {
    const hint = `Store it with git's credential helper: git credential approve, with url=${secretCredential} and the key as the password`;
    throw lacks(name, `a key that git knows for ${secretCredential}`, hint);
  }
  return [...keys, keyOf(password, `git's credentials for ${secretCredential}`)];
}
