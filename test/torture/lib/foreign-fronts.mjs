import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { startGitHub } from "../../support/github/emulator.mjs";
import { startAction } from "./action-runner.mjs";
import { VICTIM } from "./foreign-values.mjs";
import { git, REF } from "./git.mjs";
import { environment, folder } from "./scratch.mjs";

/** @typedef {import("./bundle.mjs").Product} Product */
/** @typedef {import("./foreign-store.mjs").Foreign} Foreign */
/** @typedef {Record<string, string>} Env */

/** No answer takes longer, on a busy machine. */
export const PATIENCE = 12_000;

/** @param {readonly string[]} ids @returns {[tool: string, args: Record<string, unknown>][]} */
const toolCalls = ([, one = "", two = ""]) => [
  ["ticket_prime", {}],
  ["ticket_ready", { limit: 30 }],
  ["ticket_list", { limit: 30, fields: ["title", "body", "labels", "custom"] }],
  ["ticket_list", { search: VICTIM.slice(0, 40) }],
  ["ticket_show", { ids: [one, two] }],
  ["ticket_create", { tickets: [{ title: VICTIM, custom: { slow: VICTIM, severity: "S1" } }] }],
  ["ticket_update", { operations: [{ op: "comment", id: one, body: "Seen" }] }],
  ["ticket_work", { action: "next" }],
  ["ticket_history", { id: one }],
];

/** All tools, resources and prompts, over standard input and output. @param {Product} product @param {Foreign} foreign @param {Env} env */
export async function mcpFaults({ command: [program = "", ...words] }, { dir, ids }, env) {
  const args = [...words, "mcp", "--as", "robot", "--allow-destructive"];
  const client = new Client({ name: "torture", version: "1" });
  await client.connect(
    new StdioClientTransport({
      command: program,
      args,
      cwd: dir,
      env: environment(env),
      stderr: "ignore",
    }),
  );
  /** @type {string[]} */
  const faults = [];
  let done = 0;
  const within = { timeout: PATIENCE };
  const attempt = async (/** @type {string} */ what, /** @type {() => Promise<any>} */ ask) => {
    // A server that is silent once is not asked again.
    if (faults.length > 0) return;
    done++;
    // What is refused is refused; only silence is wrong.
    await ask().catch((error) => {
      if (/timed out|closed/i.test(String(error))) faults.push(`mcp: ${what}: ${error}`);
    });
  };
  for (const [name, given] of toolCalls(ids))
    await attempt(name, () => client.callTool({ name, arguments: given }, within));
  for (const what of ["listTools", "listResources", "listPrompts"])
    await attempt(what, () => /** @type {any} */ (client)[what]({}, within));
  await attempt("prompt", () => client.getPrompt({ name: "work" }, within));
  await client.close();
  return { done, faults };
}

/** A pull request that names tickets, its merge, and a schedule. @param {Product} product @param {Foreign} foreign @param {Env} env */
export async function actionFaults({ action }, { dir, ids, values, refused }, env) {
  const root = folder("github");
  mkdirSync(join(root, "acme"));
  git(root, ["init", "--quiet", "--bare", "acme/shop.git"]);
  git(dir, ["push", "--quiet", join(root, "acme", "shop.git"), REF]);
  const github = await startGitHub({ gitRoot: root });
  const sha = "c".repeat(40);
  // The first ones, and those of which a reference is an address.
  const named = ids.filter((_, i) => i < 4 || values[i]?.startsWith("http"));
  const body = named.map((id) => `Closes tk-${id}`);
  github.state.addPull({
    ...{ number: 1, title: "A change", body: body.join("\n"), merged: false },
    commits: [{ sha, message: `Refs tk-${ids[6]}`, parents: 1 }],
  });
  const pull = { number: 1, title: "A change", head: { repo: { full_name: "acme/shop" } } };
  const stage = { product: action, github, env };
  /** @type {[string, object, Record<string, string>][]} */
  const runs = [
    ["pull_request", { action: "opened", pull_request: pull }, { "link-scope": "commits" }],
    ["schedule", {}, {}],
  ];
  /** @type {string[]} */
  const faults = [];
  for (const [event, payload, inputs] of runs) {
    const begin = Date.now();
    const { stdout } = await startAction(stage, event, payload, inputs);
    const took = Date.now() - begin;
    if (took > PATIENCE) faults.push(`action: ${event} took ${took} ms`);
    // A ticket that is not as it should be is told, and nothing more is done.
    if (event === "pull_request" && !refused && github.state.comments.length === 0)
      faults.push(`action: nothing was said: ${stdout.slice(-300)}`);
  }
  await github.close();
  return { done: runs.length, faults };
}
