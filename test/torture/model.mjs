import { isDeepStrictEqual } from "node:util";
import { buildProduct } from "./lib/bundle.mjs";
import { newHub, treeOf } from "./lib/clones.mjs";
import { pick, verdict } from "./lib/figure.mjs";
import { fsck, git } from "./lib/git.mjs";
import { Model, shownOf } from "./lib/model.mjs";
import { CHANGES, OFTEN, OTHERS } from "./lib/model-commands.mjs";
import { chance } from "./lib/random.mjs";
import { folder, remove } from "./lib/scratch.mjs";
import { openHere } from "./lib/stage.mjs";

/** @typedef {import("./lib/model-commands.mjs").Clone} Clone */
/** @typedef {import("./lib/model-commands.mjs").Step} Step */
/** @typedef {import("./lib/bundle.mjs").Product} Product */

export const id = "R17";
export const title = "random commands in two clones against a model of a few lines";
export const plants = {
  "blind-revert": /shows another ticket/,
  "one-side": /shows another ticket|fewer|more|no ticket/,
  "half-batch": /a batch with a fault/,
};

const STEPS = 80;
/** So many kinds of commands must have been played, or nothing was shown. */
const LEAST_KINDS = 15;

/**
 * @param {import("./lib/figure.mjs").FigureOptions} options
 * @returns {Promise<import("./lib/figure.mjs").FigureResult>}
 */
export async function run(options) {
  const runs = pick(options, 80, 6, 8);
  const product = await buildProduct(options.plant);
  /** @type {Map<string, number>} */
  const kinds = new Map();
  /** @type {string[]} */
  const violations = [];
  let next = 0;
  const lane = async () => {
    while (next < runs && violations.length === 0) {
      const seed = options.seed * 1000 + next++;
      const game = await Game.begin(product, seed, kinds);
      const found = await game.play(STEPS);
      if (found.length > 0) violations.push(`game ${seed}: ${found.join("; ")}\n${game.story()}`);
    }
  };
  await Promise.all([lane(), lane()]);
  if (violations.length === 0 && kinds.size < LEAST_KINDS)
    violations.push(`fewer than ${LEAST_KINDS} kinds of commands`);
  const commands = [...kinds.values()].reduce((a, b) => a + b, 0);
  return verdict({ games: next, commands, kinds: kinds.size }, violations);
}

/** Two clones and a remote, and what a model says of each. */
class Game {
  /** @type {string[]} */
  log = [];
  hub = new Model();
  at = 0;

  /** @param {number} seed @param {Map<string, number>} kinds @param {string} hubDir @param {Clone[]} clones */
  constructor(seed, kinds, hubDir, clones) {
    this.random = chance(seed);
    this.kinds = kinds;
    this.hubDir = hubDir;
    this.clones = clones;
  }

  /** @param {Product} product @param {number} seed @param {Map<string, number>} kinds */
  static async begin(product, seed, kinds) {
    const { hub } = newHub();
    /** @type {Clone[]} */
    const clones = [];
    for (let i = 0; i < 2; i++) {
      const dir = folder("model");
      git(dir, ["init", "-q"]);
      git(dir, ["remote", "add", "origin", hub]);
      const tickets = await openHere(product, dir);
      await tickets.init();
      await tickets.sync();
      /** @type {Clone} */
      const clone = { dir, tickets, model: new Model(), reopen: async () => undefined };
      clone.reopen = async () => {
        await clone.tickets.close();
        clone.tickets = await openHere(product, dir);
      };
      clones.push(clone);
    }
    return new Game(seed, kinds, hub, clones);
  }

  story() {
    return this.log.map((line) => `    ${line}`).join("\n");
  }

  /** @param {number} count */
  async play(count) {
    /** @type {string[]} */
    let faults = [];
    for (let i = 0; i < count && faults.length === 0; i++) {
      const clone = this.random.oneOf(this.clones);
      faults = await this.step(clone).catch((error) => [`${error.code ?? ""} ${error.message}`]);
    }
    if (faults.length === 0)
      faults = await this.settle().catch((error) => [`${error.code ?? ""} ${error.message}`]);
    for (const { tickets, dir } of this.clones) {
      await tickets.close();
      remove(dir);
    }
    return faults;
  }

  /** In the end both have all, and the same. @returns {Promise<string[]>} */
  async settle() {
    const faults = [];
    for (const clone of [...this.clones, ...this.clones]) {
      await OTHERS["sync"]?.(this.stepOf(clone));
      faults.push(...(await this.compare(clone)));
    }
    const [a, b] = this.clones.map(({ dir }) => treeOf(dir));
    if (a !== b) faults.push("another tree in each clone");
    return [...faults, ...fsck(this.hubDir)];
  }

  /** @param {Clone} clone @returns {Step} */
  stepOf(clone) {
    const at = ++this.at;
    const batch = { at, commit: "", changes: [] };
    const did = (/** @type {string} */ words) =>
      this.log.push(`${at} ${this.clones.indexOf(clone)}: ${words}`);
    return { random: this.random, clone, hub: this.hub, token: `t${at}`, batch, did };
  }

  /** @param {Clone} clone @returns {Promise<string[]>} */
  async step(clone) {
    const { random } = this;
    const step = this.stepOf(clone);
    if (random.happens(0.05)) return this.badBatch(step);
    const other = random.happens(0.25) ? random.oneOf(Object.keys(OTHERS)) : undefined;
    if (other !== undefined) {
      step.did(other);
      this.count(other);
      await OTHERS[other]?.(step);
      return this.compare(clone);
    }
    const name = this.nameOf(clone);
    const made = CHANGES[name]?.(step);
    if (made === undefined) return [];
    this.count(name);
    const operation = await this.found(clone, made.operation);
    step.did(JSON.stringify(operation));
    const { commit, created } = await clone.tickets.transact([operation]);
    made.write(created[0] ?? operation["id"]);
    step.batch.commit = commit ?? "";
    if (commit !== null) clone.model.keep(step.batch);
    return this.compareOne(clone, created[0] ?? operation["id"]);
  }

  /** @param {Clone} clone */
  nameOf({ model }) {
    const { random } = this;
    if (random.happens(model.live().length < 2 ? 0.7 : 0.06)) return "create";
    return random.oneOf(random.happens(0.3) ? OFTEN : Object.keys(CHANGES));
  }

  /** Whoever changes an element names it by its id, which the ticket tells. @param {Clone} clone @param {Record<string, any>} operation */
  async found({ tickets }, operation) {
    const { find, id: ticket } = operation;
    if (find === undefined) return operation;
    const shown = await tickets.show(ticket);
    const one = shown[find.field].find((/** @type {any} */ { body, text, note }) =>
      [body, text, note].includes(find.words),
    );
    return find.operationOf(one?.id ?? "");
  }

  /** A batch of which one operation can't be made does nothing at all. @param {Step} step */
  async badBatch({ clone, did, token }) {
    did("a batch with a fault");
    this.count("bad batch");
    const operations = [
      { op: "create", title: `Never ${token}` },
      { op: "label", id: "zzzzzzzzzzzz", add: ["x"] },
    ];
    const code = await clone.tickets.transact(operations).then(
      () => "none",
      (/** @type {any} */ error) => error.code,
    );
    const faults = await this.compare(clone);
    return code === "none"
      ? ["a batch with a fault was made"]
      : faults.map((f) => `a batch with a fault: ${f}`);
  }

  /** @param {string} kind */
  count(kind) {
    this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1);
  }

  /** @param {Clone} clone @param {string} ticket @returns {Promise<string[]>} */
  async compareOne({ tickets, model }, ticket) {
    const [now, expected] = [shownOf(await tickets.show(ticket)), model.shown(ticket)];
    if (isDeepStrictEqual(now, expected)) return [];
    return [
      `shows another ticket than the model:\n${JSON.stringify(now)}\n${JSON.stringify(expected)}`,
    ];
  }

  /** Every ticket, and no other. @param {Clone} clone @returns {Promise<string[]>} */
  async compare(clone) {
    const { tickets: list, problems } = await clone.tickets.list({ all: true });
    const live = clone.model.live();
    const faults = problems.map((/** @type {any} */ p) => `${p.path} ${p.problem}`);
    if (list.length !== live.length)
      faults.push(
        `${list.length < live.length ? "fewer" : "more"} tickets: ${list.length}, not ${live.length}`,
      );
    for (const ticket of clone.model.tickets.keys())
      faults.push(...(await this.compareOne(clone, ticket)));
    return faults;
  }
}
