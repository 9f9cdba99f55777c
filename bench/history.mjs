// A long history of small changes, written in one go: a change by the program takes some milliseconds, and ten thousand are needed.
import { createChance } from "./generate.mjs";
import { git, idsOf, REF } from "./lab.mjs";

/** @typedef {import("./generate.mjs").Chance} Chance */
/** @typedef {Record<string, any>} Doc */

const DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
/** After every stamp that is in the store, and close enough to now not to be taken for the future. */
const BEGIN = Date.now() + 60_000;
const STEP_MS = 10;

/** @param {number} value @param {number} length */
function base32(value, length) {
  let text = "";
  for (let rest = value; text.length < length; rest = Math.floor(rest / 32))
    text = `${DIGITS[rest % 32]}${text}`;
  return text;
}

/** @param {number} i @returns the stamp of the change with this number */
const stampOf = (i) => `${base32(BEGIN + i * STEP_MS, 10)}0000bench000`;

/** @param {Record<string, any>} object @returns the same members in the order of their names */
const sorted = (object) =>
  Object.fromEntries(
    Object.keys(object)
      .sort()
      .map((name) => [name, object[name]]),
  );

/**
 * Returns members in the order in which documents are written.
 *
 * @param {Doc} doc
 * @returns {Doc}
 */
const ordered = (doc) =>
  Object.fromEntries(ORDER.filter((name) => name in doc).map((name) => [name, doc[name]]));

const ORDER =
  "schema id all title type status resolution closed closedBy priority assignees labels milestone due estimate points links body criteria comments time refs attachments aliases custom claim conflicts deleted created createdBy removed _v".split(
    " ",
  );

/**
 * Puts an element in or takes it out, and notes when.
 *
 * @param {Doc} doc @param {string} label @param {string} stamp
 */
function toggleLabel(doc, label, stamp) {
  const { removed = {}, ...stamps } = doc["_v"];
  const labels = new Set(doc["labels"] ?? []);
  const there = { ...stamps.labels };
  const gone = { ...removed.labels };
  const [into, from] = labels.has(label) ? [gone, there] : [there, gone];
  if (!labels.delete(label)) labels.add(label);
  delete from[label];
  into[label] = stamp;
  doc["labels"] = [...labels].sort();
  if (labels.size === 0) delete doc["labels"];
  const kept = { labels: sorted(there), removed: { ...removed, labels: sorted(gone) } };
  doc["_v"] = { ...stamps, ...kept };
  if (Object.keys(there).length === 0) delete doc["_v"].labels;
  if (Object.keys(gone).length === 0) delete doc["_v"].removed;
}

/**
 * What people do all day.
 *
 * @type {readonly ((doc: Doc, chance: Chance, i: number) => string)[]}
 */
const CHANGES = [
  (doc, chance, i) => {
    const at = new Date(BEGIN + i * STEP_MS).toISOString();
    const body = [`Seen again, number ${i}.`, "", `It took ${chance.below(90)} s.`];
    const comment = { id: `${stampOf(i)}0000`, by: "ada@example.com", at, body };
    // The newest ones only, so that a document does not grow without end.
    doc["comments"] = [...(doc["comments"] ?? []).slice(-4), comment];
    return "Comment on a ticket";
  },
  (doc, chance, i) => {
    toggleLabel(doc, chance.pick(["ui", "api", "slow", "urgent"]), stampOf(i));
    return "Label a ticket";
  },
  (doc, chance, i) => {
    doc["status"] = chance.pick(["in-progress", "in-review", "blocked", "open"]);
    doc["_v"].status = stampOf(i);
    return "Move a ticket";
  },
  (doc, _, i) => {
    doc["points"] = i;
    doc["_v"].points = stampOf(i);
    return "Set points";
  },
  (doc, chance, i) => {
    doc["priority"] = chance.pick(["low", "medium", "high", "critical"]);
    doc["_v"].priority = stampOf(i);
    return "Set the priority";
  },
];

/** @param {Doc} doc */
function textOf(doc) {
  const stamps = doc["_v"];
  return `${JSON.stringify(ordered({ ...doc, _v: ordered(stamps) }), null, 2)}\n`;
}

/**
 * Adds so many commits to the tickets of a repository, each with one change of one ticket, and packs them.
 *
 * @param {string} repo
 * @param {number} count
 */
export function addHistory(repo, count) {
  const chance = createChance(count);
  const ids = idsOf(repo);
  const pathOf = (/** @type {string} */ id) => `tickets/${id[0]}/${id[1]}/${id}.json`;
  const docs = new Map(
    ids.map((id) => [
      id,
      JSON.parse(git(repo, ["cat-file", "blob", `${REF}:${pathOf(id)}`]).toString()),
    ]),
  );
  /** @type {string[]} */
  const stream = [];
  const data = (/** @type {string} */ text) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  for (let i = 0; i < count; i++) {
    const id = chance.pick(ids);
    const doc = docs.get(id);
    const subject = chance.pick(CHANGES)(doc, chance, i);
    const stamp = stampOf(i);
    const trailers = `Ticket-Batch: ${stamp}\nTicket-Actor: ada@example.com\nTicket-Clock: ${stamp}`;
    const person = `Ada Bench <ada@example.com> ${Math.floor((BEGIN + i * STEP_MS) / 1000)} +0000`;
    stream.push(
      `commit ${REF}\ncommitter ${person}\n${data(`${subject}\n\n${trailers}\n`)}`,
      i === 0 ? `from ${REF}^0\n` : "",
      `M 100644 inline ${pathOf(id)}\n${data(textOf(doc))}`,
    );
  }
  git(repo, ["fast-import", "--quiet"], `feature done\n${stream.join("")}done\n`);
  git(repo, ["gc", "--quiet"]);
}
