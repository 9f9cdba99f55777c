import { buildProduct } from "./lib/bundle.mjs";
import { lostTokens, treeOf } from "./lib/clones.mjs";
import { pick, verdict } from "./lib/figure.mjs";
import { copyRepository, fsck, git, newRepository, REF } from "./lib/git.mjs";
import { chance } from "./lib/random.mjs";
import { randomBatch } from "./lib/random-batch.mjs";
import { remove } from "./lib/scratch.mjs";
import { beginTickets, openHere } from "./lib/stage.mjs";

/** @typedef {import("./lib/random.mjs").Chance} Chance */

export const id = "R16";
export const title =
  "histories that cross in real repositories: whoever joins makes the same commits";
export const plants = {
  "ours-left": /made another commit/,
  "texts-by-chance": /made another commit/,
  "one-side": /was acknowledged, but is not in|different trees|is not there/,
};

const CLONES = 3;
/** So many joins have to have had several merge bases, or nothing was shown. */
const LEAST_CROSSED = 30;

/** @typedef {{ dir: string, tickets: any, heads: string[] }} Clone */
/** @typedef {{ joins: number, crossed: number, texts: number, same: number, writes: number }} Tally */

/**
 * One history.
 *
 * @typedef {object} Stage
 * @property {Clone[]} clones
 * @property {string[]} ids
 * @property {string[]} tokens
 * @property {Chance} random
 * @property {Tally} tally
 * @property {string[]} violations
 */

/**
 * @param {import("./lib/figure.mjs").FigureOptions} options
 * @returns {Promise<import("./lib/figure.mjs").FigureResult>}
 */
export async function run(options) {
  const count = pick(options, 200, 15, 4);
  const product = await buildProduct(options.plant);
  const template = newRepository("template");
  const ids = await beginTickets(template, 2);
  /** @type {Tally} */
  const tally = { joins: 0, crossed: 0, texts: 0, same: 0, writes: 0 };
  /** @type {string[]} */
  const violations = [];
  let next = 0;
  const lane = async () => {
    while (next < count && violations.length === 0) {
      const seed = options.seed * 1000 + next++;
      const found = await history(product, template, ids, chance(seed), tally);
      violations.push(...found.map((violation) => `history ${seed}: ${violation}`));
    }
  };
  await Promise.all([lane(), lane()]);
  if (!options.quick && !options.tiny && tally.crossed < LEAST_CROSSED)
    violations.push(`fewer than ${LEAST_CROSSED} joins of histories that cross`);
  return verdict({ histories: next, ...tally }, violations);
}

/** @param {import("./lib/bundle.mjs").Product} product @param {string} template @param {string[]} ids @param {Chance} random @param {Tally} tally */
async function history(product, template, ids, random, tally) {
  /** @type {Clone[]} */
  const clones = [];
  for (let i = 0; i < CLONES; i++) {
    const dir = copyRepository(template, `clone-${i}`);
    clones.push({ dir, tickets: await openHere(product, dir), heads: [headOf(dir)] });
  }
  /** @type {Stage} */
  const stage = { clones, ids: [...ids], tokens: [], random, tally, violations: [] };
  for (const clone of clones) await write(stage, clone);
  for (let i = 0; i < 2; i++) {
    const [a, b] = twoOf(stage);
    await write(stage, a);
    await cross(stage, a, b);
    if (random.happens(0.5)) await mutual(stage, ...twoOf(stage));
  }
  await settle(stage);
  for (const { dir, tickets } of clones) {
    await tickets.close();
    remove(dir);
  }
  return stage.violations;
}

const headOf = (/** @type {string} */ dir) => git(dir, ["rev-parse", REF]);

/** @param {Stage} stage @returns {[Clone, Clone]} */
function twoOf({ clones, random }) {
  const a = random.oneOf(clones);
  return [a, random.oneOf(clones.filter((clone) => clone !== a))];
}

/** A batch of anything, with a label that is never taken away. @param {Stage} stage @param {Clone} clone */
async function write({ random, ids, tokens, tally }, clone) {
  const token = `t${tally.writes++}`;
  const [id = ""] = ids;
  const operations = [
    ...randomBatch(random, ids.slice(0, 3), token),
    { op: "set", id, fields: { body: await edited(random, clone, id, token) } },
    { op: "label", id, add: [token] },
  ];
  const { created, faults } = await clone.tickets.transact(operations, { atomic: false });
  ids.push(...created);
  if (!faults.some((/** @type {any} */ { index }) => index === operations.length - 1))
    tokens.push(token);
  clone.heads.push(headOf(clone.dir));
}

/** Returns the body of a ticket with another word in one of its lines. @param {Chance} random @param {Clone} clone @param {string} id @param {string} token */
async function edited(random, { tickets }, id, token) {
  const lines = [...(await tickets.show(id)).body.split("\n"), ...Array(6).fill("")].slice(0, 6);
  lines[random.between(0, lines.length - 1)] = token;
  return lines.join("\n");
}

/** Brings a commit of another clone here and joins it. @param {Stage} stage @param {Clone} to @param {Clone} from @param {string} oid */
async function join({ tally }, to, from, oid) {
  git(to.dir, ["fetch", "-q", "--no-tags", from.dir, REF]);
  const before = headOf(to.dir);
  const bases = git(to.dir, ["merge-base", "--all", before, oid]).split("\n");
  const { kind, commit, texts } = await to.tickets.merge(oid);
  to.heads.push(commit);
  if (kind !== "joined") return;
  tally.joins++;
  tally.texts += texts.length;
  if (bases.length > 1) tally.crossed++;
}

/** Each joins what the other had before it wrote on: from here on the two have two pasts in common. @param {Stage} stage @param {Clone} a @param {Clone} b */
async function cross(stage, a, b) {
  const [ofA, ofB] = [headOf(a.dir), headOf(b.dir)];
  await write(stage, a);
  await write(stage, b);
  await join(stage, a, b, ofB);
  await join(stage, b, a, ofA);
  if (stage.random.happens(0.5)) await write(stage, stage.random.oneOf([a, b]));
  await mutual(stage, a, b);
}

/** Both join the same two heads, and have to make the same commits. @param {Stage} stage @param {Clone} a @param {Clone} b */
async function mutual(stage, a, b) {
  const [ofA, ofB] = [headOf(a.dir), headOf(b.dir)];
  git(b.dir, ["fetch", "-q", "--no-tags", a.dir, REF]);
  await join(stage, a, b, ofB);
  await join(stage, b, a, ofA);
  stage.tally.same++;
  const [x, y] = [headOf(a.dir), headOf(b.dir)];
  if (x !== y) stage.violations.push(`of ${ofA} and ${ofB} each made another commit: ${x}, ${y}`);
}

/** All take in all; then all are alike, and nothing is missing. @param {Stage} stage */
async function settle(stage) {
  const { clones, tokens, violations } = stage;
  const [first] = clones;
  if (first === undefined) return;
  for (const clone of clones.slice(1)) await join(stage, first, clone, headOf(clone.dir));
  for (const clone of clones.slice(1)) await join(stage, clone, first, headOf(first.dir));
  const trees = new Set(clones.map(({ dir }) => treeOf(dir)));
  if (trees.size > 1) violations.push(`${trees.size} different trees at the end`);
  violations.push(...lostTokens(first.dir, tokens, "the join"), ...fsck(first.dir));
  const { findings } = await first.tickets.verify();
  for (const { path, problem } of findings) violations.push(`verify: ${path} ${problem}`);
}
