import {
  closeSync,
  mkdirSync,
  openSync,
  rmSync,
  statfsSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";

/** What is short, and how much of it is left: pages of the file system, or inodes. */
/** @typedef {{ what: "pages" | "inodes", free: number }} Room */

/** @param {string} root @param {Room["what"]} what */
export function roomOf(root, what) {
  const { bavail, ffree } = statfsSync(root);
  return what === "pages" ? bavail : ffree;
}

/**
 * Fills a disk that is nobody else's until so much is free.
 *
 * @param {string} root
 * @param {Room} room
 */
export function fill(root, { what, free }) {
  const dir = join(root, "filler");
  mkdirSync(dir);
  if (what === "pages") fillPages(root, join(dir, "bytes"), free);
  else for (let i = roomOf(root, what); i > free; i--) writeFileSync(join(dir, `inode-${i}`), "");
  const left = roomOf(root, what);
  if (left !== free) throw new Error(`${left} ${what} are free, not ${free}`);
}

/** @param {string} root @param {string} path @param {number} free */
function fillPages(root, path, free) {
  const page = Buffer.alloc(statfsSync(root).bsize, 1);
  const file = openSync(path, "w");
  while (roomOf(root, "pages") > free) writeSync(file, page);
  closeSync(file);
}

/** Makes the room free again. @param {string} root */
export function empty(root) {
  rmSync(join(root, "filler"), { recursive: true });
}
