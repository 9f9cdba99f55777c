import { chmodSync, existsSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildProduct } from "./lib/bundle.mjs";
import { lostTokens, newClones, newHub, treeOf, write } from "./lib/clones.mjs";
import { errorOf, runProgram } from "./lib/command.mjs";
import { verdict } from "./lib/figure.mjs";
import { fsck, git, newRepository, REF, tipOf } from "./lib/git.mjs";
import { serve } from "./lib/http-remote.mjs";

/** @typedef {import("./lib/bundle.mjs").Product} Product */

export const id = "R14";
export const title =
  "remotes that refuse, lag, are rewritten, deleted, of another project, or locked";
export const plants = {
  storm: /pushes are a storm/,
  "forced-fetch": /rewritten.*: exit 0/,
  "forced-push": /lost what it had/,
};

/** More pushes than this at a remote that does not change are a storm. */
const MOST_PUSHES = 10;

/**
 * What a case is given: the hub, a clone with `mine` that the hub lacks, another with `theirs` that the hub has.
 *
 * @typedef {{ root: string, hub: string, ada: string, bob: string, url: string, server: Awaited<ReturnType<typeof serve>> }} Scene
 */

/**
 * A remote's way of being difficult. `code`: the error, or none. `words`: the command; default `sync`.
 *
 * @typedef {object} Case
 * @property {string} name
 * @property {(scene: Scene) => void | Promise<void>} trouble
 * @property {string} [code]
 * @property {number} exit
 * @property {readonly string[]} [words]
 * @property {(scene: Scene) => void} [heal] ends the trouble: a sync then brings all together
 * @property {readonly (readonly string[])[]} [after] commands that are the way out
 */

/** @param {string} repo @param {string} name @param {string} script */
function hook(repo, name, script) {
  const file = join(repo, "hooks", name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
}

const says =
  (/** @type {string} */ words) =>
  (/** @type {Scene} */ { hub }) =>
    hook(hub, "pre-receive", `echo ${JSON.stringify(words)} >&2; exit 1`);
const quiet = (/** @type {Scene} */ { hub }) => hook(hub, "pre-receive", "exit 0");
const http = (/** @type {Scene} */ { bob, url }) =>
  git(bob, ["remote", "set-url", "origin", `${url}/hub.git`]);
const file = (/** @type {Scene} */ { bob, hub }) => git(bob, ["remote", "set-url", "origin", hub]);
const PUT_BACK = [["push"]];

/** @type {readonly Case[]} */
const CASES = [
  { name: "a remote that takes all", trouble: () => undefined, exit: 0 },
  {
    name: "push alone, behind",
    trouble: () => undefined,
    words: ["push"],
    code: "REMOTE_AHEAD",
    exit: 4,
  },
  {
    name: "a lock that stays",
    trouble: ({ hub }) => writeFileSync(join(hub, `${REF}.lock`), ""),
    heal: ({ hub }) => unlinkSync(join(hub, `${REF}.lock`)),
    code: "REMOTE_BUSY",
    exit: 4,
  },
  {
    name: "a hook that declines",
    trouble: says("closed"),
    heal: quiet,
    code: "REMOTE_REFUSED",
    exit: 7,
  },
  {
    name: "an update hook that declines",
    trouble: ({ hub }) => hook(hub, "update", "exit 1"),
    heal: ({ hub }) => hook(hub, "update", "exit 0"),
    code: "REMOTE_REFUSED",
    exit: 7,
  },
  {
    name: "a protected ref",
    trouble: says("GH006: Protected ref update failed."),
    heal: quiet,
    code: "REMOTE_REFUSED",
    exit: 7,
  },
  {
    name: "signatures",
    trouble: says("GH013: Commits must have verified signatures."),
    heal: quiet,
    code: "REMOTE_WANTS_SIGNATURES",
    exit: 7,
  },
  {
    name: "no right to push",
    trouble: says("You are not allowed to push code to this project."),
    heal: quiet,
    code: "REMOTE_DENIED",
    exit: 6,
  },
  {
    name: "a hidden ref",
    trouble: ({ hub }) => void git(hub, ["config", "receive.hideRefs", "refs/tickets"]),
    heal: ({ hub }) => void git(hub, ["config", "--unset", "receive.hideRefs"]),
    code: "REMOTE_REFUSED",
    exit: 7,
  },
  {
    name: "a missing ref that was there (deleted)",
    trouble: ({ hub }) => void git(hub, ["update-ref", "-d", REF]),
    code: "REMOTE_DELETED",
    exit: 7,
    after: PUT_BACK,
  },
  {
    name: "rewritten to an older commit",
    trouble: ({ hub }) => void git(hub, ["update-ref", REF, `${REF}~1`]),
    code: "REMOTE_REWRITTEN",
    exit: 7,
    after: PUT_BACK,
  },
  {
    name: "rewritten to another history",
    trouble: ({ hub }) =>
      void git(hub, ["update-ref", REF, git(hub, ["commit-tree", `${REF}^{tree}`, "-m", "other"])]),
    code: "REMOTE_REWRITTEN",
    exit: 7,
  },
  {
    name: "another project",
    trouble: async ({ bob }) => {
      const { hub: other } = newHub();
      const [apart = ""] = await newClones(other, 1);
      await write(await buildProduct(), apart, "elsewhere");
      git(apart, ["push", "-q", other, REF]);
      git(bob, ["remote", "add", "other", other]);
    },
    words: ["sync", "other"],
    code: "REMOTE_UNRELATED",
    exit: 7,
  },
  {
    name: "HTTP that lets nobody push",
    trouble: (scene) => {
      http(scene);
      git(scene.hub, ["config", "http.receivepack", "false"]);
    },
    heal: file,
    code: "REMOTE_DENIED",
    exit: 6,
  },
  {
    name: "HTTP that wants a password",
    trouble: (scene) => {
      http(scene);
      scene.server.make({ status: 401 });
    },
    heal: file,
    code: "REMOTE_DENIED",
    exit: 6,
  },
  {
    name: "HTTP that is broken",
    trouble: (scene) => {
      http(scene);
      scene.server.make({ status: 503 });
    },
    heal: file,
    code: "REMOTE_UNREACHABLE",
    exit: 1,
  },
  {
    name: "HTTP that is gone",
    trouble: ({ bob }) => void git(bob, ["remote", "set-url", "origin", "http://127.0.0.1:1/x"]),
    heal: file,
    code: "REMOTE_UNREACHABLE",
    exit: 1,
  },
  {
    name: "a folder that is gone",
    trouble: ({ bob }) => void git(bob, ["remote", "set-url", "origin", "/nowhere.git"]),
    heal: file,
    code: "REMOTE_NOT_FOUND",
    exit: 3,
  },
  {
    name: "a mirror",
    trouble: ({ bob }) => void git(bob, ["config", "remote.origin.mirror", "true"]),
    exit: 0,
  },
  {
    name: "a user's hook that forbids pushes",
    trouble: ({ bob }) => hook(join(bob, ".git"), "pre-push", "exit 1"),
    exit: 0,
  },
];

/**
 * @param {import("./lib/figure.mjs").FigureOptions} options
 * @returns {Promise<import("./lib/figure.mjs").FigureResult>}
 */
export async function run(options) {
  const product = await buildProduct(options.plant);
  const facts = { cases: 0, codes: 0, pushes: 0 };
  const codes = new Set();
  /** @type {string[]} */
  const violations = [];
  for (const one of CASES) {
    const { faults, pushes } = await tryCase(product, one);
    facts.cases++;
    facts.pushes += pushes;
    if (one.code !== undefined) codes.add(one.code);
    violations.push(...faults.map((fault) => `${one.name}: ${fault}`));
  }
  violations.push(...(await diverging(product)));
  return verdict({ ...facts, codes: codes.size }, violations);
}

/** @returns {Promise<Scene>} */
async function setScene() {
  const product = await buildProduct();
  const { root, hub } = newHub();
  const server = await serve(root);
  const [ada = "", bob = ""] = await newClones(hub, 2);
  await write(product, ada, "theirs");
  await write(product, bob, "mine");
  git(ada, ["push", "-q", hub, REF]);
  // A wrapper that counts the pushes which reach the remote.
  const counter = join(root, "receive-pack");
  writeFileSync(counter, `#!/bin/sh\necho push >> ${root}/pushes\nexec git-receive-pack "$@"\n`);
  chmodSync(counter, 0o755);
  git(bob, ["config", "remote.origin.receivepack", counter]);
  git(bob, ["ls-remote", "origin"]);
  return { root, hub, ada, bob, url: server.url, server };
}

/** How many pushes have reached the remote over a path. @param {string} root */
function pushesAt(root) {
  const log = join(root, "pushes");
  return existsSync(log) ? readFileSync(log, "utf8").trim().split("\n").length : 0;
}

/** @param {Product} product @param {string} dir @param {readonly string[]} words */
const ticket = ({ command }, dir, words) =>
  runProgram([...command, ...words, "--json"], { cwd: dir });

/** @param {Product} product @param {Case} one */
async function tryCase(product, { trouble, code, exit, words = ["sync"], heal, after = [] }) {
  const scene = await setScene();
  const { root, hub, bob, server } = scene;
  // So that "deleted" and "rewritten" are: the remote's tickets have been joined before, and are known.
  if (/DELETED|REWRITTEN/.test(code ?? "")) await ticket(await buildProduct(), bob, ["pull"]);
  await trouble(scene);
  const now = tipOf(hub);
  const ended = await ticket(product, bob, words);
  const pushes = pushesAt(root);
  const faults = judge(ended, code, exit);
  if (pushes > MOST_PUSHES) faults.push(`${pushes} pushes are a storm`);
  faults.push(...lostTokens(bob, ["mine"], "the clone"), ...fsck(bob));
  if (now !== undefined && !holds(hub, now)) faults.push("the remote lost what it had");
  server.make({});
  heal?.(scene);
  // When the trouble is over, or the way out was gone, all comes together.
  const lines = heal === undefined ? after : [["sync"]];
  for (const line of lines) {
    faults.push(...judge(await ticket(product, bob, line), undefined, 0));
    faults.push(...lostTokens(hub, ["mine", "theirs"], "the remote, at last"));
  }
  await server.close();
  return { faults, pushes };
}

/** Tells whether a remote's tickets still have a commit. @param {string} hub @param {string} commit */
function holds(hub, commit) {
  return git(hub, ["rev-list", REF]).split("\n").includes(commit);
}

/** @param {import("./lib/command.mjs").Ended} ended @param {string | undefined} code @param {number} exit */
function judge(ended, code, exit) {
  if (ended.signal !== null) return ["hangs"];
  const said = ended.stderr.replace(/\s+/g, " ").slice(0, 300);
  if (ended.code !== exit) return [`exit ${ended.code} instead of ${exit}: ${said}`];
  if (code === undefined) return [];
  const { error, faults } = errorOf(ended, true);
  return error === code ? [...faults] : [`${error} instead of ${code}`, ...faults];
}

/** Two remotes that have gone apart: `--all` makes them one. @param {Product} product */
async function diverging(product) {
  const { hub, ada, bob, server } = await setScene();
  await server.close();
  const other = newRepository("other");
  git(other, ["config", "receive.denyCurrentBranch", "ignore"]);
  git(ada, ["push", "-q", other, REF]);
  await write(await buildProduct(), ada, "at-other");
  git(ada, ["push", "-q", other, REF]);
  git(bob, ["remote", "add", "zother", other]);
  const ended = await ticket(product, bob, ["sync", "--all"]);
  const tokens = ["mine", "theirs", "at-other"];
  const trees = new Set([hub, other, bob].map(treeOf)).size;
  return [
    ...judge(ended, undefined, 0),
    ...(trees === 1 ? [] : [`${trees} different trees`]),
    ...[hub, other, bob].flatMap((dir) => lostTokens(dir, tokens, dir)),
  ].map((fault) => `two remotes that have gone apart: ${fault}`);
}
