import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { jetstream, jetstreamManager } from "@nats-io/jetstream";
import { connect } from "@nats-io/transport-node";
import { createClient } from "@redis/client";
import { Webhook } from "standardwebhooks";
import { patiently } from "./brokers.mjs";
import { sleep } from "./workers.mjs";

/** @typedef {import("./random.mjs").Chance} Chance */

/** What somebody was told, in the order of its arrival. @typedef {readonly string[]} Told */

/**
 * Starts a webhook's receiver that fails a third of the time, and believes only what is signed.
 *
 * @param {string} secret
 * @param {Chance} random
 */
export async function startReceiver(secret, random) {
  const verifier = new Webhook(secret);
  /** @type {string[]} */
  const told = [];
  /** @type {string[]} */
  const violations = [];
  let failed = 0;
  /** Called once, in the middle of a delivery. @type {(() => void) | undefined} */
  let strike;
  const server = createServer((request, response) => {
    /** @type {Buffer[]} */
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", async () => {
      strike?.();
      strike = undefined;
      await sleep(random.between(2, 15));
      if (random.between(0, 2) === 0) {
        failed++;
        response.writeHead(503).end();
        return;
      }
      const body = Buffer.concat(chunks).toString("utf8");
      try {
        const headers = /** @type {Record<string, string>} */ (request.headers);
        const event = /** @type {{ id: string }} */ (verifier.verify(body, headers));
        told.push(event.id);
      } catch (error) {
        violations.push(`the receiver does not believe what it was sent: ${error}`);
      }
      response.writeHead(204).end();
    });
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  const failures = () => failed;
  const onNext = (/** @type {() => void} */ act) => {
    strike = act;
  };
  return { url: `http://127.0.0.1:${port}/hook`, told, violations, failures, onNext, close };
}

/** @param {string} file lines of JSON @returns {Told} */
export function toldIn(file) {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((line) => (line === "" ? [] : [JSON.parse(line).id]));
}

/** @param {string} url @param {string} stream @returns {Promise<Told>} */
export async function toldByRedis(url, stream) {
  const client = createClient({ url });
  client.on("error", () => undefined);
  await patiently(() => client.connect());
  const entries = await client.xRange(stream, "-", "+");
  client.destroy();
  return (entries ?? []).map(({ message }) => message["id"] ?? "");
}

/** Makes the stream that events go to. @param {string} url @param {string} topic */
export async function makeStream(url, topic) {
  const connection = await patiently(() => connect({ servers: new URL(url).host }));
  const manager = await jetstreamManager(connection);
  await manager.streams.add({
    name: topic,
    subjects: [`${topic}.>`],
    duplicate_window: 3_600 * 1e9,
  });
  await connection.close();
}

/** @param {string} url @param {string} topic @returns {Promise<Told>} */
export async function toldByNats(url, topic) {
  const connection = await connect({ servers: new URL(url).host });
  const consumer = await jetstream(connection).consumers.get(topic);
  const { num_pending: left } = await consumer.info();
  /** @type {string[]} */
  const told = [];
  if (left > 0)
    for await (const message of await consumer.consume()) {
      told.push(/** @type {{ id: string }} */ (message.json()).id);
      if (told.length === left) break;
    }
  await connection.close();
  return told;
}
