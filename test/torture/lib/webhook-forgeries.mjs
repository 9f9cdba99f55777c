import { Webhook } from "standardwebhooks";
import { post } from "./webhook-receiver.mjs";

/** @typedef {import("./webhook-receiver.mjs").Message} Message */
/** @typedef {import("./webhook-receiver.mjs").Shop} Shop */
/** What somebody makes of a message. @typedef {Message & { what: string }} Forged */

/** More than what a message may be off. */
const MINUTES = 6 * 60_000;

/** @param {Message} message @param {string} what @param {Record<string, string>} changes @returns {Forged} */
const changed = ({ headers, body }, what, changes) => ({
  ...{ what, body },
  headers: { ...headers, ...changes },
});

/** Signed as it should be, but with another key, or at another time. @param {Message} message @param {string} what @param {string} key @param {number} off @returns {Forged} */
function signed(message, what, key, off) {
  const id = message.headers["webhook-id"] ?? "";
  const at = new Date(Date.now() + off);
  const signature = new Webhook(key).sign(id, at, message.body.toString("utf8"));
  const stamp = String(Math.floor(at.getTime() / 1000));
  return changed(message, what, { "webhook-timestamp": stamp, "webhook-signature": signature });
}

/** @param {Message} message @param {{ key: string, other: string, bytes: number }} how @returns {Generator<Forged>} */
export function* forgeries(message, { key, other, bytes }) {
  const { headers, body } = message;
  const of = (/** @type {string} */ name) => headers[`webhook-${name}`] ?? "";
  yield signed(message, "another key", other, 0);
  yield signed(message, "a message of long ago", key, -MINUTES);
  yield signed(message, "a message of the future", key, MINUTES);
  const step = Math.max(1, Math.floor(body.length / bytes));
  for (let at = 0; at < body.length; at += step) {
    const altered = Buffer.from(body);
    altered[at] = (altered[at] ?? 0) ^ 1;
    yield { what: `byte ${at} altered`, headers, body: altered };
  }
  yield { what: "a byte more", headers, body: Buffer.concat([body, Buffer.from(" ")]) };
  yield { what: "a byte less", headers, body: body.subarray(0, -1) };
  yield { what: "no body", headers, body: Buffer.of() };
  const seconds = Number(of("timestamp"));
  for (const off of [-1, 1, 60, -60])
    yield changed(message, `timestamp ${off}`, { "webhook-timestamp": String(seconds + off) });
  for (const id of [`${of("id")}0`, of("id").slice(1), of("id").toUpperCase(), "x"])
    yield changed(message, `id ${id}`, { "webhook-id": id });
  // What stands between the parts that are signed belongs to neither.
  const moved = { "webhook-id": `${of("id")}.${seconds}`, "webhook-timestamp": "0" };
  yield changed(message, "a part moved over", moved);
  const [, digest = ""] = of("signature").split(",");
  for (const text of ["", "v1,", `v2,${digest}`, digest, `v1,${digest.slice(1)}`, "v1a,AA=="])
    yield changed(message, `signature ${text}`, { "webhook-signature": text });
}

/** Sends a shop what others make of its messages, and those once more. @param {Shop} shop @param {readonly Message[]} messages @param {{ key: string, other: string, bytes: number }} how */
export async function forgeryFaults(shop, messages, how) {
  /** @type {string[]} */
  const faults = [];
  let sent = 0;
  const before = shop.worked.length;
  const expect = async (/** @type {Forged} */ forged, /** @type {number} */ status) => {
    sent++;
    const answer = await post(shop.url, forged);
    if (answer === status && shop.worked.length === before) return;
    faults.push(`signature: ${forged.what} was answered ${answer}, and worked on or not`);
  };
  for (const message of messages) {
    for (const forged of forgeries(message, how)) await expect(forged, 401);
    await expect({ ...message, what: "the same once more" }, 204);
    shop.off = MINUTES;
    await expect({ ...message, what: "the same after a while" }, 401);
    shop.off = 0;
  }
  return { sent, faults };
}
