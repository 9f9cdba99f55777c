// Runs inside a mount namespace of its own: makes a small disk, fills it to each of many levels and lets commands fail on it.
import { cpSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { errorOf, runProgram } from "./command.mjs";
import { empty, fill } from "./full-disk.mjs";
import { fsck, tipOf } from "./git.mjs";
import { leftovers } from "./leftovers.mjs";
import { mount } from "./mounted.mjs";
import { folder } from "./scratch.mjs";

/** @typedef {import("./full-disk.mjs").Room} Room */
/** @typedef {{ name: string, words: readonly string[], room: Room, json: boolean }} Try */

/** @type {{ command: string[], template: string, tickets: number, tries: Try[] }} */
const job = JSON.parse(process.argv[2] ?? "{}");
const root = folder("disk");
const dir = join(root, "repository");
mount(["-t", "tmpfs", "-o", "size=4m,nr_inodes=900", "none", root]);

/** @param {object} line */
const tell = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
/** @param {readonly string[]} words */
const ticket = (words) => runProgram([...job.command, "-C", dir, ...words]);

/** @param {Try} one */
async function tryOne({ words, room, json }) {
  cpSync(job.template, dir, { recursive: true });
  const before = tipOf(dir);
  fill(root, room);
  const write = json ? [...words, "--json"] : words;
  const first = await ticket(write);
  const failed = first.code !== 0;
  const { error, faults } = failed ? errorOf(first, json) : { error: "", faults: [] };
  const unfinished = tipOf(dir) !== before;
  if (failed && unfinished) faults.push("it failed, and yet the ref moved");
  if (!failed && !unfinished) faults.push("it succeeded, and yet the ref did not move");
  if (failed) faults.push(...(await whileFull()));
  empty(root);
  if (failed) faults.push(...(await withRoom(write, before)));
  faults.push(...fsck(dir));
  rmSync(dir, { recursive: true });
  return { failed, error, faults };
}

/** What must hold while the disk is still full. */
async function whileFull() {
  const { keeps, locks, temporary, notes } = leftovers(dir);
  // An empty file of git's can't be told from one that another git has just begun.
  const lasting = temporary.filter((path) => statSync(path).size > 0);
  const faults = [...keeps, ...locks, ...lasting, ...notes].map((path) => `${path} is left`);
  const listed = await ticket(["list", "--json"]);
  const total = listed.code === 0 ? JSON.parse(listed.stdout.toString("utf8")).total : "nothing";
  if (total !== job.tickets) faults.push(`list told ${total}: ${listed.stderr}`);
  return [...faults, ...fsck(dir).map((fault) => `while full: ${fault}`)];
}

/** The same command works once there is room. @param {readonly string[]} write @param {string | undefined} before */
async function withRoom(write, before) {
  const again = await ticket(write);
  if (again.code !== 0) return [`with room again it failed: ${again.stderr}`];
  return tipOf(dir) === before ? ["with room again it did nothing"] : [];
}

for (const one of job.tries) {
  const { failed, error, faults } = await tryOne(one);
  const where = `${one.name} with ${one.room.free} ${one.room.what} free${one.json ? ", as JSON" : ""}`;
  tell({ tried: one.name, failed, error, ...one.room });
  for (const fault of faults) tell({ fault: `${where}: ${fault}` });
}
