import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { startNats, startRedis } from "./lib/brokers.mjs";
import { buildProduct, hasProgram } from "./lib/bundle.mjs";
import { newClones, newHub } from "./lib/clones.mjs";
import { pick, verdict } from "./lib/figure.mjs";
import { git, REF } from "./lib/git.mjs";
import { makeStream, startReceiver, toldByNats, toldByRedis, toldIn } from "./lib/listeners.mjs";
import { chance } from "./lib/random.mjs";
import { environment, folder } from "./lib/scratch.mjs";
import { openHere } from "./lib/stage.mjs";
import { toldFaults } from "./lib/told-faults.mjs";
import { finish, linesOf, sleep, start } from "./lib/workers.mjs";

/** @typedef {import("./lib/figure.mjs").FigureOptions} FigureOptions */
/** @typedef {import("./lib/bundle.mjs").Product} Product */
/** @typedef {import("./lib/random.mjs").Chance} Chance */
/** @typedef {(act: () => void) => void} OnNext */

export const id = "E1";
export const title =
  "a server that tells a webhook, a command, a file, Redis and NATS what two clones push, with random kills";
export const plants = {
  "told-early": /was never told/,
  "fails-quietly": /was never told/,
  "any-order": /before|after/,
};

const WORKER = fileURLToPath(new URL("lib/publish-worker.mjs", import.meta.url));
const MODULES = fileURLToPath(new URL("../../node_modules", import.meta.url));
const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const CLONES = 2;
const TOPIC = "events";

/**
 * @param {FigureOptions} options
 * @returns {Promise<import("./lib/figure.mjs").FigureResult>}
 */
export async function run(options) {
  const changes = pick(options, 1000, 120, 40);
  const kills = pick(options, 20, 6, 6);
  const random = chance(options.seed);
  const product = await buildProduct(options.plant);
  const receiver = await startReceiver(SECRET, random);
  // Beside a program of its own there are no packages.
  const redis = hasProgram() ? undefined : await startRedis();
  const nats = hasProgram() ? undefined : await startNats();
  try {
    const server = await newServer(product, receiver.url, redis?.url, nats?.url);
    const found = await play(product, server, { changes, kills, random, onNext: receiver.onNext });
    const told = {
      webhook: receiver.told,
      command: toldIn(server.byCommand),
      file: toldIn(server.file),
      ...(redis && { redis: await toldByRedis(redis.url, TOPIC) }),
      ...(nats && { nats: await toldByNats(nats.url, TOPIC) }),
    };
    const violations = [...found.violations, ...receiver.violations];
    const events = await allEvents(server.hub);
    const parents = parentsIn(server.hub);
    for (const [name, ids] of Object.entries(told))
      violations.push(...toldFaults(ids, events, parents).map((fault) => `${name}: ${fault}`));
    const twice = Object.values(told).map((ids) => ids.length - new Set(ids).size);
    const facts = {
      changes,
      events: events.length,
      kills: found.kills,
      "failed by the receiver": receiver.failures(),
      "told twice": twice.join("/"),
      subscribers: Object.keys(told).length,
    };
    return verdict(facts, violations);
  } finally {
    for (const one of [receiver, redis, nats]) one?.close();
  }
}

/**
 * Makes a bare repository that tells five subscribers of what is pushed to it, and begins tickets in it.
 *
 * @param {Product} product
 * @param {string} hook
 * @param {string | undefined} redis
 * @param {string | undefined} nats
 */
async function newServer(product, hook, redis, nats) {
  const { hub } = newHub();
  const modules = join(dirname(product.library), "node_modules");
  if (!existsSync(modules)) symlinkSync(MODULES, modules);
  if (nats !== undefined) await makeStream(nats, TOPIC);
  const [byCommand, file] = [join(folder("told"), "command"), join(folder("told"), "file")];
  const tickets = await openHere(product, hub);
  const every = { from: "beginning", attempts: 200, pause: 0.01, timeout: 10 };
  const add = (/** @type {object} */ one) => tickets.addSubscriber({ ...every, ...one });
  const secretEnv = ["HOOK_SECRET"];
  await add({ name: "hook", sink: "webhook", url: hook, allowPrivate: true, secretEnv });
  await add({ name: "run", sink: "command", command: ["sh", "-c", `cat >>'${byCommand}'`] });
  await add({ name: "log", sink: "file", path: file });
  if (redis !== undefined) await add({ name: "stream", sink: "redis", url: redis, topic: TOPIC });
  if (nats !== undefined) await add({ name: "bus", sink: "nats", url: nats, topic: TOPIC });
  await tickets.close();
  const words = product.command.map((word) => `'${word}'`).join(" ");
  const script = `#!/bin/sh\nHOOK_SECRET=${SECRET} exec ${words} publish --background --wait 60 >/dev/null 2>&1\n`;
  mkdirSync(join(hub, "hooks"), { recursive: true });
  writeFileSync(join(hub, "hooks", "post-receive"), script, { mode: 0o755 });
  return { hub, byCommand, file };
}

/**
 * Lets two clones change and push, kills publishers meanwhile, and lets one run to its end.
 *
 * @param {Product} product
 * @param {{ hub: string }} server
 * @param {{ changes: number, kills: number, random: Chance, onNext: OnNext }} how
 */
async function play(product, { hub }, { changes, kills, random, onNext }) {
  const dirs = await newClones(hub, CLONES);
  const shared = await beginShared(dirs);
  /** @type {string[]} */
  const violations = [];
  let working = true;
  const work = dirs.map(async (dir, i) => {
    const name = `c${i}`;
    const log = join(folder(`log-${name}`), "log.jsonl");
    const job = { library: product.library, dir, log, name, count: changes / CLONES, shared };
    const { child, ended } = start(process.execPath, [WORKER, JSON.stringify(job)]);
    return finish({ child, ended, name, log, lines: () => linesOf(log) }, 600);
  });
  const writing = Promise.all(work).then((logs) => {
    working = false;
    for (const line of logs.flat())
      if (line.t === "error")
        violations.push(`${line.by} failed: ${line["code"]} ${line["message"]}`);
  });
  const killed = await killSome(product, hub, { kills, random, onNext, isWorking: () => working });
  await writing;
  await publish(product, hub, 300_000);
  const tickets = await openHere(product, hub);
  for (const { name, status, dead, behind } of await tickets.subscribers())
    if (status !== "up to date") violations.push(`${name} is ${status}, ${behind} behind, ${dead}`);
  await tickets.close();
  if (killed < kills) violations.push(`only ${killed} publishers could be killed`);
  return { kills: killed, violations };
}

/**
 * Kills publishers at random, as long as there is anything to tell.
 *
 * @param {Product} product
 * @param {string} hub
 * @param {{ kills: number, random: Chance, onNext: OnNext, isWorking: () => boolean }} how
 */
async function killSome(product, hub, { kills, random, onNext, isWorking }) {
  let killed = 0;
  while (killed < kills) {
    // Every other one in the middle of a delivery, where the most can go wrong.
    if (killed % 2 === 1)
      onNext(() => {
        if (killPublisher(hub, random, /^publish-hook\.lock$/)) killed++;
      });
    await sleep(random.between(50, isWorking() ? 1500 : 300));
    if (killPublisher(hub, random)) killed++;
    else if (!isWorking()) {
      if (!(await isBehind(product, hub))) break;
      await publish(product, hub, 1);
    }
  }
  return killed;
}

/** @param {Product} product @param {string} hub */
async function isBehind(product, hub) {
  const tickets = await openHere(product, hub);
  const reports = await tickets.subscribers();
  await tickets.close();
  return reports.some((/** @type {any} */ { status }) => status !== "up to date");
}

/** Publishes here, once more if others were at it. @param {Product} product @param {string} hub @param {number} wait milliseconds */
async function publish(product, hub, wait) {
  const { openTickets } = await import(pathToFileURL(product.library).href);
  const tickets = await openTickets({ dir: hub, env: environment({ HOOK_SECRET: SECRET }) });
  for (const end = Date.now() + wait; ; await sleep(100)) {
    const { subscribers } = await tickets.publish({ wait });
    const outcomes = subscribers.map((/** @type {any} */ { outcome }) => outcome);
    if (Date.now() > end || !outcomes.includes("busy")) break;
  }
  await tickets.close();
}

/** Tickets that both clones have and change. @param {readonly string[]} dirs @returns {Promise<readonly string[]>} */
async function beginShared(dirs) {
  const product = await buildProduct();
  /** @type {readonly string[]} */
  let shared = [];
  for (const dir of dirs) {
    const tickets = await openHere(product, dir);
    if (shared.length === 0) {
      const operations = Array.from({ length: 20 }, (_, i) => ({ op: "create", title: `s${i}` }));
      shared = (await tickets.transact(operations)).created;
    }
    await tickets.sync();
    await tickets.close();
  }
  return shared;
}

/** Kills one of the processes that have a subscriber's turn; never this one. @param {string} hub @param {Chance} random @param {RegExp} [turn] */
function killPublisher(hub, random, turn = /^publish-.*\.lock$/) {
  const dir = join(hub, "ticket");
  const locks = existsSync(dir) ? readdirSync(dir).filter((name) => turn.test(name)) : [];
  if (locks.length === 0) return false;
  try {
    const { pid } = JSON.parse(readFileSync(join(dir, random.oneOf(locks)), "utf8"));
    if (pid === process.pid) return false;
    process.kill(pid, "SIGKILL");
    return true;
  } catch {
    return false; // it has ended, or was just beginning
  }
}

/** Every event, as history tells it. @param {string} hub @returns {Promise<readonly string[]>} */
async function allEvents(hub) {
  const tickets = await openHere(await buildProduct(), hub);
  const ids = [];
  for await (const event of tickets.events()) ids.push(event.id);
  await tickets.close();
  return ids;
}

/** @param {string} hub @returns {ReadonlyMap<string, readonly string[]>} */
function parentsIn(hub) {
  const lines = git(hub, ["log", "--format=%H %P", REF]).split("\n");
  return new Map(
    lines.map((line) => {
      const [oid = "", ...parents] = line.split(" ").filter((word) => word !== "");
      return [oid, parents];
    }),
  );
}
