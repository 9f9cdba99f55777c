import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join, relative } from "node:path";

/** What stands at each path below a folder: a digest of its bytes, with its mode. @typedef {Map<string, string>} Picture */

/** What is ours in a repository's common directory. */
const OURS = /^(?:logs\/)?refs\/ticket(?:s|-remotes|-seen|s-backup)\/|^ticket\//;
/** Objects may come; none may go or change. */
const OBJECT = /^objects\/(?:[0-9a-f]{2}\/[0-9a-f]+|pack\/pack-[0-9a-f]+\.(?:pack|idx|rev))$/;
/** A fetch of a partial clone marks what it brought. */
const PROMISED = /^objects\/pack\/pack-[0-9a-f]+\.promisor$/;

/**
 * Takes a picture of everything below a folder, but for what is ours in one git directory of it.
 *
 * @param {string} root
 * @param {string} commonDir
 * @returns {Picture}
 */
export function pictureOf(root, commonDir) {
  const house = `${relative(root, commonDir)}/`;
  const paths = filesBelow(root);
  /** @type {Picture} */
  const picture = new Map();
  for (const path of paths) {
    const stats = lstatSync(join(root, path));
    const inside = path.startsWith(house) ? path.slice(house.length) : "";
    if (OURS.test(inside)) continue;
    const full = join(root, path);
    const bytes = stats.isSymbolicLink() ? readlinkSync(full) : readFileSync(full);
    const seen = inside === "packed-refs" ? withoutOurs(bytes.toString()) : bytes;
    const digest = createHash("sha256").update(seen).digest("hex");
    picture.set(path, `${stats.mode.toString(8)} ${digest}`);
  }
  return picture;
}

/** Files and links below a folder; links are not followed. @param {string} root @param {string} [below] @returns {string[]} */
function filesBelow(root, below = "") {
  const entries = readdirSync(join(root, below), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = join(below, entry.name);
    return entry.isDirectory() ? filesBelow(root, path) : [path];
  });
}

/** Packed refs without ours; a file that holds nothing else is as good as none. @param {string} text */
const withoutOurs = (text) =>
  text
    .split("\n")
    .filter((line) => !/ refs\/ticket(?:s|-remotes|-seen|s-backup)\//.test(line))
    .join("\n");

/**
 * Says what differs between two pictures.
 *
 * @param {Picture} before
 * @param {Picture} after
 * @param {{ house: string, partial: boolean }} where the path of the git directory below the root; whether it is a partial clone
 * @returns {string[]}
 */
export function changes(before, after, { house, partial }) {
  const isAllowed = (/** @type {string} */ path) => {
    const inside = path.startsWith(`${house}/`) ? path.slice(house.length + 1) : path;
    return OBJECT.test(inside) || (partial && PROMISED.test(inside));
  };
  const old = [...before].filter(([path, state]) => after.get(path) !== state);
  const added = [...after.keys()].filter((path) => !before.has(path) && !isAllowed(path));
  return [
    ...old.map(([path]) => `${path} ${after.has(path) ? "is not what it was" : "is gone"}`),
    ...added.map((path) => `${path} was not there`),
  ];
}
