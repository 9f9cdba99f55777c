import type { IncomingMessage, RequestOptions } from "node:http";
import type { Subscriber } from "../subscribers/subscriber.ts";
import { chatBody } from "./chat.ts";
import { checkAddress } from "./check-address.ts";
import { judgedLookup } from "./judged-lookup.ts";
import { addressOf, keysOf } from "./secrets.ts";
import { signedHeaders } from "./sign.ts";
import {
  bodyOf,
  type Failure,
  oneByOne,
  type Parcel,
  type Sink,
  type SinkWorld,
  shortLine,
} from "./sink.ts";

/** Nothing is read of an answer but its status; with more than so many bytes the connection is given up. */
const MOST_ANSWERED = 65_536;

/** Returns how long the other side wants to be left in peace, in milliseconds. */
function retryAfterOf({ headers }: IncomingMessage, now: number): number | undefined {
  const text = headers["retry-after"];
  if (text === undefined) return undefined;
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return ms > 0 ? ms : undefined;
}

function judge(answer: IncomingMessage, now: number): Failure | undefined {
  const status = answer.statusCode ?? 0;
  if (status >= 200 && status < 300) return undefined;
  if (status === 410) return { message: "it answered 410: it wants no more", gone: true };
  if (status >= 300 && status < 400)
    return { message: `it answered ${status}: it is elsewhere, and that is not followed` };
  const retryAfter = retryAfterOf(answer, now);
  return {
    message: `it answered ${status}`,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  };
}

/** Lets the rest of an answer go by, so that the connection can be used again. */
function drain(answer: IncomingMessage): Promise<void> {
  let bytes = 0;
  answer.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > MOST_ANSWERED) answer.destroy();
  });
  return new Promise((done) => {
    answer.on("error", () => done());
    answer.on("close", () => done());
  });
}

/** Says what went wrong before there was an answer. */
function troubleOf(error: NodeJS.ErrnoException, timeout: number): Failure {
  if (error.name === "TimeoutError" || (error.cause as Error | undefined)?.name === "TimeoutError")
    return { message: `it did not answer within ${timeout / 1000} s` };
  return { message: shortLine(error.message || error.code || "no connection") };
}

/**
 * Runs work that ends with a signal, or after a time. Of what `AbortSignal.any` makes of `AbortSignal.timeout` Node 20 loses sight
 * when memory is collected: whoever never answers would hold us up for ever.
 */
async function inTime<T>(
  ms: number,
  signal: AbortSignal,
  work: (ending: AbortSignal) => Promise<T>,
): Promise<T> {
  const ending = new AbortController();
  const stop = (): void => ending.abort(signal.reason);
  const late = (): void => ending.abort(new DOMException("too late", "TimeoutError"));
  const timer = setTimeout(late, ms);
  signal.addEventListener("abort", stop);
  if (signal.aborted) stop();
  try {
    return await work(ending.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

type Post = (body: string, headers: RequestOptions["headers"]) => Promise<Failure | undefined>;

interface Line {
  readonly post: (signal: AbortSignal) => Post;
  readonly close: () => void;
}

/** Returns what posts to one address, over one connection as long as it holds. */
async function openLine(subscriber: Subscriber, url: URL, world: SinkWorld): Promise<Line> {
  const { Agent, request } =
    url.protocol === "https:" ? await import("node:https") : await import("node:http");
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const lookup = judgedLookup(world, subscriber.allowPrivate);
  const { timeout } = subscriber;
  const once = (body: string, options: RequestOptions): Promise<Failure | undefined> =>
    new Promise((done) => {
      let answered = false;
      const asked = request(url, { ...options, agent, lookup, method: "POST" }, (answer) => {
        const failure = judge(answer, world.now());
        answered = true;
        void drain(answer).then(() => done(failure));
      });
      asked.on("error", (error: NodeJS.ErrnoException) => {
        // What comes after the status changes nothing, nor does it that it never comes to an end.
        if (answered) return;
        // The other side had closed a connection that lay idle: it has not seen this.
        if (asked.reusedSocket && error.code === "ECONNRESET") done(once(body, options));
        else done(troubleOf(error, timeout));
      });
      asked.end(body);
    });
  return {
    post: (signal) => (body, headers) =>
      inTime(timeout, signal, (ending) =>
        once(body, { ...(headers === undefined ? {} : { headers }), signal: ending }),
      ),
    close: () => agent.destroy(),
  };
}

const CLOUD_EVENT = "application/cloudevents+json; charset=utf-8";
const CHAT = "application/json; charset=utf-8";

/**
 * Returns what posts each event to an address, signed as Standard Webhooks has it. A status from 200 to 299 means delivered; no
 * redirect is followed; addresses of this machine and network are refused unless the configuration allows them.
 *
 * @throws TicketError `SUBSCRIBER_LACKS`, `BAD_SECRET`, `BAD_ADDRESS`, `ADDRESS_REFUSED`.
 */
export async function webhookSink(subscriber: Subscriber, world: SinkWorld): Promise<Sink> {
  const url = addressOf(subscriber, world);
  checkAddress(subscriber, url);
  const keys = await keysOf(subscriber, world);
  const line = await openLine(subscriber, url, world);
  const isChat = subscriber.format === "chat";
  const send = (parcel: Parcel, signal: AbortSignal): Promise<Failure | undefined> => {
    const body = isChat ? chatBody(parcel.event, world.prefix) : bodyOf(parcel);
    const seconds = Math.floor(world.now() / 1000);
    return line.post(signal)(body, {
      "content-type": isChat ? CHAT : CLOUD_EVENT,
      "content-length": Buffer.byteLength(body),
      "user-agent": "git-ticket",
      ...signedHeaders(parcel.event.id, seconds, body, keys),
    });
  };
  return {
    most: 1,
    deliver: (parcels, signal) => oneByOne(parcels, (parcel) => send(parcel, signal)),
    close: async () => line.close(),
  };
}
