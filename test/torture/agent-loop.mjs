import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { storyOf } from "./lib/agents-story.mjs";
import { buildProduct } from "./lib/bundle.mjs";
import { Missing, pick, verdict } from "./lib/figure.mjs";
import { fsck, git, newRepository } from "./lib/git.mjs";
import { folder } from "./lib/scratch.mjs";
import { filesIn } from "./lib/scripts.mjs";
import { openHere } from "./lib/stage.mjs";
import { finish, linesOf, start } from "./lib/workers.mjs";

/** @typedef {import("./lib/figure.mjs").FigureOptions} FigureOptions */
/** @typedef {import("./lib/bundle.mjs").Product} Product */

export const id = "A2";
export const title = "8 scripted agents in 8 worktrees on a real backlog, to its end";
export const plants = {};

const AGENT = fileURLToPath(new URL("lib/loop-agent.mjs", import.meta.url));
const AGENTS = 8;
const QUERY = "milestone:loop";

/**
 * @param {FigureOptions} options
 * @returns {Promise<import("./lib/figure.mjs").FigureResult>}
 */
export async function run(options) {
  if (options.data === undefined) throw new Missing("a folder with real data (--data)");
  const [file] = filesIn(options.data, /beads\/large\.jsonl$/);
  if (file === undefined) throw new Missing("beads/large.jsonl among the data");
  const product = await buildProduct(options.plant);
  const dir = newRepository("loop");
  git(dir, ["commit", "-q", "--allow-empty", "-m", "begin"]);
  const { ids, others } = await backlog(product, dir, file, pick(options, 100, 100, 40));
  const begun = Date.now();
  const agents = Array.from({ length: AGENTS }, (_, i) => startAgent(product, dir, i));
  const lines = (await Promise.all(agents.map((agent) => finish(agent, 900)))).flat();
  const seconds = (Date.now() - begun) / 1000;
  const found = await judge(product, dir, { ids, others });
  const violations = lines.flatMap((line) =>
    line.t === "error" ? [`${line.by} failed: ${line["message"]}`] : [],
  );
  const done = lines.filter((line) => line.t === "done");
  if (done.length !== ids.length) violations.push(`${done.length} of ${ids.length} were done`);
  const busy = new Set(done.map((line) => line.by)).size;
  violations.push(...found.violations, ...fsck(dir));
  const perHour = Math.round((done.length * 3600) / seconds);
  return verdict(
    {
      tickets: ids.length,
      others: others.size,
      done: done.length,
      agents: busy,
      "an hour": perHour,
    },
    violations,
  );
}

/**
 * Imports a backlog and gives so many of its tickets the milestone: open ones whose dependencies and parts are among them, and where
 * these are too few, some that were closed, reopened.
 *
 * @param {Product} product
 * @param {string} dir
 * @param {string} file
 * @param {number} count
 */
async function backlog(product, dir, file, count) {
  const tickets = await openHere(product, dir);
  await tickets.init();
  await tickets.importBeads(readFileSync(file, "utf8"));
  const all = (await tickets.list({ all: true })).tickets;
  const chosen = choose(all, count);
  const closed = all.filter(
    (/** @type {any} */ t) => t.category === "closed" && !chosen.has(t.id) && t.links.length === 0,
  );
  const more = closed.slice(0, count - chosen.size);
  const operations = [
    ...more.map((/** @type {any} */ t) => ({ op: "reopen", id: t.id })),
    ...[...chosen, ...more.map((/** @type {any} */ t) => t.id)].map((id) => ({
      ...{ op: "set", id, fields: { milestone: "loop" } },
    })),
    // What was begun elsewhere is begun anew.
    ...all
      .filter((/** @type {any} */ t) => chosen.has(t.id) && t.status !== "open")
      .map((/** @type {any} */ t) => ({ op: "move", id: t.id, to: "open" })),
  ];
  await tickets.transact(operations);
  const after = (await tickets.list({ all: true })).tickets;
  await tickets.close();
  const mine = new Set(operations.map(({ id }) => id));
  const rest = after.filter((/** @type {any} */ t) => !mine.has(t.id));
  return {
    ids: [...mine],
    others: new Map(rest.map((/** @type {any} */ t) => [t.id, t.blob])),
  };
}

/** @param {readonly any[]} all @param {number} count @returns {Set<string>} */
function choose(all, count) {
  const open = new Map(all.filter((t) => t.category !== "closed").map((t) => [t.id, t]));
  const chosen = new Set();
  const needs = (/** @type {any} */ t) => [
    ...t.links
      .filter((/** @type {any} */ l) => l.type === "depends-on" || l.type === "parent")
      .flatMap((/** @type {any} */ l) => (l.type === "depends-on" ? [l.to] : [])),
    ...[...open.values()]
      .filter((o) => o.links.some((/** @type {any} */ l) => l.type === "parent" && l.to === t.id))
      .map((o) => o.id),
    // What a ticket is a part of must not wait for something else.
    ...t.links
      .filter((/** @type {any} */ l) => l.type === "parent")
      .flatMap((/** @type {any} */ l) =>
        (open.get(l.to)?.links ?? [])
          .filter((/** @type {any} */ p) => p.type === "depends-on")
          .map((/** @type {any} */ p) => p.to),
      ),
  ];
  for (let grown = true; grown && chosen.size < count; ) {
    grown = false;
    for (const [id, ticket] of open) {
      if (chosen.size >= count) break;
      if (chosen.has(id) || needs(ticket).some((n) => open.has(n) && !chosen.has(n))) continue;
      chosen.add(id);
      grown = true;
    }
  }
  return chosen;
}

/** @param {Product} product @param {string} dir @param {number} number */
function startAgent(product, dir, number) {
  const name = `agent-${number}`;
  const tree = join(folder(`tree-${number}`), "tree");
  git(dir, ["worktree", "add", "-q", "-b", `work-${number}`, tree]);
  const log = join(folder(`log-${name}`), "log.jsonl");
  const job = { command: product.command, dir: tree, log, name, query: QUERY };
  const { child, ended } = start(process.execPath, [AGENT, JSON.stringify(job)]);
  return { child, ended, name, log, lines: () => linesOf(log) };
}

/** @param {any} ticket @returns {string[]} */
function unfinished({ id: own, category, status, comments }) {
  const reports = comments.filter((/** @type {any} */ c) => c.body.endsWith(`did ${own}`)).length;
  return [
    ...(category === "closed" ? [] : [`${own} is ${status}`]),
    ...(reports === 1 ? [] : [`${own} has ${reports} reports`]),
  ];
}

/**
 * Each is closed once, with one report, after what it waited for; nothing else was touched; and the history can be read.
 *
 * @param {Product} product
 * @param {string} dir
 * @param {{ ids: readonly string[], others: ReadonlyMap<string, string> }} before
 */
async function judge(product, dir, { ids, others }) {
  const tickets = await openHere(product, dir);
  const mine = new Set(ids);
  const { violations } = await storyOf(tickets, mine);
  const all = (await tickets.list({ all: true })).tickets;
  for (const ticket of all)
    violations.push(
      ...(mine.has(ticket.id)
        ? unfinished(ticket)
        : others.get(ticket.id) === ticket.blob
          ? []
          : [`${ticket.id} was changed`]),
    );
  const entries = await tickets.history({});
  const told = entries.filter((/** @type {any} */ e) => e.kind === "batch").length;
  if (told < ids.length) violations.push(`the history has ${told} batches only`);
  const { findings } = await tickets.verify();
  await tickets.close();
  for (const { path, problem } of findings) violations.push(`verify: ${path} ${problem}`);
  return { violations };
}
