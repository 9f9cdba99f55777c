import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { git } from "./git.mjs";
import { folder } from "./scratch.mjs";

/** @typedef {{ oid: string, type: string, path: string }} StoredObject */

/** What may become of the file of an object; undefined: it is gone. */
/** @type {Record<string, (bytes: Buffer) => Buffer | undefined>} */
export const DAMAGES = {
  "a bit turned": (bytes) => {
    const turned = Buffer.from(bytes);
    const at = turned.length >> 1;
    turned[at] = (turned[at] ?? 0) ^ 8;
    return turned;
  },
  "cut short": (bytes) => bytes.subarray(0, bytes.length >> 1),
  emptied: () => Buffer.alloc(0),
  removed: () => undefined,
};

const fileOf = (/** @type {string} */ dir, /** @type {string} */ oid) =>
  join(dir, ".git", "objects", oid.slice(0, 2), oid.slice(2));

/** Puts every object of a repository into a file of its own. @param {string} dir */
export function unpack(dir) {
  const packs = join(dir, ".git", "objects", "pack");
  const aside = folder("packs");
  for (const name of readdirSync(packs)) renameSync(join(packs, name), join(aside, name));
  for (const name of readdirSync(aside).filter((n) => n.endsWith(".pack")))
    git(dir, ["unpack-objects", "-q"], readFileSync(join(aside, name)));
}

/** The objects that refs hold, and what git calls each. @param {string} dir @returns {StoredObject[]} */
export function objectsIn(dir) {
  const rows = git(dir, ["rev-list", "--all", "--objects"]).split("\n");
  const paths = new Map(
    rows.map((row) => /** @type {const} */ ([row.slice(0, 40), row.slice(41)])),
  );
  const check = git(
    dir,
    ["cat-file", "--batch-check=%(objectname) %(objecttype)"],
    [...paths.keys()].join("\n"),
  );
  return check.split("\n").map((row) => {
    const [oid = "", type = ""] = row.split(" ");
    return { oid, type, path: paths.get(oid) ?? "" };
  });
}

/** A repository with the objects of another one, each file shared until it is written anew. @param {string} template @param {string} name */
export function linkedCopy(template, name) {
  const dir = folder(name);
  const [from, to] = [join(template, ".git"), join(dir, ".git")];
  // What is written in place, like logs, is not shared.
  cpSync(from, to, { recursive: true, filter: (path) => path !== join(from, "objects") });
  const { status, stderr } = spawnSync("cp", ["-al", join(from, "objects"), to]);
  if (status !== 0) throw new Error(`cp: ${stderr}`);
  return dir;
}

/** Damages one object and returns what repairs it. @param {string} dir @param {string} oid @param {string} damage */
export function damageObject(dir, oid, damage) {
  const path = fileOf(dir, oid);
  const bytes = readFileSync(path);
  const damaged = DAMAGES[damage]?.(bytes);
  replace(path, damaged);
  return () => replace(path, bytes);
}

/** The file may be shared with other repositories: it is never written in place. @param {string} path @param {Buffer | undefined} bytes */
function replace(path, bytes) {
  rmSync(path, { force: true });
  if (bytes === undefined) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  chmodSync(path, 0o444);
}
