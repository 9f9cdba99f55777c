// A scripted agent, by the command line alone: `node loop-agent.mjs JOB`. It looks around, takes a ticket, works (a commit in its
// worktree), reports, and takes the next one, until nothing is ready.
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** @type {{ command: readonly string[], dir: string, log: string, name: string, query: string }} */
const job = JSON.parse(process.argv[2] ?? "{}");
const [program = "", ...before] = job.command;
const tell = (/** @type {object} */ line) =>
  appendFileSync(job.log, `${JSON.stringify({ by: job.name, ...line })}\n`);
const sleep = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));

/** @param {readonly string[]} args */
function ticket(args) {
  const env = { ...process.env, GIT_TICKET_AGENT: job.name };
  const how = { cwd: job.dir, env, encoding: /** @type {const} */ ("utf8") };
  const { status, stdout, stderr } = spawnSync(program, [...before, ...args, "--json"], how);
  return { status, document: JSON.parse(status === 0 ? stdout : stderr) };
}

/** @param {readonly string[]} args */
function git(args) {
  const { status, stderr } = spawnSync("git", args, { cwd: job.dir, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
}

/** Takes a ticket; undefined: nothing is left to wait for. */
async function take() {
  for (;;) {
    const around = ticket(["ready", "--limit", "3", job.query]);
    if (around.status !== 0) throw new Error(around.document.error.message);
    const { status, document } = ticket(["next", "--claim", job.query]);
    if (status === 0) return document.next;
    if (status !== 3 || !document.error.retryable) {
      if (status === 3) return undefined;
      throw new Error(document.error.message);
    }
    await sleep(200);
  }
}

/** Works on a ticket, reports it, and returns the next one. @param {any} mine */
function work(mine) {
  const token = `${job.name} did ${mine.id}`;
  mkdirSync(join(job.dir, "work"), { recursive: true });
  writeFileSync(join(job.dir, "work", `${mine.id}.txt`), `${mine.title}\n`);
  git(["add", "work"]);
  git(["commit", "--quiet", "-m", `Work on ${mine.shown}`]);
  const { status, document } = ticket([
    ...["done", mine.id, "--under", mine.claim.lease, "--result", token],
    ...["--next", "--query", job.query],
  ]);
  if (status !== 0) throw new Error(document.error.message);
  tell({ t: "done", id: mine.id, token });
  return document.next ?? undefined;
}

try {
  let mine = await take();
  while (mine !== undefined) mine = work(mine) ?? (await take());
  tell({ t: "end" });
} catch (error) {
  tell({ t: "error", message: /** @type {Error} */ (error).message });
}
