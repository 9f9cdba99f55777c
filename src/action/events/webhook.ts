import { createHmac } from "node:crypto";
import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
import { TicketError } from "../../base/errors.ts";

const TRIES = 3;
const PATIENCE_MS = 10_000;

const PRIVATE = new BlockList();
for (const [net, bits] of [
  ...[
    ["10.0.0.0", 8],
    ["172.16.0.0", 12],
    ["192.168.0.0", 16],
    ["127.0.0.0", 8],
  ],
  ...[
    ["169.254.0.0", 16],
    ["100.64.0.0", 10],
    ["0.0.0.0", 8],
  ],
] as const)
  PRIVATE.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [
  ["::1", 128],
  ["fc00::", 7],
  ["fe80::", 10],
  ["::", 128],
] as const)
  PRIVATE.addSubnet(net, bits, "ipv6");

function refused(host: string): TicketError {
  return new TicketError(
    "WEBHOOK_PRIVATE",
    "usage",
    `The webhook's host ${host} is a private address.`,
    {
      data: { host },
      hint: "Name one that everybody can reach; to allow it on your own runners, set GIT_TICKET_PRIVATE_WEBHOOKS=1 for the step.",
    },
  );
}

/** Refuses an address inside the network of the runner. @throws TicketError `WEBHOOK_PRIVATE`. */
async function checkHost(url: URL): Promise<void> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const found =
    isIP(host) === 0 ? await lookup(host, { all: true }) : [{ address: host, family: isIP(host) }];
  for (const { address, family } of found) {
    const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1];
    const kind = family === 6 && mapped === undefined ? "ipv6" : "ipv4";
    if (PRIVATE.check(mapped ?? address, kind)) throw refused(host);
  }
}

/** Returns the headers that sign a message: https://www.standardwebhooks.com. */
export function signedHeaders(
  secret: string,
  { id, seconds, body }: { readonly id: string; readonly seconds: number; readonly body: string },
): Record<string, string> {
  const key = secret.startsWith("whsec_")
    ? Buffer.from(secret.slice(6), "base64")
    : Buffer.from(secret);
  const signature = createHmac("sha256", key).update(`${id}.${seconds}.${body}`).digest("base64");
  return {
    "content-type": "application/json",
    "webhook-id": id,
    "webhook-timestamp": String(seconds),
    "webhook-signature": `v1,${signature}`,
  };
}

/** What is sent, and to whom. */
export interface WebhookMessage {
  readonly url: string;
  readonly secret: string;
  readonly id: string;
  readonly body: string;
  /** Private addresses are fine. */
  readonly anywhere: boolean;
}

async function attempt({ url, secret, id, body }: WebhookMessage): Promise<string | undefined> {
  const headers = signedHeaders(secret, { id, seconds: Math.floor(Date.now() / 1000), body });
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const answer = await fetch(url, { method: "POST", headers, body, redirect: "manual", signal });
    return answer.ok ? undefined : `it answered ${answer.status}`;
  } catch {
    return "it could not be reached";
  }
}

/** Sends one message; several times if it has to. @throws TicketError `WEBHOOK_FAILED`, `WEBHOOK_PRIVATE`. */
export async function sendWebhook(message: WebhookMessage): Promise<void> {
  if (!message.anywhere) await checkHost(new URL(message.url));
  let why: string | undefined;
  for (let tries = 0; tries < TRIES; tries++) {
    if (tries > 0) await new Promise((done) => setTimeout(done, 500 * 4 ** tries));
    why = await attempt(message);
    if (why === undefined) return;
  }
  throw new TicketError(
    "WEBHOOK_FAILED",
    "remote",
    `The webhook did not take event ${message.id}: ${why}.`,
    {
      data: { id: message.id },
      hint: "What was not taken is told again by the next run.",
      retryable: true,
    },
  );
}
