import { mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Who holds something, as the product writes it down. */
/** @typedef {{ pid: number, start: string, machine: string }} Owner */

/** @typedef {{ dead: Owner, live: Owner, foreign: Owner, reused: Owner }} Owners */

/**
 * A file that a program left, or holds. It is `freed` by the next write, or `kept` whatever is written. A write that it
 * blocks is refused with REF_LOCKED, until the command in the hint was run.
 *
 * @typedef {object} LockCase
 * @property {string} name
 * @property {(git: string, owners: Owners, inside: any) => string} make makes it in a git directory and returns its path
 * @property {"freed" | "kept"} fate
 * @property {boolean} [blocks]
 */

const REF_LOCK = "refs/tickets/main.lock";
const SOME_OID = "0123456789abcdef0123456789abcdef01234567";
/** Old enough that nobody can be in the middle of it. */
const AGE_S = 5400;

/** @param {string} path @param {string} content @param {number} [age] seconds */
function put(path, content, age = AGE_S) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  const time = Date.now() / 1000 - age;
  utimesSync(path, time, time);
  return path;
}

/** The ref's lock with the note of who took it. @param {keyof Owners} who @param {number} [age] @returns {LockCase["make"]} */
function refLock(who, age = AGE_S) {
  return (git, owners) => {
    const lock = join(git, REF_LOCK);
    const time = Date.now() - age * 1000;
    const note = { owner: owners[who], lock, next: SOME_OID, time };
    const child = { child: owners[who] };
    const text = `${JSON.stringify(note)}\n${JSON.stringify(child)}\n`;
    put(join(git, "ticket/writers", `${owners[who].pid}-0123456789abcdef`), text, age);
    return put(lock, `${SOME_OID}\n`, age);
  };
}

/** The lock of our writers. @param {keyof Owners} who @param {number} expires seconds from now @returns {LockCase["make"]} */
function writeLock(who, expires) {
  return (git, owners) => {
    const holder = { owner: owners[who], expires: Date.now() + expires * 1000, unique: "u" };
    return put(join(git, "ticket/lock"), JSON.stringify(holder), 30 - expires);
  };
}

/** The `.keep` of a pack that is there. @param {keyof Owners} who @returns {LockCase["make"]} */
function keep(who) {
  return (git, owners, { keepWords }) => keepOf(git, `${keepWords(owners[who], "u")}\n`);
}

/** @param {string} git @param {string} words */
function keepOf(git, words) {
  const packs = join(git, "objects/pack");
  const pack = readdirSync(packs).find((name) => name.endsWith(".pack")) ?? "";
  return put(join(packs, pack.replace(/pack$/, "keep")), words);
}

/** A file of another program. @param {string} path @param {string} [content] @returns {LockCase["make"]} */
function other(path, content = "") {
  return (git) => put(join(git, path), content);
}

/** @type {readonly LockCase[]} */
export const LOCK_CASES = [
  { name: "ref lock of a dead writer", make: refLock("dead"), fate: "freed" },
  { name: "ref lock of a dead writer, just now", make: refLock("dead", 1), fate: "freed" },
  { name: "ref lock, number used again", make: refLock("reused"), fate: "freed" },
  { name: "ref lock of a live writer", make: refLock("live"), fate: "kept", blocks: true },
  { name: "ref lock of another host", make: refLock("foreign"), fate: "kept", blocks: true },
  { name: "ref lock of another program", make: other(REF_LOCK), fate: "kept", blocks: true },
  {
    name: "ref lock of another program, written",
    make: other(REF_LOCK, `${SOME_OID}\n`),
    fate: "kept",
    blocks: true,
  },
  { name: "write lock of a dead writer", make: writeLock("dead", 20), fate: "freed" },
  { name: "write lock, number used again", make: writeLock("reused", 20), fate: "freed" },
  { name: "write lock of a live writer", make: writeLock("live", 25), fate: "kept" },
  { name: "write lock of another host", make: writeLock("foreign", 25), fate: "kept" },
  { name: "write lock of another host, overdue", make: writeLock("foreign", -60), fate: "freed" },
  { name: "write lock that is empty", make: other("ticket/lock"), fate: "freed" },
  { name: "write lock that is cut off", make: other("ticket/lock", '{"owner'), fate: "freed" },
  { name: ".keep of a dead writer", make: keep("dead"), fate: "freed" },
  { name: ".keep of a live writer", make: keep("live"), fate: "kept" },
  { name: ".keep of another host", make: keep("foreign"), fate: "kept" },
  { name: ".keep by hand", make: (git) => keepOf(git, "mine\n"), fate: "kept" },
  { name: ".keep by hand, empty", make: (git) => keepOf(git, ""), fate: "kept" },
  { name: "packed-refs.lock", make: other("packed-refs.lock"), fate: "kept" },
  { name: "HEAD.lock", make: other("HEAD.lock"), fate: "kept" },
  { name: "index.lock", make: other("index.lock"), fate: "kept" },
  { name: "config.lock", make: other("config.lock"), fate: "kept" },
  { name: "shallow.lock", make: other("shallow.lock"), fate: "kept" },
  { name: "gc.pid", make: other("gc.pid", "1 elsewhere"), fate: "kept" },
  { name: "maintenance.lock of git", make: other("objects/maintenance.lock"), fate: "kept" },
  { name: "tmp_pack", make: other("objects/pack/tmp_pack_Ab12Cd", "PACK"), fate: "kept" },
  { name: "tmp_idx", make: other("objects/pack/tmp_idx_Ab12Cd"), fate: "kept" },
  { name: "tmp_obj", make: other("objects/01/tmp_obj_Ab12Cd", "x"), fate: "kept" },
];

/**
 * What stands in the way of putting packs together, which is begun when there are many.
 *
 * @type {readonly (LockCase & { repacks: boolean })[]}
 */
export const REPACK_CASES = [
  { name: "nothing", make: (git) => git, fate: "kept", repacks: true },
  { name: "dead writer's", make: ourMaintenance("dead"), fate: "freed", repacks: true },
  { name: "live writer's", make: ourMaintenance("live"), fate: "kept", repacks: false },
  { name: "another host's", make: ourMaintenance("foreign"), fate: "kept", repacks: false },
  {
    name: "git's, just now",
    make: (git) => put(join(git, "objects/maintenance.lock"), "", 1),
    fate: "kept",
    repacks: false,
  },
  { name: "git's, old", make: other("objects/maintenance.lock"), fate: "kept", repacks: true },
];

/** @param {keyof Owners} who @returns {LockCase["make"]} */
function ourMaintenance(who) {
  return (git, owners) => put(join(git, "ticket/maintenance.lock"), JSON.stringify(owners[who]));
}
