import { chmodSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { errorOf, runProgram } from "./command.mjs";
import { copyRepository, fsck, git, REF } from "./git.mjs";
import { remove } from "./scratch.mjs";
import { sleep } from "./workers.mjs";

/** @typedef {import("./bundle.mjs").Product} Product */

/** Sleeps with the ref's lock taken, once, until it is told to go on. */
const HOOK = `#!/bin/sh
[ "$1" = prepared ] && mkdir "$GIT_DIR/holds" 2>/dev/null || exit 0
while [ ! -e "$GIT_DIR/go" ]; do sleep 0.05; done
`;
const PATIENCE_MS = 10_000;

/**
 * Lets a writer sleep while it holds the ref's lock and the write lock, and says what is wrong with what a second writer
 * does: it may wait and give up, but takes neither; and the first one's work is done.
 *
 * @param {Product} product
 * @param {string} template
 */
export async function holderFaults(product, template) {
  const dir = copyRepository(template, "holder");
  const [gitDir, before] = [join(dir, ".git"), git(dir, ["rev-parse", REF])];
  mkdirSync(join(gitDir, "hooks"), { recursive: true });
  writeFileSync(join(gitDir, "hooks/reference-transaction"), HOOK);
  chmodSync(join(gitDir, "hooks/reference-transaction"), 0o755);
  const write = (/** @type {string} */ title) =>
    runProgram([...product.command, "-C", dir, "create", title, "--json"]);
  const first = write("First");
  const end = Date.now() + PATIENCE_MS;
  while (!existsSync(join(gitDir, "holds")) && Date.now() < end) await sleep(20);
  const locks = ["refs/tickets/main.lock", "ticket/lock"].map((path) => join(gitDir, path));
  const was = locks.map(numberOf);
  const second = await write("Second");
  const faults = locks.flatMap((path, i) =>
    numberOf(path) === was[i] ? [] : [`${path} was not kept: its holder sleeps`],
  );
  if (git(dir, ["rev-parse", REF]) !== before) faults.push("the ref moved while it was locked");
  const told = second.code === 0 ? [] : errorOf(second, true).faults;
  if (second.code === 0) faults.push("a second writer wrote in spite of the lock");
  writeFileSync(join(gitDir, "go"), "");
  const { code, stderr } = await first;
  if (code !== 0) faults.push(`the holder failed after it had slept: ${stderr}`);
  rmSync(join(gitDir, "hooks"), { recursive: true });
  const third = await write("Third");
  if (third.code !== 0) faults.push(`the next writer failed: ${third.stderr}`);
  faults.push(...told, ...fsck(dir));
  remove(dir);
  return faults.map((fault) => `a live holder: ${fault}`);
}

/** @param {string} path */
function numberOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.ino;
}
