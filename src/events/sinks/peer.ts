import { TicketError } from "../../base/errors.ts";
import { requireBeside } from "../../base/runtime.ts";
import type { Subscriber } from "../subscribers/subscriber.ts";

function missing({ name, sink }: Subscriber, module: string, cause: unknown): TicketError {
  const message = `Subscriber ${name} needs the package ${module}.`;
  return new TicketError("PEER_MISSING", "failed", message, {
    data: { name, sink, package: module },
    hint: `Install it where git-ticket is: npm install ${module}, with -g where git-ticket was installed so.`,
    cause,
  });
}

/** Loads a package that only some need, and install beside git ticket. @throws TicketError `PEER_MISSING`. */
export function peer<T>(subscriber: Subscriber, module: string): T {
  try {
    return requireBeside(module) as T;
  } catch (error) {
    throw missing(subscriber, module, error);
  }
}

/** Refuses an address in the configuration that holds a password. @throws TicketError `ADDRESS_REFUSED`. */
export function checkNoPassword({ name, urlEnv }: Subscriber, url: URL): void {
  if (urlEnv !== undefined || url.password === "") return;
  const message = `Subscriber ${name} is not called: its address holds a password.`;
  throw new TicketError("ADDRESS_REFUSED", "usage", message, {
    data: { name },
    hint: `Put the address into the environment, and name the variable: git config ticket-subscriber.${name}.urlEnv VARIABLE`,
  });
}

/** Waits for something, but not for ever. @throws Error when it takes too long, and what it rejects with. */
export async function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`it did not answer within ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}
