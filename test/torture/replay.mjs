import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { buildProduct } from "./lib/bundle.mjs";
import { pick, verdict } from "./lib/figure.mjs";
import { git, newRepository, REF } from "./lib/git.mjs";
import { chance } from "./lib/random.mjs";
import { folder } from "./lib/scratch.mjs";
import { filesIn } from "./lib/scripts.mjs";
import { openHere } from "./lib/stage.mjs";

/** @typedef {import("./lib/figure.mjs").FigureOptions} FigureOptions */
/** @typedef {Record<string, any>} Event */

export const id = "E2";
export const title =
  "events told again are the same bytes, here and in a clone; each change of an import and its reverts is told";
export const plants = {
  "fresh-ids": /other bytes/,
  "no-labels": /is not told/,
};

const EXPORTS = /beads\/.*\.jsonl$/;
/** Violations that are printed of one file: more say no more. */
const MOST_TOLD = 5;

/**
 * @param {FigureOptions} options
 * @returns {Promise<import("./lib/figure.mjs").FigureResult>}
 */
export async function run(options) {
  const { data, seed } = options;
  const real = data === undefined ? [] : filesIn(data, EXPORTS);
  const texts = real.map((file) => ({ name: basename(file), text: readFileSync(file, "utf8") }));
  texts.push({ name: "made up", text: madeUp(pick(options, 400, 60, 20), seed) });
  const facts = { exports: texts.length, commits: 0, events: 0, changes: 0 };
  /** @type {string[]} */
  const violations = [];
  for (const { name, text } of texts) {
    const found = await replayed(options.plant, text);
    facts.commits += found.commits;
    facts.events += found.events;
    facts.changes += found.changes;
    violations.push(...found.faults.slice(0, MOST_TOLD).map((fault) => `${name}: ${fault}`));
  }
  return verdict(facts, violations);
}

/** An export as beads writes it. @param {number} count @param {number} seed */
function madeUp(count, seed) {
  const random = chance(seed);
  const records = Array.from({ length: count }, (_, i) => ({
    id: `bd-${i}`,
    title: `Ticket ${i}`,
    description: `Line ${random.between(0, 9)}\n\nOther line`,
    status: random.oneOf(["open", "in_progress", "closed"]),
    priority: random.between(0, 4),
    issue_type: random.oneOf(["task", "bug", "epic"]),
    labels: random.happens(0.5) ? ["ui", `l${random.between(0, 5)}`] : [],
    created_at: new Date(1.7e12 + i * 1e6).toISOString(),
    updated_at: new Date(1.7e12 + i * 2e6).toISOString(),
  }));
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
}

/**
 * Imports, takes the import back, and takes that back; then everything is told, twice here and once in a clone.
 *
 * @param {string | undefined} plant
 * @param {string} text
 */
async function replayed(plant, text) {
  const product = await buildProduct(plant);
  const dir = newRepository("replay");
  const tickets = await openHere(product, dir);
  await tickets.init();
  const { commit } = await tickets.importBeads(text);
  const { commit: undone } = await tickets.revert(commit);
  await tickets.revert(undone);
  const entries = await tickets.history({ changes: true });
  await tickets.close();
  const lines = await linesIn(product, dir);
  const there = folder("clone");
  git(there, ["init", "-q"]);
  git(there, ["fetch", "-q", dir, `${REF}:${REF}`]);
  const faults = [];
  for (const [who, again] of /** @type {const} */ ([
    ["here", await linesIn(product, dir)],
    ["in a clone", await linesIn(product, there)],
  ]))
    if (again.join("\n") !== lines.join("\n")) faults.push(`told again ${who}: other bytes`);
  const events = lines.map((line) => /** @type {Event} */ (JSON.parse(line)));
  const untold = untoldIn(entries, events);
  const changes = entries.reduce(
    (/** @type {number} */ n, /** @type {any} */ e) => n + e.changes.length,
    0,
  );
  return {
    commits: entries.length,
    events: events.length,
    changes,
    faults: [...faults, ...untold],
  };
}

/** @param {import("./lib/bundle.mjs").Product} product @param {string} dir */
async function linesIn(product, dir) {
  const tickets = await openHere(product, dir);
  const lines = [];
  for await (const event of tickets.events()) lines.push(JSON.stringify(event));
  await tickets.close();
  return lines;
}

/**
 * Says which changes of tickets no event of their commit tells.
 *
 * @param {readonly any[]} entries
 * @param {readonly Event[]} events
 */
function untoldIn(entries, events) {
  /** @type {Map<string, Event[]>} */
  const bySubject = new Map();
  for (const event of events) {
    const key = `${event["commit"]} ${event["subject"]}`;
    const known = bySubject.get(key);
    if (known === undefined) bySubject.set(key, [event]);
    else known.push(event);
  }
  return entries.flatMap(({ commit, changes, kind }) =>
    kind === "init"
      ? []
      : changes
          .filter(
            (/** @type {any} */ change) => !isTold(change, bySubject.get(`${commit} ${change.id}`)),
          )
          .map(
            (/** @type {any} */ { id: ticket, field, element }) =>
              `${field} ${element ?? ""} of ${ticket} in ${commit} is not told`,
          ),
  );
}

/** @param {any} change @param {readonly Event[]} [events] */
function isTold({ field, element, after }, events = []) {
  return events.some(({ type, data }) => {
    if (type === "ticket.created") return holds(data.after, field, element, after);
    return data.changes?.some(
      (/** @type {any} */ one) =>
        one.field === field && one.element === element && same(one.after, after),
    );
  });
}

/** @param {unknown} a @param {unknown} b */
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** Whether a new ticket has what a change put there. @param {any} ticket @param {string} field @param {string | null} element @param {unknown} after */
function holds(ticket, field, element, after) {
  const [name = "", member] = field.split(".");
  const value = ticket[name];
  if (element === null) return same(value, after);
  if (!Array.isArray(value)) return same(value?.[element], after);
  if (member !== undefined)
    return value.some(({ id: one, ...rest }) => one === element && same(rest[member], after));
  return typeof value[0] === "string" ? value.includes(element) : value.length > 0;
}
