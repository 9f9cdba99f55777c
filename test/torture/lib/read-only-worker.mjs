// Runs inside a mount namespace of its own: shows a repository to commands that may not write to it, or not even trust it.
import { createHash } from "node:crypto";
import { chmodSync, chownSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { errorOf, runProgram } from "./command.mjs";
import { copyRepository, fsck, git, newRepository, REF } from "./git.mjs";
import { mount } from "./mounted.mjs";
import { folder } from "./scratch.mjs";

/** @type {{ command: string[], template: string, writes: Record<string, string[]>, step: number }} every `step`th read is tried */
const job = JSON.parse(process.argv[2] ?? "{}");

/** Nobody: a user that owns nothing here. */
const OTHER = 65534;
const AS_OTHER = ["setpriv", `--reuid=${OTHER}`, `--regid=${OTHER}`, "--clear-groups"];

/** What a place refuses: writes alone, or everything until git was told that it is safe; `writable`: then it takes writes. */
/** @typedef {{ name: string, dir: string, as: readonly string[], writable?: boolean }} Place */

const commit = git(job.template, ["rev-parse", REF]);
const id = /tickets\/.\/.\/(.*)\.json/.exec(git(job.template, ["ls-tree", "-r", REF]))?.[1] ?? "";
const ALL_READS = [
  ["list", "--all"],
  ["list", "--at", commit],
  ["show", id],
  ["board"],
  ["stats"],
  ["log"],
  ["log", id],
  ["export"],
  ["export", "--full"],
  ["export", "csv"],
  ["config", "list"],
  ["attach", "list", id],
  ["milestone", "list"],
  ["verify"],
];
const READS = ALL_READS.filter((_, i) => i % job.step === 0);
let tried = 0;

/** @param {Place} place @param {readonly string[]} words @param {Record<string, string>} env */
const ticket = ({ dir, as }, words, env = {}) => {
  tried++;
  return runProgram([...as, ...job.command, "-C", dir, ...words], { env });
};

/** @param {string} name @param {readonly string[]} as */
const copy = (name, as = []) => ({ name, dir: copyRepository(job.template, "place"), as });

/** Every path below a folder, with what it holds. @param {string} dir @returns {string} */
function contents(dir) {
  const paths = readdirSync(dir, { recursive: true, encoding: "utf8" }).sort();
  const rows = paths.map((path) => {
    const full = join(dir, path);
    const stats = statSync(full);
    const bytes = stats.isFile() ? readFileSync(full) : "";
    return `${path} ${stats.uid} ${createHash("sha256").update(bytes).digest("hex")}`;
  });
  return rows.join("\n");
}

/** @type {Map<string, Promise<string>>} */
const usual = new Map();

/** What a command says where nothing is in its way. @param {readonly string[]} words */
function usually(words) {
  const key = words.join(" ");
  const place = { name: "usual", dir: job.template, as: [] };
  const said = usual.get(key) ?? ticket(place, words).then(({ stdout }) => stdout.toString("utf8"));
  usual.set(key, said);
  return said;
}

/** Reads say what they say elsewhere. @param {Place} place @param {Record<string, string>} [env] */
async function readFaults(place, env) {
  const faults = [];
  for (const words of READS) {
    const [here, wanted] = await Promise.all([ticket(place, words, env), usually(words)]);
    const found = here.stdout.toString("utf8");
    if (here.code !== 0 || found !== wanted)
      faults.push(`${words.join(" ")} ended with ${here.code}: ${here.stderr}`);
  }
  return faults;
}

/** Writes fail, say so clearly, and change nothing. @param {Place} place @param {Record<string, string>} [env] */
async function writeFaults(place, env) {
  const faults = [];
  const before = contents(join(place.dir, ".git"));
  const all = Object.entries({ ...job.writes, comment: ["comment", id, "No"], undo: ["undo"] });
  for (const [i, [name, words]] of all.entries()) {
    const json = i % 2 === 0;
    const ended = await ticket(place, json ? [...words, "--json"] : words, env);
    if (ended.code === 0) faults.push(`${name} succeeded`);
    else faults.push(...errorOf(ended, json).faults.map((fault) => `${name}: ${fault}`));
  }
  return contents(join(place.dir, ".git")) === before ? faults : [...faults, "a write left traces"];
}

/** Git's refusal is passed on with the command that lifts it; and once that was run reads work. @param {Place} place */
async function distrustFaults(place) {
  const faults = [];
  for (const [i, words] of [...READS, ["create", "No"]].entries()) {
    const json = i % 2 === 0;
    const ended = await ticket(place, json ? [...words, "--json"] : words);
    const { error, faults: told } = errorOf(ended, json);
    const advice = ended.stderr.includes("git config --global --add safe.directory");
    if (error !== "UNSAFE_REPOSITORY" || !advice) told.push(`not explained: ${ended.stderr}`);
    faults.push(...told.map((fault) => `${words.join(" ")}: ${fault}`));
  }
  const config = join(folder("config"), "gitconfig");
  writeFileSync(
    config,
    `[safe]\n\tdirectory = ${place.dir}\n[user]\n\tname = N\n\temail = n@b.c\n`,
  );
  const trusting = { GIT_CONFIG_GLOBAL: config };
  faults.push(...(await readFaults(place, trusting)));
  return place.writable ? faults : [...faults, ...(await writeFaults(place, trusting))];
}

/** Whether git itself trusts it. @param {Place} place */
async function trusted({ dir, as }) {
  return (await runProgram([...as, "git", "-C", dir, "rev-parse", "--git-dir"])).code === 0;
}

/** @param {string} dir @param {number} owner */
function giveTo(dir, owner) {
  for (const path of readdirSync(dir, { recursive: true, encoding: "utf8" }))
    chownSync(join(dir, path), owner, owner);
  chownSync(dir, owner, owner);
}

/** @param {string} dir */
function forbidWrites(dir) {
  for (const path of readdirSync(dir, { recursive: true, encoding: "utf8" }))
    chmodSync(join(dir, path), statSync(join(dir, path)).mode & 0o555);
  chmodSync(dir, 0o555);
}

/** @param {string} dir */
function mountReadOnly(dir) {
  mount(["--bind", dir, dir]);
  mount(["-o", "remount,bind,ro", dir]);
}

/** @returns {Place[]} that can be read, and not written to */
function readOnlyPlaces() {
  const metadata = copy("a read-only .git");
  mountReadOnly(join(metadata.dir, ".git"));
  const whole = copy("a read-only worktree");
  mountReadOnly(whole.dir);
  const own = copy("own files without leave to write", AS_OTHER);
  giveTo(own.dir, OTHER);
  forbidWrites(join(own.dir, ".git"));
  return [metadata, whole, own];
}

/** @returns {Place[]} that belong to somebody else, in whole or in part */
function foreignPlaces() {
  const whole = copy("another's repository, as root");
  giveTo(whole.dir, OTHER);
  const roots = copy("root's repository, as another", AS_OTHER);
  const inside = copy("another's .git in an own worktree", AS_OTHER);
  chownSync(inside.dir, OTHER, OTHER);
  const outside = copy("an own .git in another's worktree", AS_OTHER);
  giveTo(join(outside.dir, ".git"), OTHER);
  // Root may write everywhere, and whoever has the .git may write there.
  return [{ ...whole, writable: true }, roots, inside, { ...outside, writable: true }];
}

/** @param {Place} place @param {readonly string[]} faults */
function report({ name }, faults) {
  for (const fault of faults)
    process.stdout.write(`${JSON.stringify({ fault: `${name}: ${fault}` })}\n`);
}

/** @param {Place} place */
async function tryReadOnly(place) {
  const faults = [...(await readFaults(place)), ...(await writeFaults(place))];
  // Git, too, asks whose it is.
  if (place.as.length > 0) giveTo(place.dir, 0);
  report(place, [...faults, ...fsck(place.dir)]);
}

/** @param {Place} place */
async function tryForeign(place) {
  report(place, await ((await trusted(place)) ? readFaults(place) : distrustFaults(place)));
}

await Promise.all(readOnlyPlaces().map(tryReadOnly));
await Promise.all(foreignPlaces().map(tryForeign));
const bare = { name: "no tickets yet", dir: newRepository("none"), as: [] };
mountReadOnly(join(bare.dir, ".git"));
report(bare, errorOf(await ticket(bare, ["init"]), false).faults);
process.stdout.write(`${JSON.stringify({ tried, reads: READS.length })}\n`);
