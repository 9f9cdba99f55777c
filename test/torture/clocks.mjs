import { pathToFileURL } from "node:url";
import { buildProduct } from "./lib/bundle.mjs";
import { lostTokens, newHub, treeOf } from "./lib/clones.mjs";
import { errorOf, runProgram } from "./lib/command.mjs";
import { pick, verdict } from "./lib/figure.mjs";
import { fsck, git, REF } from "./lib/git.mjs";
import { chance } from "./lib/random.mjs";
import { environment, folder } from "./lib/scratch.mjs";

/** @typedef {import("./lib/random.mjs").Chance} Chance */
/** `slow`: to whom others are of the future. @typedef {{ name: string, dir: string, tickets: any, slow: boolean }} Clone */
/** @typedef {{ writes: number, syncs: number, overwrites: number, quarantined: number }} Tally */

export const id = "R10";
export const title =
  "clocks hours and years off, backwards, standing still: nothing lost, the future kept out";
export const plants = {
  "wall-clock": /does not stand|another value|a clock later than/,
  "no-quarantine": /was let in/,
};

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;

/** Clocks that are so far behind that all others are of the future to them. */
const SLOW = ["two hours back", "ten years back", "jumping", "before 1970"];
/** What each clock says when it is looked at. @type {Record<string, (random: Chance) => () => number>} */
const CLOCKS = {
  right: () => Date.now,
  "half an hour back": () => () => Date.now() - HOUR / 2,
  "two hours back": () => () => Date.now() - 2 * HOUR,
  "half an hour ahead": () => () => Date.now() + HOUR / 2,
  "ten years back": () => () => Date.now() - 10 * YEAR,
  jumping: (random) => () => Date.now() + random.between(-YEAR, HOUR / 2),
  "running backwards": () => {
    let looks = 0;
    return () => Date.now() - 100 * looks++;
  },
  "standing still": () => {
    const then = Date.now();
    return () => then;
  },
  "before 1970": () => () => -5 * YEAR,
};

/**
 * @param {import("./lib/figure.mjs").FigureOptions} options
 * @returns {Promise<import("./lib/figure.mjs").FigureResult>}
 */
export async function run(options) {
  const rounds = pick(options, 5, 1, 1);
  const product = await buildProduct(options.plant);
  const { openTickets } = await import(pathToFileURL(product.library).href);
  const random = chance(options.seed);
  const { hub } = newHub();
  const open = async (/** @type {string} */ name, /** @type {() => number} */ now) => {
    const dir = folder("clock");
    git(dir, ["init", "-q"]);
    git(dir, ["remote", "add", "origin", hub]);
    const tickets = await openTickets({ dir, env: environment(), now });
    return { name, dir, tickets, slow: SLOW.includes(name) };
  };
  /** @type {Clone[]} */
  const clones = [];
  for (const [name, make] of Object.entries(CLOCKS)) clones.push(await open(name, make(random)));
  const stage = new Stage(clones, random);
  await stage.begin();
  for (let i = 0; i < rounds && stage.violations.length === 0; i++) await stage.round();
  const facts = { clocks: clones.length + 1, rounds };
  if (stage.violations.length > 0) return verdict({ ...facts, ...stage.tally }, stage.violations);
  await stage.settle(hub, "with skewed clocks");
  for (const { tickets } of clones.slice(0, 1)) {
    // No stamp and no clock of these is of the future, however they ran.
    const { findings } = await tickets.verify();
    for (const { path, problem } of findings) stage.violations.push(`verify: ${path} ${problem}`);
  }
  let years = 10;
  const ahead = await open("ten years ahead", () => Date.now() + years * YEAR);
  await stage.future(ahead, product);
  years = 0;
  await stage.afterwards(ahead, hub);
  for (const { tickets } of clones) await tickets.close();
  return verdict({ ...facts, ...stage.tally }, stage.violations);
}

/** Clones that write and sync, each by its own clock, and what has to come of it. */
class Stage {
  /** @type {string[]} */
  violations = [];
  /** @type {Tally} */
  tally = { writes: 0, syncs: 0, overwrites: 0, quarantined: 0 };
  /** @type {string[]} */
  tokens = [];
  shared = "";

  /** @param {Clone[]} clones @param {Chance} random */
  constructor(clones, random) {
    this.clones = clones;
    this.random = random;
  }

  async begin() {
    const [first] = this.clones;
    if (first === undefined) return;
    await first.tickets.init();
    [this.shared] = (await first.tickets.transact([{ op: "create", title: "Shared" }])).created;
    for (const clone of [...this.clones, ...this.clones]) await this.sync(clone);
  }

  /** @param {Clone} clone @param {object} [options] */
  async sync({ tickets, slow, name }, options = {}) {
    this.tally.syncs++;
    try {
      await tickets.sync({ acceptClockSkew: slow, ...options });
    } catch (error) {
      this.violations.push(`${name}: a sync failed: ${error}`);
    }
  }

  /** Whoever writes sees it stand at once. @param {Clone} clone */
  async write({ tickets, name }) {
    const token = `t${this.tally.writes++}`;
    const { shared: ticket } = this;
    await tickets.transact([
      { op: "set", id: ticket, fields: { title: `Title of ${token}`, body: `Body of ${token}` } },
      { op: "label", id: ticket, add: [token] },
    ]);
    this.tokens.push(token);
    const { title: now } = await tickets.show(ticket);
    if (now !== `Title of ${token}`)
      this.violations.push(`${name}: what was written, ${token}, does not stand: ${now}`);
    return token;
  }

  /** Each pair: who has seen what another wrote, and writes over it, wins, whatever the two clocks say. */
  async round() {
    const { random, clones } = this;
    for (const first of clones) {
      const second = random.oneOf(clones.filter((clone) => clone !== first));
      await this.write(first);
      await this.sync(first);
      await this.sync(second);
      const token = await this.write(second);
      await this.sync(second);
      await this.sync(first);
      this.tally.overwrites++;
      const { title: now } = await first.tickets.show(this.shared);
      if (now !== `Title of ${token}`)
        this.violations.push(
          `${second.name} wrote over ${first.name}: another value stands: ${now}, not ${token}`,
        );
      // And some that nobody has seen.
      if (random.happens(0.5)) await this.write(random.oneOf(clones));
    }
  }

  /** All end alike. @param {string} hub @param {string} when @param {object} [options] */
  async settle(hub, when, options = {}) {
    for (const clone of [...this.clones, ...this.clones]) await this.sync(clone, options);
    const trees = new Set([hub, ...this.clones.map(({ dir }) => dir)].map(treeOf));
    if (trees.size > 1) this.violations.push(`${trees.size} different trees ${when}`);
    this.violations.push(...lostTokens(hub, this.tokens, "the remote"), ...fsck(hub));
  }

  /** One of the future is kept out with a code of its own until it is let in; all work goes on. @param {Clone} ahead @param {import("./lib/bundle.mjs").Product} product */
  async future(ahead, product) {
    await this.sync(ahead);
    await this.write(ahead);
    await this.sync(ahead);
    for (const clone of this.clones) await this.keptOut(clone);
    const [first] = this.clones;
    if (first === undefined) return;
    if (product.cli !== undefined) {
      const ended = await runProgram([...product.command, "sync"], { cwd: first.dir });
      const { error, faults } = errorOf(ended, false);
      this.violations.push(...faults);
      if (ended.code !== 8)
        this.violations.push(`the future was let in: exit ${ended.code}, ${error}`);
    }
  }

  /** Who has let it in is not asked again, once the clock is right: whoever writes on top is as far ahead. @param {Clone} ahead @param {string} hub */
  async afterwards(ahead, hub) {
    for (const clone of this.clones) await this.sync(clone, { acceptClockSkew: true });
    this.clones.push(ahead);
    for (const clone of this.clones) await this.write(clone);
    await this.settle(hub, "after the future was let in");
  }

  /** @param {Clone} clone */
  async keptOut(clone) {
    await this.write(clone);
    const before = git(clone.dir, ["rev-parse", REF]);
    const code = await clone.tickets.sync().then(
      () => "none",
      (/** @type {any} */ error) => error.code,
    );
    if (code === "CLOCK_QUARANTINE") this.tally.quarantined++;
    else this.violations.push(`${clone.name}: a stamp of the future was let in: ${code}`);
    if (git(clone.dir, ["rev-parse", REF]) !== before)
      this.violations.push(`${clone.name}: the tickets moved, though the future was kept out`);
  }
}
