// The least that a Node program does to have all tickets: ls-tree, cat-file, JSON.parse. What building the cache is held against.
// usage: node minimal-read.mjs (in a repository)
import { spawnSync } from "node:child_process";

const REF = "refs/tickets/main";
const LONGEST_OUTPUT = 1 << 30;

/** @param {readonly string[]} args @param {string} [input] */
const git = (args, input = "") =>
  spawnSync("git", args, { input, maxBuffer: LONGEST_OUTPUT }).stdout;

const oids = git(["ls-tree", "-r", "-z", REF, "tickets/"])
  .toString("latin1")
  .split("\0")
  .flatMap((line) => /^100644 blob (\S+)\t/.exec(line)?.[1] ?? []);
const contents = git(["cat-file", "--batch"], `${oids.join("\n")}\n`);
let at = 0;
const tickets = oids.map(() => {
  const end = contents.indexOf(10, at);
  const size = Number(contents.toString("latin1", at, end).split(" ")[2]);
  at = end + 2 + size;
  return JSON.parse(contents.toString("utf8", end + 1, end + 1 + size));
});
console.log(tickets.length);
