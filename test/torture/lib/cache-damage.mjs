import { spawnSync } from "node:child_process";
import {
  chownSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Missing } from "./figure.mjs";
import { folder } from "./scratch.mjs";

/** @typedef {import("./random.mjs").Chance} Chance */

/**
 * A cache that is to be damaged.
 *
 * @typedef {object} Victim
 * @property {string} cache its folder
 * @property {string} older the same of an earlier commit
 * @property {string} foreign that of another repository
 * @property {(bytes: Uint8Array) => number} checksum what the product's headers are checked by
 */

/** @typedef {(victim: Victim, random: Chance) => string} Damage what was done, in words */

/** Nobody who runs anything here. */
const STRANGER = 61_234;

const namesIn = (/** @type {string} */ cache) => readdirSync(cache).sort();

/** @param {Victim} victim @param {Chance} random @param {RegExp} [like] */
function oneFile({ cache }, random, like = /./) {
  const name = random.oneOf(namesIn(cache).filter((n) => like.test(n)));
  return { name, path: join(cache, name) };
}

/** Changes a file in its place. @param {string} path @param {(bytes: Buffer) => void} change */
function change(path, change) {
  const bytes = readFileSync(path);
  change(bytes);
  writeFileSync(path, bytes);
}

/** Gives a file's header another member, and the right checksum. @type {(victim: Victim, path: string, member: string, value: unknown) => void} */
function rewriteHeader({ checksum }, path, member, value) {
  const bytes = readFileSync(path);
  const length = bytes.readUInt32LE(8);
  const header = JSON.parse(bytes.toString("utf8", 16, 16 + length));
  header[member] = value;
  const text = Buffer.from(JSON.stringify(header));
  const aligned = (/** @type {number} */ n) => Math.ceil(n / 8) * 8;
  const head = Buffer.from(bytes.subarray(0, 16));
  head.writeUInt32LE(text.length, 8);
  head.writeUInt32LE(checksum(text), 12);
  const pad = Buffer.alloc(aligned(text.length) - text.length);
  writeFileSync(path, Buffer.concat([head, text, pad, bytes.subarray(16 + aligned(length))]));
}

/** Has the file that says most tell a lie that looks good: whoever believes it shows other ids. @param {Victim} victim */
function poisoned(victim) {
  const names = namesIn(victim.cache);
  const name = names.find((n) => n.endsWith(".patch")) ?? names.find((n) => n.endsWith(".table"));
  const path = join(victim.cache, name ?? "");
  const bytes = readFileSync(path);
  const { config } = JSON.parse(bytes.toString("utf8", 16, 16 + bytes.readUInt32LE(8)));
  rewriteHeader(victim, path, "config", { ...config, prefix: "poison" });
  return { name: name ?? "", path };
}

function needRoot() {
  if (process.geteuid?.() !== 0) throw new Missing("root, to give files away");
}

/** Bytes and ends at random, which are most of the cases. @type {Record<string, Damage>} */
export const AT_RANDOM = {
  flip(victim, random) {
    const like = random.happens(0.7) ? /\.(table|patch)$/ : /./;
    const { name, path } = oneFile(victim, random, like);
    let at = 0;
    change(path, (bytes) => {
      at = random.between(0, bytes.length - 1);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.between(0, 7));
    });
    return `a bit of ${name} turned at ${at}`;
  },
  cut(victim, random) {
    const { name, path } = oneFile(victim, random);
    const size = random.between(0, Math.max(0, lstatSync(path).size - 1));
    truncateSync(path, size);
    return `${name} cut to ${size}`;
  },
};

/** @type {Record<string, Damage>} */
export const CASES = {
  deleted(victim, random) {
    const { name, path } = oneFile(victim, random);
    rmSync(path);
    return `${name} deleted`;
  },
  "all deleted"({ cache }) {
    rmSync(cache, { recursive: true });
    return "the folder deleted";
  },
  "other version"(victim, random) {
    const { name, path } = oneFile(victim, random, /\.(table|patch)$/);
    rewriteHeader(victim, path, "version", random.between(0, 1000) * 1000);
    return `${name} of another version`;
  },
  "other byte order"(victim, random) {
    const { name, path } = oneFile(victim, random, /\.(table|patch)$/);
    rewriteHeader(victim, path, "endian", "big");
    return `${name} of another machine`;
  },
  "another repository's"({ cache, foreign }) {
    rmSync(cache, { recursive: true });
    cpSync(foreign, cache, { recursive: true });
    return "another repository's cache";
  },
  "another repository's file"({ cache, foreign }, random) {
    const name = random.oneOf(namesIn(foreign).filter((n) => /\.(table|patch)$/.test(n)));
    cpSync(join(foreign, name), join(cache, name));
    return `another repository's ${name}`;
  },
  "older columns"({ cache, older }) {
    const name = namesIn(older).find((n) => n.endsWith(".table")) ?? "";
    cpSync(join(older, name), join(cache, name));
    return `an older ${name} below newer changes`;
  },
  "older changes"({ cache, older }) {
    const name = namesIn(older).find((n) => n.endsWith(".patch")) ?? "";
    cpSync(join(older, name), join(cache, name));
    return `an older ${name} over newer columns`;
  },
  "an older file"({ cache, older }, random) {
    const name = random.oneOf(namesIn(older).filter((n) => n.startsWith("tickets-")));
    cpSync(join(older, name), join(cache, name));
    return `an older ${name}`;
  },
  "a bit of a page"(victim, random) {
    const { name, path } = oneFile(victim, random, /\.page$/);
    change(path, (bytes) => {
      const title = bytes.indexOf("Ticket", random.happens(0.5) ? 0 : bytes.length / 2);
      bytes[title] = (bytes[title] ?? 0) ^ 2;
    });
    return `a letter of ${name} turned`;
  },
  "another list's page"({ cache }, random) {
    const pages = namesIn(cache).filter((n) => n.endsWith(".page"));
    const [a = "", b = ""] = [pages[0], random.oneOf(pages.slice(1))];
    cpSync(join(cache, a), join(cache, b));
    return `${a} in the place of ${b}`;
  },
  "older pages"({ cache, older }) {
    for (const name of namesIn(older).filter((n) => n.endsWith(".page")))
      cpSync(join(older, name), join(cache, name));
    return "older pages";
  },
  swapped({ cache }, random) {
    const rows = namesIn(cache).filter((n) => n.endsWith(".rows"));
    const [a = "", b = ""] = [rows[0], random.oneOf(rows.slice(1))];
    renameSync(join(cache, a), join(cache, "aside"));
    renameSync(join(cache, b), join(cache, a));
    renameSync(join(cache, "aside"), join(cache, b));
    return `${a} and ${b} swapped`;
  },
  "other owner"(victim) {
    needRoot();
    const { name, path } = poisoned(victim);
    chownSync(path, STRANGER, STRANGER);
    return `${name} of another owner`;
  },
  "folder of another owner"(victim) {
    needRoot();
    poisoned(victim);
    chownSync(victim.cache, STRANGER, STRANGER);
    return "the folder of another owner";
  },
  link(victim) {
    const { name, path } = poisoned(victim);
    const elsewhere = join(folder("elsewhere"), name);
    renameSync(path, elsewhere);
    symlinkSync(elsewhere, path);
    return `${name} a link`;
  },
  "link to any file"(victim, random) {
    const { name, path } = oneFile(victim, random);
    const elsewhere = join(folder("elsewhere"), name);
    renameSync(path, elsewhere);
    symlinkSync(elsewhere, path);
    return `${name} a link`;
  },
  "link to the folder"(victim) {
    const elsewhere = join(folder("elsewhere"), "cache");
    poisoned(victim);
    renameSync(victim.cache, elsewhere);
    symlinkSync(elsewhere, victim.cache);
    return "the folder a link";
  },
  pipe(victim, random) {
    const { name, path } = oneFile(victim, random);
    rmSync(path);
    const { status } = spawnSync("mkfifo", [path]);
    if (status !== 0) throw new Missing("mkfifo");
    return `${name} a pipe`;
  },
  "a folder"(victim, random) {
    const { name, path } = oneFile(victim, random);
    rmSync(path);
    mkdirSync(path);
    return `${name} a folder`;
  },
  noise(victim, random) {
    const { name, path } = oneFile(victim, random);
    const from = random.between(0, lstatSync(path).size - 1);
    change(path, (bytes) => {
      for (let at = from; at < Math.min(bytes.length, from + 64); at++)
        bytes[at] = random.between(0, 255);
    });
    return `noise in ${name} from ${from}`;
  },
};
