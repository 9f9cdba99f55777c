import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { buildProduct } from "./lib/bundle.mjs";
import { pick, verdict } from "./lib/figure.mjs";
import { onlyLoopback } from "./lib/only-loopback.mjs";
import { answersOf, LATE, startAnswering } from "./lib/webhook-answers.mjs";
import { forgeryFaults } from "./lib/webhook-forgeries.mjs";
import { configure, newGround, newKey, refusedFaults } from "./lib/webhook-ground.mjs";
import { startShop, startSink } from "./lib/webhook-receiver.mjs";
import { newSecrets, secretFaults } from "./lib/webhook-secrets.mjs";
import { NAMES, refusedTargets } from "./lib/webhook-targets.mjs";
import { sleep } from "./lib/workers.mjs";

/** @typedef {import("./lib/figure.mjs").FigureOptions} FigureOptions */
/** @typedef {import("./lib/webhook-ground.mjs").Ground} Ground */
/** @typedef {Awaited<ReturnType<typeof startSink>>} Sink */
/** @typedef {{ options: FigureOptions, ground: Ground, keys: { one: string, two: string, other: string }, sink: Sink, secret: string, counts: Record<string, number> }} Stage */

export const id = "S10";
export const title =
  "webhooks: forged, old and repeated messages, two keys, targets of this machine and network, redirects, rebinding, endless answers";
export const plants = {
  "unsigned-body": /signature: 0 of/,
  "one-key": /rotation/,
  "follows-redirects": /was reached/,
  "looks-twice": /dialled/,
  "waits-forever": /without end/,
  "passes-by": /cursor/,
  "shows-secrets": /shows .*secret/,
};

/** @param {FigureOptions} options @returns {Promise<import("./lib/figure.mjs").FigureResult>} */
export async function run(options) {
  const product = await buildProduct(options.plant);
  const keys = { one: newKey(), two: newKey(), other: newKey() };
  const secrets = newSecrets(keys);
  const sink = await startSink();
  const guard = onlyLoopback(new Map(NAMES.map(({ name, answers }) => [name, answers])));
  const ground = await newGround(product, secrets.env);
  /** @type {Record<string, number>} */
  const counts = {};
  const stage = { options, ground, keys, sink, secret: secrets.password, counts };
  try {
    const violations = [
      ...(await signatureFaults(stage)),
      ...(await rotationFaults(stage)),
      ...(await targetFaults(stage)),
      ...(await nameFaults(stage, guard)),
      ...(await answerFaults(stage)),
      ...(await secretFaults(product, ground, secrets, counts)),
    ];
    if (sink.reached() > 0) violations.push(`what nobody may call was reached ${sink.reached()} x`);
    for (const host of guard.escaped) violations.push(`${host} was called without a look-up`);
    return verdict(counts, violations.slice(0, 40));
  } finally {
    await ground.tickets.close();
    guard.end();
    sink.close();
  }
}

/** What a receiver that checks believes, and nothing that anybody makes of it. @param {Stage} stage */
async function signatureFaults({ options, ground, keys, counts }) {
  const shop = await startShop([keys.one]);
  const { tickets, add, events } = ground;
  await add({ name: "shop", url: shop.url, allowPrivate: true, secretEnv: ["KEY_ONE"] });
  await tickets.publish({ names: ["shop"] });
  const faults = [];
  const inOrder = () => String(shop.worked) === String(events);
  if (!inOrder()) faults.push(`signature: ${shop.worked.length} of ${events.length} are believed`);
  const bytes = pick(options, 1000, 60, 12);
  const messages = shop.believed.slice(0, pick(options, 4, 2, 1));
  const forged = await forgeryFaults(shop, messages, { key: keys.one, other: keys.other, bytes });
  // Told once more by ourselves, they are the same, and so the shop knows them.
  const before = shop.believed.length;
  await tickets.replayEvents("shop", "beginning");
  await tickets.publish({ names: ["shop"] });
  if (shop.believed.length !== before + events.length || !inOrder())
    faults.push("replay: what is told once more is not the same");
  const off = 6 * 60_000;
  for (const [name, now] of Object.entries({
    late: () => Date.now() - off,
    early: () => Date.now() + off,
  })) {
    await add({ name, url: shop.url, allowPrivate: true, secretEnv: ["KEY_ONE"] });
    const opened = await ground.open({ now });
    faults.push(...(await refusedFaults(ground, name, [/^it answered 401$/], { opened })));
    await opened.close();
  }
  shop.close();
  counts["messages"] = events.length * 2;
  counts["forgeries"] = forged.sent + 4;
  return [...faults, ...forged.faults];
}

/** Who knows either of two keys believes; who knows none is told nothing, until he does. @param {Stage} stage */
async function rotationFaults({ ground, keys, counts }) {
  const { tickets, add, events } = ground;
  const faults = [];
  for (const [i, known] of [keys.one, keys.two].entries()) {
    const shop = await startShop([known]);
    const name = `turning-${i}`;
    await add({ name, url: shop.url, allowPrivate: true, secretEnv: ["KEY_TWO", "KEY_ONE"] });
    await tickets.publish({ names: [name] });
    if (String(shop.worked) !== String(events))
      faults.push(`rotation: who knows key ${i + 1} of two believes ${shop.worked.length}`);
    shop.close();
  }
  const shop = await startShop([keys.one]);
  await add({ name: "turned", url: shop.url, allowPrivate: true, secretEnv: ["KEY_TWO"] });
  faults.push(...(await refusedFaults(ground, "turned", [/^it answered 401$/])));
  shop.keys = [keys.two];
  await tickets.publish({ names: ["turned"], atOnce: true });
  if (String(shop.worked) !== String(events))
    faults.push(
      `rotation: after the cursor held, ${shop.worked.length} came, in their order or not`,
    );
  shop.close();
  counts["keys in turn"] = 3;
  return faults;
}

/** Addresses that tell by themselves that they must not be called: to be added, in the configuration, in the environment. @param {Stage} stage */
async function targetFaults({ ground, sink, secret, counts }) {
  const faults = [];
  const targets = refusedTargets(sink.port, secret).map((target, i) => ({
    ...target,
    name: `t${i}`,
  }));
  for (const { name, url } of targets) {
    const added = await ground.refused(name, () => ground.add({ name, url }));
    if (added?.code !== "ADDRESS_REFUSED") faults.push(`${url} was added: ${added?.code}`);
  }
  configure(
    ground,
    Object.fromEntries(
      targets.map(({ name, url, secret: isSecret }) => {
        const allowPrivate = String(isSecret !== undefined);
        return [name, { url, allowPrivate, secretEnv: "KEY_ONE" }];
      }),
    ),
  );
  // Anew, for who has read the configuration sees nothing that is written into it by hand.
  const opened = await ground.open();
  for (const { name, why } of targets) {
    await opened.replayEvents(name, "beginning");
    const how = { tries: 1, opened, logged: false };
    faults.push(...(await refusedFaults(ground, name, [why], how)));
  }
  await opened.close();
  counts["addresses"] = targets.length;
  return faults;
}

/** Names of which nobody knows what they stand for until they are looked up. @param {Stage} stage @param {ReturnType<typeof onlyLoopback>} guard */
async function nameFaults({ ground, sink, counts }, guard) {
  const faults = [];
  for (const { name: host, answers, why } of NAMES) {
    const name = host.replace(".", "-");
    await ground.add({ name, url: `https://${host}:${sink.port}/`, secretEnv: ["KEY_ONE"] });
    faults.push(...(await refusedFaults(ground, name, why, { tries: 3 })));
    // What it was told once is what was judged, and is what is called.
    const asked = guard.asked.get(host) ?? 0;
    if (asked !== 3) faults.push(`${host}: looked up ${asked} times for 3 tries`);
    const dialled = guard.dialled.get(host) ?? [];
    const meant = why.length > 1 ? (answers[0] ?? []).map(({ address }) => address) : [];
    if (String(dialled) !== String(meant)) faults.push(`${host}: ${dialled} were dialled`);
  }
  counts["names"] = NAMES.length;
  return faults;
}

/** Answers of every kind, endless ones too. @param {Stage} stage */
async function answerFaults({ options, ground, sink, counts }) {
  const all = answersOf(sink.port);
  const chosen = all.filter(({ name }, i) => !options.tiny || i % 3 === 0 || name === "moved-0");
  /** @type {(typeof all[number] & { server: Awaited<ReturnType<typeof startAnswering>> })[]} */
  const servers = [];
  for (const given of chosen) {
    const server = await startAnswering(given);
    servers.push({ ...given, server });
    const { name, why } = given;
    // A busy machine takes long to say what it says at all.
    const settings = { url: server.url, allowPrivate: true, timeout: why === LATE ? 1 : 4 };
    await ground.add({ name, ...settings, secretEnv: ["KEY_ONE"] });
  }
  const tell = async (/** @type {typeof servers[number]} */ { name, why, server }) => {
    const told =
      why === undefined ? deliveredFaults(ground, name) : refusedFaults(ground, name, [why]);
    const never = sleep(PATIENCE).then(() => [`${name}: its answer is waited for without end`]);
    const faults = await Promise.race([told, never]);
    if (server.written() > MOST_READ) faults.push(`${name}: ${server.written()} bytes were read`);
    server.close();
    return faults;
  };
  counts["answers"] = chosen.length;
  // Signals and timers that nothing holds are lost when memory is collected.
  setFlagsFromString("--expose-gc");
  const collecting = setInterval(runInNewContext("gc"), 200);
  const queue = [...servers];
  /** @type {string[]} */
  const faults = [];
  const lane = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      faults.push(...(await tell(next)));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  clearInterval(collecting);
  return faults;
}

/** So many are told at a time: each has to be told in time, on a busy machine too. */
const LANES = 5;
/** Nobody is waited for that long. */
const PATIENCE = 60_000;
/** What an answer may have before it is given up, with what is on its way in sockets, for each of a few events. */
const MOST_READ = 64 << 20;

/** What is said with 200 is said, whatever comes after it. @param {Ground} ground @param {string} name */
async function deliveredFaults({ tickets, events }, name) {
  const [one] = (await tickets.publish({ names: [name] })).subscribers;
  return one.delivered === events.length
    ? []
    : [`${name}: ${one.delivered} delivered, ${one.error}`];
}
