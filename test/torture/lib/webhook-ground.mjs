import { randomBytes } from "node:crypto";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { git, newRepository } from "./git.mjs";
import { environment } from "./scratch.mjs";

/** @typedef {import("./bundle.mjs").Product} Product */
/** A repository with some events, what may be in the environment of who publishes, and everything that was said. @typedef {Awaited<ReturnType<typeof newGround>>} Ground */

export const newKey = () => `whsec_${randomBytes(32).toString("base64")}`;

/** @param {Product} product @param {Record<string, string>} env */
export async function newGround(product, env) {
  const dir = newRepository("webhooks");
  git(dir, ["config", "ticket.publish", "manual"]);
  const { openTickets } = await import(pathToFileURL(product.library).href);
  /** What was said, by whom. @type {[who: string, text: string][]} */
  const said = [];
  const open = (more = {}) => openTickets({ dir, env: environment(env), ...more });
  const tickets = await open();
  await tickets.init();
  await tickets.transact([{ op: "create", title: "Größe: “quoted” \u{1f600}", labels: ["ui"] }]);
  /** @type {string[]} */
  const events = [];
  for await (const event of tickets.events()) events.push(event.id);
  /** Acts, and keeps what an error says. @param {string} who @param {() => Promise<any>} act @returns {Promise<any>} */
  const refused = async (who, act) => {
    try {
      await act();
      return undefined;
    } catch (error) {
      const { message, code, hint, data, stack } = /** @type {any} */ (error);
      said.push([who, `${message} ${hint} ${JSON.stringify(data)} ${stack}`]);
      return { code, message };
    }
  };
  /** Adds a subscriber that is told everything, and that nobody has the patience to give up. @param {object} settings */
  const add = (settings) =>
    tickets.addSubscriber({
      ...{ sink: "webhook", from: "beginning", attempts: 100, pause: 60, timeout: 1 },
      ...settings,
    });
  return { dir, env, said, open, tickets, events, refused, add };
}

/** Writes subscribers into git's configuration by hand. @param {Ground} ground @param {Record<string, Record<string, string>>} all */
export function configure({ dir }, all) {
  const usual = { attempts: "100", pause: "60", timeout: "1", sink: "webhook" };
  const sections = Object.entries(all).map(([name, settings]) => {
    const lines = Object.entries({ ...usual, ...settings });
    const texts = lines.map(([key, value]) => `\t${key} = ${JSON.stringify(value)}\n`);
    return `[ticket-subscriber "${name}"]\n${texts.join("")}`;
  });
  appendFileSync(join(dir, ".git", "config"), sections.join(""));
}

/**
 * Publishes to one subscriber so many times, and returns where it stands: nothing may have been told, nothing passed by, and
 * every try is in the log for its reason.
 *
 * @param {Ground} ground
 * @param {string} name
 * @param {readonly RegExp[]} why of each try; the last one of all that follow
 * @param {{ tries?: number, opened?: any, logged?: boolean }} [how]
 * @returns {Promise<string[]>}
 */
export async function refusedFaults(ground, name, why, how = {}) {
  const { tries = 2, opened = ground.tickets, logged = true } = how;
  const reason = (/** @type {number} */ i) => why[Math.min(i, why.length - 1)] ?? /never/;
  const before = await opened.subscriber(name);
  /** @type {string[]} */
  const faults = [];
  for (let i = 0; i < tries; i++) {
    const [one] = (await opened.publish({ names: [name], atOnce: true })).subscribers;
    ground.said.push([name, JSON.stringify(one)]);
    if (!reason(i).test(one.error ?? "")) faults.push(`${name}: try ${i + 1} says ${one.error}`);
  }
  const { heads, delivered, dead } = await opened.subscriber(name);
  if (delivered + dead > 0 || String(heads) !== String(before.heads))
    faults.push(`${name}: its cursor went on past what was not delivered`);
  if (!logged) return faults;
  const log = await opened.deliveries({ subscribers: [name], limit: 1000 });
  ground.said.push([name, JSON.stringify(log)]);
  return [...faults, ...logFaults(name, log, reason, tries)];
}

/** @param {string} name @param {any[]} log @param {(i: number) => RegExp} reason @param {number} tries */
function logFaults(name, log, reason, tries) {
  const reasons = log.map(({ error }) => error ?? "delivered");
  const faults = reasons.flatMap((text, i) =>
    reason(i).test(text) ? [] : [`${name}: the log says ${text}`],
  );
  // Who wants no more is not asked again.
  const wanted = / 410:/.test(reasons[0]) ? 1 : tries;
  if (log.length !== wanted) faults.push(`${name}: the log has ${log.length} tries, not ${wanted}`);
  if (new Set(log.map(({ event }) => event)).size > 1)
    faults.push(`${name}: its cursor went on to another event`);
  return faults;
}
