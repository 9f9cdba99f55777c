import { createServer as createHttp, request } from "node:http";
import { createServer as createTcp } from "node:net";
import { Webhook } from "standardwebhooks";

/** A message as it came: its headers, and its body in bytes. @typedef {{ headers: Record<string, string>, body: Buffer }} Message */
/** A shop: whom it believes, what it got, and what it did. @typedef {Awaited<ReturnType<typeof startShop>>} Shop */

/** @param {import("node:net").Server} server */
export async function listen(server) {
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
  return /** @type {import("node:net").AddressInfo} */ (server.address()).port;
}

/** Does something at another time of day. @template T @param {number} ms @param {() => T} act @returns {T} */
function shifted(ms, act) {
  const { now } = Date;
  Date.now = () => now() + ms;
  try {
    return act();
  } finally {
    Date.now = now;
  }
}

/** @param {import("node:http").IncomingMessage} incoming @returns {Promise<Message>} */
async function messageOf(incoming) {
  const chunks = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const headers = /** @type {Record<string, string>} */ (incoming.headers);
  return { headers, body: Buffer.concat(chunks) };
}

/**
 * Starts a receiver as docs/events.md wants it: what the specification's library believes with one of the keys is answered with
 * 204, and worked on the first time its id is seen; anything else is answered with 401.
 *
 * @param {readonly string[]} keys
 */
export async function startShop(keys) {
  const shop = {
    keys,
    /** How far its clock is off, in milliseconds. */
    off: 0,
    /** Ids, in the order of the work. @type {string[]} */
    worked: [],
    /** What was believed. @type {Message[]} */
    believed: [],
    refused: 0,
    url: "",
    close: () => undefined,
  };
  const isBelieved = (/** @type {Message} */ { headers, body }) =>
    shop.keys.some((key) => {
      try {
        shifted(shop.off, () => new Webhook(key).verify(body, headers));
        return true;
      } catch {
        return false;
      }
    });
  const server = createHttp(async (incoming, response) => {
    const message = await messageOf(incoming);
    if (!isBelieved(message)) {
      shop.refused++;
      response.writeHead(401).end();
      return;
    }
    const id = message.headers["webhook-id"] ?? "";
    shop.believed.push(message);
    if (!shop.worked.includes(id)) shop.worked.push(id);
    response.writeHead(204).end();
  });
  shop.url = `http://127.0.0.1:${await listen(server)}/hook`;
  shop.close = () => {
    server.closeAllConnections();
    server.close();
    return undefined;
  };
  return shop;
}

/** Sends a message as whoever found it might, and returns the status of the answer. @param {string} url @param {Message} message @returns {Promise<number>} */
export function post(url, { headers, body }) {
  const kept = Object.entries(headers).filter(([name]) => /^webhook-|^content-type/.test(name));
  return new Promise((done, fail) => {
    const asked = request(url, { method: "POST", headers: Object.fromEntries(kept) }, (answer) => {
      answer.resume().on("end", () => done(answer.statusCode ?? 0));
    });
    asked.on("error", fail).end(body);
  });
}

/** Starts what nobody should reach, whatever is spoken, and counts who did. */
export async function startSink() {
  let reached = 0;
  const server = createTcp((socket) => {
    reached++;
    socket.destroy();
  });
  const port = await listen(server);
  return { port, reached: () => reached, close: () => server.close() };
}
