import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Webhook } from "standardwebhooks";
import { expect, onTestFinished, test } from "vitest";
import { judgedLookup } from "../../../src/events/sinks/judged-lookup.ts";
import type { SinkWorld } from "../../../src/events/sinks/sink.ts";
import { webhookSink } from "../../../src/events/sinks/webhook.ts";
import { NEVER, parcel, subscriberWith, worldWith } from "./support.ts";

const KEY = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const OLD_KEY = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

interface Seen {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A server on this machine that answers as it is told; what it was sent is in `seen`. */
async function receiver(answer: (response: ServerResponse, request: IncomingMessage) => void) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const headers = request.headers as Readonly<Record<string, string>>;
      seen.push({ headers, body: Buffer.concat(chunks).toString("utf8") });
      answer(response, request);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { seen, port, url: `http://127.0.0.1:${port}/hook` };
}

const answering =
  (status: number, headers: Readonly<Record<string, string>> = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(status, headers).end("{}");
  };

async function send(
  settings: Readonly<Record<string, unknown>>,
  world: Partial<SinkWorld> = {},
  count = 1,
) {
  const subscriber = subscriberWith({ sink: "webhook", allowPrivate: true, ...settings });
  const sink = await webhookSink(subscriber, worldWith(world));
  try {
    const parcels = Array.from({ length: count }, (_, n) => parcel(n));
    return await sink.deliver(parcels, NEVER);
  } finally {
    await sink.close();
  }
}

test("an event is posted as a CloudEvent, signed so that the specification's own library believes it", async () => {
  const { seen, url } = await receiver(answering(204));
  const env = { NEW: KEY, OLD: OLD_KEY };
  expect(await send({ url, secretEnv: ["NEW", "OLD"] }, { env }, 2)).toEqual({ count: 2 });
  const [{ headers, body } = { headers: {}, body: "" }] = seen;
  expect(headers["content-type"]).toContain("application/cloudevents+json");
  expect(headers["webhook-id"]).toBe(parcel().event.id);
  // Who knows any of the two keys believes it.
  for (const key of [KEY, OLD_KEY])
    expect(new Webhook(key).verify(body, headers)).toEqual(parcel().event);
  expect(() => new Webhook(KEY.replace("Mf", "Mg")).verify(body, headers)).toThrow();
  expect(() => new Webhook(KEY).verify(`${body} `, headers)).toThrow();
});

test.each([600_000, -600_000])("a time that is %d ms off is not believed", async (off) => {
  const { seen, url } = await receiver(answering(200));
  await send({ url, secretEnv: "K" }, { env: { K: KEY }, now: () => Date.now() + off });
  const [{ headers, body } = { headers: {}, body: "" }] = seen;
  expect(() => new Webhook(KEY).verify(body, headers)).toThrow(/timestamp/i);
});

test("a key may be with git's credential helpers; one that can't sign is refused unseen", async () => {
  const { seen, url } = await receiver(answering(200));
  const credential = async (asked: string) => (asked === "https://hooks.example" ? KEY : undefined);
  await send({ url, secretCredential: "https://hooks.example" }, { credential });
  const [{ headers, body } = { headers: {}, body: "" }] = seen;
  expect(new Webhook(KEY).verify(body, headers)).toBeTruthy();
  const none = send({ url, secretCredential: "https://other.example" }, { credential });
  await expect(none).rejects.toMatchObject({ code: "SUBSCRIBER_LACKS" });
  const missing = send({ url, secretEnv: "K" }, { env: {} });
  await expect(missing).rejects.toMatchObject({ code: "SUBSCRIBER_LACKS" });
  const weak = send({ url, secretEnv: "K" }, { env: { K: "hunter2" } });
  await expect(weak).rejects.toMatchObject({ code: "BAD_SECRET" });
  await expect(weak).rejects.not.toThrow(/hunter2/);
  expect(seen).toHaveLength(1);
});

test("what answers anything but 2xx was not told", async () => {
  const { url } = await receiver(answering(503, { "retry-after": "7" }));
  expect(await send({ url }, {}, 3)).toEqual({
    count: 0,
    failure: { message: "it answered 503", retryAfter: 7000 },
  });
  const gone = await receiver(answering(410));
  expect(await send({ url: gone.url })).toMatchObject({ failure: { gone: true } });
});

test("a redirect is not followed", async () => {
  const elsewhere = await receiver(answering(200));
  const { url } = await receiver(answering(307, { location: elsewhere.url }));
  expect(await send({ url })).toMatchObject({
    count: 0,
    failure: { message: expect.stringMatching(/elsewhere/) },
  });
  expect(elsewhere.seen).toEqual([]);
});

test("what never answers, or never ends, holds nobody up", async () => {
  const silent = await receiver(() => undefined);
  // Node 20 forgets signals that nobody but a request listens to.
  setFlagsFromString("--expose-gc");
  const collecting = setInterval(runInNewContext("gc"), 20);
  onTestFinished(() => clearInterval(collecting));
  expect(await send({ url: silent.url, timeout: 0.1 })).toMatchObject({
    count: 0,
    failure: { message: "it did not answer within 0.1 s" },
  });
  clearInterval(collecting);
  const flood = await receiver((response) => {
    response.writeHead(200);
    const more = (): void => {
      while (response.write("x".repeat(65_536))) if (response.destroyed) return;
      response.once("drain", more);
    };
    more();
  });
  expect(await send({ url: flood.url, timeout: 5 })).toEqual({ count: 1 });
  const drip = (status: number) =>
    receiver((response) => {
      response.writeHead(status).write("x");
      const timer = setInterval(() => response.write("x"), 10);
      response.on("close", () => clearInterval(timer));
    });
  const slow = await drip(200);
  expect(await send({ url: slow.url, timeout: 0.5 })).toEqual({ count: 1 });
  const refusal = await drip(500);
  expect(await send({ url: refusal.url, timeout: 0.5 })).toMatchObject({
    failure: { message: "it answered 500" },
  });
});

test("a name stands for the addresses that were judged when it is connected to, and for no others", async () => {
  const { seen, port } = await receiver(answering(200));
  const name = `http://hooks.example:${port}/`;
  expect(await send({ url: name })).toEqual({ count: 1 });
  expect(seen).toHaveLength(1);
  const inside = async () => [
    { address: "93.184.216.34", family: 4 },
    { address: "127.0.0.1", family: 4 },
  ];
  const url = `https://hooks.example:${port}/`;
  expect(await send({ url, allowPrivate: false }, { resolve: inside })).toMatchObject({
    failure: { message: expect.stringMatching(/this machine or network/) },
  });
  expect(seen).toHaveLength(1);
});

test("a second look-up that says something else is never asked for", async () => {
  const answers = ["93.184.216.34", "127.0.0.1"];
  let asked = 0;
  const resolve = async () => [{ address: answers[asked++] ?? "", family: 4 }];
  const found = await new Promise((done) =>
    judgedLookup({ resolve }, false)("rebinding.example", { all: true }, (error, addresses) =>
      done(error ?? addresses),
    ),
  );
  expect(found).toEqual([{ address: "93.184.216.34", family: 4 }]);
  expect(asked).toBe(1);
});

test("a chat is given one line, in which nothing that a ticket says is a mention, link or image", async () => {
  const { seen, url } = await receiver(answering(200));
  const subscriber = subscriberWith({ sink: "webhook", allowPrivate: true, url, format: "chat" });
  const sink = await webhookSink(subscriber, worldWith());
  const title = "`<!channel> @here ![x](http://x) [a](http://b)`\n*b*";
  await sink.deliver([parcel(0, title)], NEVER);
  await sink.close();
  expect(JSON.parse(seen[0]?.body ?? "")).toEqual({
    text: "`ada@example.com` ticket.closed tk-7k3m9p2qx4wz `'&lt;!channel&gt; @here ![x](http://x) [a](http://b)' *b*`: `open` → `closed`",
  });
});
