// A temporary folder with the present source bundled in it, and repositories to try it on.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { bundle } from "../tools/bundle.mjs";
import { buildExecutable } from "../tools/executable.mjs";
import { createOperations, jsonLines } from "./generate.mjs";
import { proseOperations } from "./prose.mjs";
import { SEED as SEARCH_SEED } from "./search-words.mjs";

export const REF = "refs/tickets/main";
const SEED = 20261123;
/** A batch takes 100,000 operations. */
const MOST_OPERATIONS = 90_000;
const LONGEST_OUTPUT = 1 << 30;

/** @typedef {Awaited<ReturnType<typeof openLab>>} Lab */

/** Bundles src/ as `npm run build` does and returns what every figure works with. */
export async function openLab() {
  const dir = mkdtempSync(join(tmpdir(), "git-ticket-bench-"));
  for (const { path, text } of await bundle()) {
    const file = join(dir, "dist", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const program = join(dir, "dist", "git-ticket.js");
  const library = join(dir, "dist", "index.mjs");
  /** @type {Map<number, string>} */
  const filled = new Map();
  /** @type {Map<number, string>} */
  const prose = new Map();
  let made = 0;

  /** @param {readonly string[]} args @param {string} cwd @returns {import("./measure.mjs").Command} */
  const ticket = (args, cwd) => ({
    program: process.execPath,
    args: [program, ...args],
    cwd,
    env: ENV,
  });

  /** @type {{ readonly file?: string, readonly missing?: string } | undefined} */
  let standalone;

  /** Returns the program that needs no Node, built from the present source; or why there is none. */
  function executable() {
    standalone ??= tryBuild(join(dir, "git-ticket"));
    return standalone;
  }

  /** Returns a new repository without anything in it. */
  function repository() {
    const repo = join(dir, `repository-${++made}`);
    git(dir, ["init", "--quiet", repo]);
    git(repo, ["config", "user.name", "Ada Bench"]);
    git(repo, ["config", "user.email", "ada@example.com"]);
    return repo;
  }

  /** Returns a new repository with tickets begun in it. */
  function emptyStore() {
    const repo = repository();
    run(ticket(["init"], repo));
    return repo;
  }

  /**
   * Returns a repository with that many tickets, made by one batch and packed by `git gc`.
   *
   * @param {number} count
   */
  function store(count) {
    const known = filled.get(count);
    if (known !== undefined) return known;
    const repo = emptyStore();
    run(ticket(["batch", "apply", operationsFile(count)], repo));
    git(repo, ["gc", "--quiet"]);
    filled.set(count, repo);
    return repo;
  }

  /**
   * Returns a repository with that many tickets whose texts have the statistics of real ones, packed by `git gc`.
   *
   * @param {number} count
   */
  function proseStore(count) {
    const known = prose.get(count);
    if (known !== undefined) return known;
    const repo = emptyStore();
    const operations = proseOperations(SEARCH_SEED, count);
    for (let from = 0, to = 0; from < operations.length; from = to) {
      to = Math.min(operations.length, from + MOST_OPERATIONS);
      // A comment is in the batch of its ticket.
      while (/** @type {any} */ (operations[to])?.op === "comment") to++;
      const batch = file(`prose-${count}-${from}.jsonl`, jsonLines(operations.slice(from, to)));
      run(ticket(["batch", "apply", batch, "--quiet"], repo));
    }
    git(repo, ["gc", "--quiet"]);
    prose.set(count, repo);
    return repo;
  }

  /** @param {number} count @returns the path of a batch file that creates that many tickets */
  function operationsFile(count) {
    return file(`create-${count}.jsonl`, jsonLines(createOperations(SEED, count)));
  }

  /** @param {string} name @param {string | Uint8Array} content */
  function file(name, content) {
    const path = join(dir, name);
    writeFileSync(path, content);
    return path;
  }

  /** @param {string} repo @returns a copy of its own to change */
  function copy(repo) {
    const path = join(dir, `copy-${++made}`);
    cpSync(repo, path, { recursive: true });
    return path;
  }

  const close = () => rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  const stores = { repository, emptyStore, store, proseStore, copy };
  return { dir, library, ticket, executable, ...stores, operationsFile, file, close };
}

/** @param {string} file */
function tryBuild(file) {
  try {
    buildExecutable(file);
    return { file };
  } catch (error) {
    return { missing: error instanceof Error ? error.message : String(error) };
  }
}

/** Nobody's settings, so that a figure is the same everywhere. */
export const ENV = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"))),
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: "1",
};

/**
 * Runs a command to its end and returns what it printed.
 *
 * @param {import("./measure.mjs").Command & { stdin?: string | Uint8Array }} command
 * @returns {Buffer}
 */
export function run({ program, args, cwd, env = ENV, stdin }) {
  const options = { cwd, env, maxBuffer: LONGEST_OUTPUT, input: stdin ?? "" };
  const { status, stdout, stderr, error } = spawnSync(program, args, options);
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${status}: ${stderr}`);
  return stdout;
}

/**
 * @param {string} cwd
 * @param {readonly string[]} args
 * @param {string | Uint8Array} [stdin]
 */
export function git(cwd, args, stdin = "") {
  return run({ program: "git", args, cwd, stdin });
}

/** @param {string} repo @returns the ids of all tickets, in the order of the tree */
export function idsOf(repo) {
  const paths = git(repo, ["ls-tree", "-r", "--name-only", `${REF}:tickets`]).toString("utf8");
  return paths.split("\n").flatMap((path) => /([0-9a-z]{12})\.json$/.exec(path)?.[1] ?? []);
}
