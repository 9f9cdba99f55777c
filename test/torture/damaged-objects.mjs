import { buildProduct } from "./lib/bundle.mjs";
import {
  OTHER,
  READS,
  readFaults,
  untimed,
  verifyFaults,
  WRITES,
  writeFaults,
} from "./lib/damage-case.mjs";
import { pick, verdict } from "./lib/figure.mjs";
import { fsck, git, newRepository, REF } from "./lib/git.mjs";
import { DAMAGES, damageObject, linkedCopy, objectsIn, unpack } from "./lib/object-damage.mjs";
import { folder, remove } from "./lib/scratch.mjs";
import { beginTickets, openHere } from "./lib/stage.mjs";

/** @typedef {import("./lib/damage-case.mjs").Sound} Sound */
/** @typedef {import("./lib/object-damage.mjs").StoredObject} StoredObject */
/** @typedef {{ objects: number, cases: number, reads: number, refused: number, writes: number, written: number }} Tally */

export const id = "R12";
export const title =
  "each object damaged once: the right answer or a clear error, nothing written over it";
export const plants = {
  "blind-trees": /is wrong about|another|should stand there/,
  "silent-list": /is wrong about/,
  "half-history": /another history/,
};

/**
 * @param {import("./lib/figure.mjs").FigureOptions} options
 * @returns {Promise<import("./lib/figure.mjs").FigureResult>}
 */
export async function run(options) {
  const product = await buildProduct(options.plant);
  const template = await newStore(pick(options, 50, 6, 3));
  const sound = await soundAnswers(template);
  const objects = objectsIn(template);
  const all = objects.flatMap((object) =>
    Object.keys(DAMAGES).map((damage) => ({ object, damage })),
  );
  const share = pick(options, 1, 3, 4);
  const cases = all.filter((_, i) => (i + options.seed) % share === 0);
  const tally = { objects: objects.length, cases: 0, reads: 0, refused: 0, writes: 0, written: 0 };
  /** @type {string[]} */
  const violations = [];
  let next = 0;
  const lane = async () => {
    for (let i = next++; i < cases.length && violations.length < 20; i = next++) {
      const { object, damage } = /** @type {typeof cases[0]} */ (cases[i]);
      const faults = await tryCase(
        { product, template, sound, tally },
        { object, damage, turn: i },
      );
      const name = `${object.type} ${object.oid.slice(0, 12)} ${object.path} ${damage}`;
      violations.push(...faults.map((fault) => `${name}: ${fault}`));
    }
  };
  await Promise.all([lane(), lane()]);
  violations.push(...fsck(template));
  return verdict(tally, violations);
}

/** A store with a history: tickets, edits, an attachment, and a head of another clone to join. @param {number} count */
async function newStore(count) {
  const product = await buildProduct();
  const dir = newRepository("damage");
  const ids = await beginTickets(dir, count);
  const [first = "", second = ""] = ids;
  const clone = folder("other");
  git(clone, ["init", "-q"]);
  git(clone, ["fetch", "-q", dir, `${REF}:${REF}`]);
  await batch(product, clone, [
    { op: "label", id: first, add: ["theirs"] },
    { op: "set", id: second, fields: { body: "Theirs." } },
    { op: "create", title: "Theirs" },
  ]);
  const attach = { op: "attach", id: first, add: [{ name: "log.txt", content: "aGVsbG8K" }] };
  await batch(product, dir, [attach, { op: "label", id: second, add: ["ours"] }]);
  await batch(product, dir, [
    { op: "set", id: first, fields: { priority: "high" } },
    { op: "comment", id: ids.at(-1), body: "Said." },
  ]);
  git(dir, ["fetch", "-q", clone, `${REF}:${OTHER}`]);
  unpack(dir);
  return dir;
}

/** @param {import("./lib/bundle.mjs").Product} product @param {string} dir @param {readonly object[]} operations */
async function batch(product, dir, operations) {
  const tickets = await openHere(product, dir);
  await tickets.transact(operations);
  await tickets.close();
}

/** What all commands answer while nothing is damaged; the cache is warm afterwards. @param {string} template @returns {Promise<Sound>} */
async function soundAnswers(template) {
  const product = await buildProduct();
  const tickets = await openHere(product, template);
  const listing = await tickets.list({ all: true });
  const byTitle = [...listing.tickets].sort((/** @type {any} */ a, /** @type {any} */ b) =>
    a.title < b.title ? -1 : 1,
  );
  const ids = byTitle.map((ticket) => ticket.id);
  /** @type {Record<string, unknown>} */
  const answers = {};
  for (const [name, read] of Object.entries(READS))
    answers[name] = JSON.parse(JSON.stringify((await read(tickets, ids)) ?? null));
  await tickets.close();
  const merging = linkedCopy(template, "merging");
  const there = await openHere(product, merging);
  await there.merge(OTHER);
  await there.close();
  const reverting = linkedCopy(template, "reverting");
  const back = await openHere(product, reverting);
  await back.revert(REF);
  const reverted = untimed(JSON.parse(JSON.stringify(await back.list({ all: true }))));
  await back.close();
  const joined = git(merging, ["rev-parse", `${REF}^{tree}`]);
  return { answers, ids, joined, reverted, tickets: new Map() };
}

/** Whether an object is one that the tickets are made of today. @param {string} dir @param {string} oid */
function isPresent(dir, oid) {
  const rows = git(dir, ["ls-tree", "-r", "-t", REF]);
  const tree = git(dir, ["rev-parse", `${REF}^{tree}`]);
  return rows.includes(oid) || tree === oid || git(dir, ["rev-list", REF]).includes(oid);
}

/**
 * @param {{ product: any, template: string, sound: Sound, tally: Tally }} stage
 * @param {{ object: StoredObject, damage: string, turn: number }} one
 */
async function tryCase({ product, template, sound, tally }, { object, damage, turn }) {
  const { oid } = object;
  tally.cases++;
  const dir = linkedCopy(template, "case");
  // With the cache as it was, or without one: neither may hide anything for long.
  if (turn % 2 === 0) remove(`${dir}/.git/ticket`);
  damageObject(dir, oid, damage);
  const read = await readFaults(product, dir, sound);
  tally.reads += Object.keys(READS).length;
  tally.refused += read.refused;
  const faults = [...read.faults];
  if (isPresent(template, oid)) faults.push(...(await verifyFaults(product, dir)));
  remove(dir);
  const name = Object.keys(WRITES)[turn % 3] ?? "";
  const copy = linkedCopy(template, "writing");
  const repair = damageObject(copy, oid, damage);
  const written = await writeFaults(product, copy, name, sound, repair);
  tally.writes++;
  if (written.done) tally.written++;
  faults.push(...written.faults);
  remove(copy);
  return faults;
}
