import { cpSync, existsSync } from "node:fs";
import { join, relative } from "node:path";
import { changes, pictureOf } from "./bystanders.mjs";
import { ACTS } from "./fronts.mjs";
import { fsck, git, REF, tryGit } from "./git.mjs";
import { folder } from "./scratch.mjs";

/** @typedef {import("./fronts.mjs").Act} Act */
/** @typedef {import("./fronts.mjs").Came} Came */
/** @typedef {import("./kinds.mjs").Kind} Kind */
/** @typedef {import("./kind-ground.mjs").Pattern} Pattern */

let count = 0;

/** Lets one engine begin, write, read and sync in a new repository of one kind, and looks at it with git. */
export class Trial {
  /** Files that were looked at, byte by byte. */
  compared = 0;
  /** @type {string[]} */
  #faults = [];

  /**
   * @param {Kind} kind
   * @param {Pattern} pattern
   * @param {string} hubs the folder to put its hub into
   * @param {string | undefined} url where that folder is served; undefined: it is reached as a folder
   */
  constructor(kind, pattern, hubs, url) {
    const name = `${++count}.git`;
    this.kind = kind;
    this.pattern = pattern;
    this.hub = join(hubs, name);
    cpSync(pattern.hub, this.hub, { recursive: true });
    this.here = folder("kind");
    const origin = url === undefined ? `file://${this.hub}` : `${url}/${name}`;
    this.place = kind.make({ here: this.here, hub: this.hub, origin });
    this.ref = this.place.ref ?? REF;
    // Nobody asked for it, but a fetch follows such tags by itself.
    git(this.hub, ["tag", "tickets-1", pattern.first]);
    if (this.ref !== REF) git(this.hub, ["update-ref", this.ref, pattern.first]);
  }

  /**
   * Does everything in a repository where it has to work, and says what went wrong.
   *
   * @param {(act: Act) => Promise<Came>} does
   * @returns {Promise<readonly string[]>}
   */
  async works(does) {
    const { place } = this;
    const missing = this.#missing();
    let before = this.#picture();
    const step = async (/** @type {keyof typeof ACTS} */ name) => {
      const { answer, error, faults } = await does(ACTS[name]);
      if (error !== undefined) this.#faults.push(`${name} failed: ${error}`, ...faults);
      return error === undefined ? answer : undefined;
    };
    await step("init");
    this.#lists("init", await step("list"), ["theirs"]);
    await step("create");
    this.#compare("init and create", before);
    place.between?.();
    before = this.#picture();
    git(this.hub, ["update-ref", this.ref, this.pattern.later]);
    await step("sync");
    this.#lists("sync", await step("list"), ["later", "mine", "theirs"]);
    const { findings = [] } = (await step("verify")) ?? {};
    for (const { path, problem } of findings) this.#faults.push(`verify: ${path} ${problem}`);
    this.#compare("sync", before);
    if (this.#missing() !== missing)
      this.#faults.push("other objects of the user's are missing than before");
    if (this.#faults.length === 0) this.#judge();
    return this.#faults;
  }

  /**
   * Tries to begin where it has to be refused, and says what is wrong with how it was.
   *
   * @param {(act: Act) => Promise<Came>} does
   * @param {string} code
   * @returns {Promise<readonly string[]>}
   */
  async refuses(does, code) {
    const before = this.#picture();
    for (const name of /** @type {const} */ (["init", "create", "sync"])) {
      const { error = "no refusal", faults } = await does(ACTS[name]);
      // Where there are none, there is nothing to be refused.
      if (name === "create" && error === "NO_TICKETS") continue;
      if (error !== code) this.#faults.push(`${name}: ${error} instead of ${code}`);
      this.#faults.push(...faults);
    }
    this.#compare("a refusal", before);
    if (existsSync(join(this.place.commonDir, "refs/tickets")))
      this.#faults.push("there are tickets after a refusal");
    return this.#faults;
  }

  /** @param {string} after @param {any} answer @param {readonly string[]} expected */
  #lists(after, answer, expected) {
    if (answer === undefined) return;
    /** @type {readonly any[]} */
    const tickets = answer.tickets;
    const titles = tickets.map(({ title }) => title).sort();
    if (titles.join() !== expected.join())
      this.#faults.push(`lists ${titles.join() || "nothing"} after ${after}`);
    const by = tickets.find(({ title }) => title === "mine")?.createdBy;
    const email = this.place.email ?? "ada@example.com";
    if (by !== undefined && by !== email) this.#faults.push(`written by ${by}, not ${email}`);
  }

  /** What git has to say when all is done. */
  #judge() {
    const { commonDir } = this.place;
    const [ours, theirs] = [commonDir, this.hub].map((dir) => git(dir, ["rev-parse", this.ref]));
    if (ours !== theirs) this.#faults.push("the remote has other tickets at the end");
    const objects = git(commonDir, ["rev-list", "--objects", "--missing=print", this.ref, "--"]);
    const lacks = objects.split("\n").filter((line) => line.startsWith("?")).length;
    if (lacks > 0) this.#faults.push(`${lacks} objects of the tickets are missing`);
    for (const dir of [commonDir, this.hub]) this.#faults.push(...fsck(dir));
  }

  /** The user's objects that are not here. */
  #missing() {
    if (!this.kind.partial) return "";
    const args = ["--objects", "--missing=print", "--branches", "--remotes"];
    const all = tryGit(this.place.commonDir, ["rev-list", ...args]);
    return all.stdout
      .split("\n")
      .filter((line) => line.startsWith("?"))
      .sort()
      .join();
  }

  #picture() {
    const picture = pictureOf(this.here, this.place.commonDir);
    this.compared += picture.size;
    return picture;
  }

  /** @param {string} after @param {import("./bystanders.mjs").Picture} before */
  #compare(after, before) {
    const house = relative(this.here, this.place.commonDir);
    const where = { house, partial: this.kind.partial === true };
    const found = changes(before, this.#picture(), where);
    this.#faults.push(...found.map((change) => `after ${after} ${change}`));
  }
}
