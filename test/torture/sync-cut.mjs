import { setTimeout as sleep } from "node:timers/promises";
import { buildProduct } from "./lib/bundle.mjs";
import { lostTokens, newClones, newHub, treeOf, write } from "./lib/clones.mjs";
import { runProgram } from "./lib/command.mjs";
import { pick, verdict } from "./lib/figure.mjs";
import { copyRepository, fsck, git, REF, tipOf } from "./lib/git.mjs";
import { serve } from "./lib/http-remote.mjs";
import { chance } from "./lib/random.mjs";
import { environment } from "./lib/scratch.mjs";
import { forget, killGroup, start } from "./lib/workers.mjs";

/** @typedef {import("./lib/bundle.mjs").Product} Product */
/** @typedef {import("./lib/http-remote.mjs").Trouble} Trouble */
/** @typedef {Awaited<ReturnType<typeof serve>>} Server */

export const id = "R13";
export const title = "fetch and push cut at points, a remote that hangs, an answer that is lost";
export const plants = {
  "cut-is-done": /said to be sent, but/,
  "seen-first": /never came|not in|different trees/,
  "no-patience": /hangs/,
};

const FETCH = /upload-pack/;
const PUSH = /receive-pack/;
const LOST = { at: /POST .*receive-pack/, after: 0 };

/** What a command has to do with a cut: say so in its own words, or get over it. */
const FAIR = new Set(["REMOTE_UNREACHABLE", "REMOTE_NOT_FOUND", "REMOTE_BUSY"]);

/**
 * @param {import("./lib/figure.mjs").FigureOptions} options
 * @returns {Promise<import("./lib/figure.mjs").FigureResult>}
 */
export async function run(options) {
  const product = await buildProduct(options.plant);
  const points = pick(options, 50, 12, 5);
  const { root, hub } = newHub();
  const server = await serve(root);
  const scene = await setScene(server, hub);
  /** @type {string[]} */
  const violations = [];
  const facts = { cuts: 0, survived: 0, told: 0, kills: 0, "lost answers": 0, hangs: 0 };
  const cut = async (/** @type {Trouble} */ trouble, /** @type {string} */ what) => {
    const found = await tryCut({ product, scene, server, trouble, what });
    facts.cuts++;
    facts[found.told === undefined ? "survived" : "told"]++;
    violations.push(...found.violations);
  };
  for (const [at, what] of /** @type {const} */ ([
    [FETCH, "fetch"],
    [PUSH, "push"],
  ])) {
    const most = Math.max(...[...server.sizes].flatMap(([path, n]) => (at.test(path) ? [n] : [])));
    for (let i = 0; i < points; i++)
      await cut({ at, after: Math.floor((i * most) / points) }, `${what} cut at ${i}/${points}`);
  }
  await cut(LOST, "the answer to a push is lost");
  facts["lost answers"]++;
  await cut({ at: FETCH, hang: true }, "a fetch hangs");
  await cut({ at: PUSH, hang: true }, "a push hangs");
  facts.hangs += 2;
  const { between } = chance(options.seed);
  for (let i = 0; i < points; i++) {
    facts.kills++;
    violations.push(...(await tryKill({ product, scene, server, ms: between(60, 600) })));
  }
  await server.close();
  return verdict(facts, violations);
}

/** Two clones, each with a ticket that the other lacks, and a remote with that of the first. @param {Server} server @param {string} hub */
async function setScene(server, hub) {
  const product = await buildProduct();
  const [ada = "", bob = ""] = await newClones(hub, 2, `${server.url}/hub.git`);
  await write(product, ada, "ada-1");
  await write(product, bob, "bob-1");
  const run = await sync(product, ada);
  if (run.code !== 0) throw new Error(`no cut, but: ${run.stderr}`);
  const before = copyRepository(hub, "hub-before");
  // Once without trouble, to know how long the answers are.
  const copy = copyRepository(bob, "bob-whole");
  const whole = await sync(product, copy);
  if (whole.code !== 0) throw new Error(`no cut, but: ${whole.stderr}`);
  return { hub, before, bob };
}

/** @typedef {Awaited<ReturnType<typeof setScene>>} Scene */

/** @param {Product} product @param {string} dir */
function sync({ command }, dir) {
  git(dir, ["config", "ticket.remoteTimeout", "2"]);
  return runProgram([...command, "sync", "--json"], { cwd: dir });
}

/** Puts the remote back to where it was. @param {Scene} scene */
function reset({ hub, before }) {
  git(hub, ["update-ref", REF, git(before, ["rev-parse", REF])]);
}

/**
 * Syncs with trouble, then without: what was said must be true, and in the end all must be there once.
 *
 * @param {{ product: Product, scene: Scene, server: Server, trouble: Trouble, what: string }} cut
 */
async function tryCut({ product, scene, server, trouble, what }) {
  reset(scene);
  const dir = copyRepository(scene.bob, "bob");
  server.make(trouble);
  const { code, signal, stdout, stderr } = await sync(product, dir);
  server.make({});
  const violations = [];
  if (signal !== null) violations.push("hangs");
  const told = code === 0 ? undefined : /"code": "(\w+)"/.exec(stderr)?.[1];
  if (code !== 0 && signal === null && !FAIR.has(told ?? ""))
    violations.push(`exit ${code}, ${stderr.slice(0, 400)}`);
  if (code === 0 && /"sent": [1-9]/.test(stdout.toString()) && tipOf(scene.hub) !== tipOf(dir))
    violations.push("said to be sent, but the remote has something else");
  violations.push(...(await recover(product, scene, dir)));
  return { told, violations: violations.map((violation) => `${what}: ${violation}`) };
}

/** Syncs again, now without trouble: nothing may be lost, and nothing be there twice. @param {Product} product @param {Scene} scene @param {string} dir */
async function recover(product, { hub }, dir) {
  const violations = [...fsck(dir), ...fsck(hub)];
  violations.push(...lostTokens(dir, ["bob-1"], "the clone"));
  const again = await sync(product, dir);
  if (again.code !== 0) return [...violations, `never came back: ${again.stderr.slice(0, 400)}`];
  const tokens = ["ada-1", "bob-1"];
  violations.push(
    ...lostTokens(dir, tokens, "the clone"),
    ...lostTokens(hub, tokens, "the remote"),
  );
  if (treeOf(dir) !== treeOf(hub)) violations.push("different trees");
  const joins = git(hub, ["rev-list", "--merges", "--count", REF]);
  if (joins !== "1") violations.push(`${joins} joins instead of one`);
  return violations;
}

/** The same for a sync that is killed, with git and all. @param {{ product: Product, scene: Scene, server: Server, ms: number }} kill */
async function tryKill({ product, scene, ms }) {
  reset(scene);
  const dir = copyRepository(scene.bob, "bob");
  const [program = "", ...first] = product.command;
  const { child, ended } = start(program, [...first, "sync"], {
    cwd: dir,
    env: environment(),
  });
  await Promise.race([ended, sleep(ms)]);
  killGroup(child.pid);
  await ended;
  forget(child);
  const violations = await recover(product, scene, dir);
  return violations.map((violation) => `killed after ${ms} ms: ${violation}`);
}
