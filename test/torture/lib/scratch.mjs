import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Everything of a run is in here, and is removed at its end. */
const ROOT = realpathSync(mkdtempSync(join(tmpdir(), "git-ticket-torture-")));
const CONFIG = join(ROOT, "gitconfig");
let count = 0;
/** All folders, in the order they were made in. @type {string[]} */
const made = [];

// Others may pass through, and not look: figures act as other users too.
chmodSync(ROOT, 0o711);
mkdirSync(join(ROOT, "home"));
mkdirSync(join(ROOT, "tmp"));
writeFileSync(
  CONFIG,
  "[user]\n\tname = Ada\n\temail = ada@example.com\n[init]\n\tdefaultBranch = main\n\ttemplateDir =\n" +
    "[gc]\n\tauto = 0\n[maintenance]\n\tauto = false\n",
);
process.on("exit", () => remove(ROOT));

/**
 * Returns a new empty folder.
 *
 * @param {string} name
 */
export function folder(name) {
  count++;
  const path = join(ROOT, `${count}-${name}`);
  mkdirSync(path);
  made.push(path);
  return path;
}

/** Returns how many folders were made until now. */
export const folderCount = () => made.length;

/** Returns the folders that were made since then, and are still there. @param {number} since */
export const foldersSince = (since) => made.slice(since).filter((path) => existsSync(path));

/**
 * Removes a folder. One in which something is still written goes with the whole at the end.
 *
 * @param {string} path
 */
export function remove(path) {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  } catch (error) {
    if (path === ROOT) process.stderr.write(`${path} could not be removed: ${error}\n`);
  }
}

/**
 * The environment of every process of a run: none of the developer's settings.
 *
 * @param {Record<string, string>} [extra]
 * @returns {Record<string, string>}
 */
export function environment(extra = {}) {
  return {
    PATH: process.env["PATH"] ?? "",
    HOME: join(ROOT, "home"),
    TMPDIR: join(ROOT, "tmp"),
    LC_ALL: "C",
    TZ: "UTC",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: CONFIG,
    GIT_TERMINAL_PROMPT: "0",
    ...extra,
  };
}
