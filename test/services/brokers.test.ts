import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { type AddressInfo, createServer } from "node:net";
import { jetstream, jetstreamManager } from "@nats-io/jetstream";
import { connect } from "@nats-io/transport-node";
import { createClient } from "@redis/client";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { natsSink } from "../../src/events/sinks/nats.ts";
import { redisSink } from "../../src/events/sinks/redis.ts";
import type { Parcel } from "../../src/events/sinks/sink.ts";
import { NEVER, parcel, subscriberWith, worldWith } from "../events/sinks/support.ts";
import { scratch } from "../support/git-env.ts";

const NEEDED = { "redis-server": "redis-server", "nats-server": "nats-server" };

beforeAll(() => {
  for (const [program, name] of Object.entries(NEEDED))
    if (spawnSync(program, ["--version"]).error !== undefined)
      throw new Error(`${program} is missing. Install it: apt-get install ${name}`);
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Starts a server that ends with the test; the returned function ends it sooner. */
function start(program: string, args: readonly string[]): () => Promise<void> {
  const child: ChildProcess = spawn(program, args, { stdio: "ignore" });
  const ended = new Promise<void>((done) => child.on("exit", () => done()));
  const stop = async (): Promise<void> => {
    child.kill("SIGKILL");
    await ended;
  };
  onTestFinished(stop);
  return stop;
}

/** Asks again until a server is up. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      if (tries > 100) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

const REDIS = ["--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];

async function startRedis() {
  const port = await freePort();
  const run = () => start("redis-server", [...REDIS, "--port", `${port}`, "--dir", scratch("r")]);
  const url = `redis://127.0.0.1:${port}`;
  const stop = run();
  const client = await patiently(async () => {
    const made = createClient({ url, socket: { reconnectStrategy: false } });
    made.on("error", () => undefined);
    await made.connect();
    return made;
  });
  onTestFinished(() => {
    if (client.isOpen) client.destroy();
  });
  return { url, stop, run, client };
}

const numbered = (n: number, sequence: number): Parcel => ({ ...parcel(n), sequence });

function toRedis(url: string) {
  const sink = redisSink(
    subscriberWith({ sink: "redis", url, topic: "t", timeout: 2 }),
    worldWith(),
  );
  onTestFinished(() => sink.close());
  return sink;
}

test("Redis gets events in a stream, which refuses what it has already", async () => {
  const { url, client } = await startRedis();
  const sink = toRedis(url);
  const parcels = [numbered(0, 7), numbered(1, 7), numbered(0, 8)];
  expect(await sink.deliver(parcels, NEVER)).toEqual({ count: 3 });
  // Once more, as after a kill.
  expect(await toRedis(url).deliver(parcels.slice(1), NEVER)).toEqual({ count: 2 });
  const entries = (await client.xRange("t", "-", "+")) ?? [];
  expect(entries.map(({ id }) => id)).toEqual(["7-0", "7-1", "8-0"]);
  expect(entries[1]?.message).toEqual({
    id: parcel(1).event.id,
    type: "ticket.closed",
    event: JSON.stringify(parcel(1).event),
  });
});

test("later entries of somebody else are no duplicates of ours", async () => {
  const { url, client } = await startRedis();
  await client.xAdd("t", "99-0", { id: "x" });
  expect(await toRedis(url).deliver([numbered(0, 7)], NEVER)).toMatchObject({
    count: 0,
    failure: { message: expect.stringMatching(/later entries that are not ours/) },
  });
});

test("a Redis that is down is tried again, and is found when it is up", async () => {
  const { url, stop, run } = await startRedis();
  const sink = toRedis(url);
  expect(await sink.deliver([numbered(0, 1)], NEVER)).toEqual({ count: 1 });
  await stop();
  expect(await sink.deliver([numbered(1, 1)], NEVER)).toMatchObject({ count: 0, failure: {} });
  run();
  const again = await patiently(async () => {
    const { failure } = await sink.deliver([numbered(1, 1)], NEVER);
    if (failure !== undefined) throw new Error(failure.message);
    return "delivered";
  });
  expect(again).toBe("delivered");
});

async function startNats() {
  const port = await freePort();
  const store = scratch("n");
  const run = () => start("nats-server", ["-a", "127.0.0.1", "-p", `${port}`, "-js", "-sd", store]);
  const stop = run();
  const servers = `127.0.0.1:${port}`;
  const connection = await patiently(() => connect({ servers, reconnect: false }));
  onTestFinished(() => connection.close());
  const manager = await patiently(() => jetstreamManager(connection));
  return { url: `nats://${servers}`, stop, run, connection, manager };
}

function toNats(url: string) {
  const sink = natsSink(subscriberWith({ sink: "nats", url, topic: "t", timeout: 2 }), worldWith());
  onTestFinished(() => sink.close());
  return sink;
}

test("NATS gets messages in a JetStream, which knows what it has already", async () => {
  const { url, connection, manager } = await startNats();
  const missing = await toNats(url).deliver([parcel(0)], NEVER);
  expect(missing).toMatchObject({ count: 0, failure: {} });
  await manager.streams.add({ name: "t", subjects: ["t.>"] });
  const sink = toNats(url);
  expect(await sink.deliver([parcel(0), parcel(1)], NEVER)).toEqual({ count: 2 });
  expect(await toNats(url).deliver([parcel(1), parcel(2)], NEVER)).toEqual({ count: 2 });
  const consumer = await jetstream(connection).consumers.get("t");
  const told: [string, unknown][] = [];
  for await (const message of await consumer.fetch({ max_messages: 3, expires: 2000 }))
    told.push([message.subject, message.json()]);
  expect(told).toEqual([0, 1, 2].map((n) => ["t.ticket.closed", parcel(n).event]));
  expect((await consumer.info()).num_pending).toBe(0);
});

test("a NATS that is down is tried again, and is found when it is up", async () => {
  const { url, stop, run, manager } = await startNats();
  await manager.streams.add({ name: "t", subjects: ["t.>"] });
  const sink = toNats(url);
  expect(await sink.deliver([parcel(0)], NEVER)).toEqual({ count: 1 });
  await stop();
  expect(await sink.deliver([parcel(1)], NEVER)).toMatchObject({ count: 0, failure: {} });
  run();
  await patiently(async () => {
    const { failure } = await sink.deliver([parcel(1)], NEVER);
    if (failure !== undefined) throw new Error(failure.message);
  });
});

test("a password stands in no configuration", () => {
  const settings = { sink: "redis", url: "redis://:hunter2@127.0.0.1:1" };
  const refused = () => redisSink(subscriberWith(settings), worldWith());
  expect(refused).toThrow(/holds a password/);
  expect(refused).not.toThrow(/hunter2/);
});
