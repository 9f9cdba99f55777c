import { join } from "node:path";
import { VICTIM } from "./foreign-values.mjs";
import { REF } from "./git.mjs";

/** @typedef {import("./foreign-store.mjs").Foreign} Foreign */
/** A command line of git ticket, or with `git` in front one of git. @typedef {readonly string[]} Line */

/** What people do all day, some of it by git with our hooks. @param {Foreign} foreign @returns {Line[]} */
export function foreignLines({ dir, ids, names }) {
  const inside = (/** @type {string} */ name) => join(dir, ".git", "out", name);
  const [one = "", two = "", three = "", four = ""] = ids.slice(7);
  const commit = (/** @type {string} */ text) => [
    "git",
    "commit",
    "--quiet",
    "--allow-empty",
    "-m",
    text,
  ];
  return [
    ["hooks", "install", "--yes"],
    ["list", "--all"],
    ["show", one, two],
    ["prime"],
    ["create", VICTIM, "--custom", `slow=${VICTIM}`],
    ["start", one, "--assign"],
    commit("Begin to work"),
    commit(`Say why, closes tk-${two}, refs tk-${three} and tk-zzzz`),
    ["board"],
    ["search", VICTIM.slice(0, 40)],
    ["log", "--changes", "--limit", "5"],
    ["events", "--limit", "40"],
    ["doctor"],
    ["verify"],
    ["export", "--full"],
    ["sync"],
    ["subscribe", "add", "mine", "file", inside("told.ndjson"), "--from", "beginning"],
    ["subscribe", "add", "run", "--shell", "--from", "beginning", "command", ": told"],
    ["publish"],
    ["ready", "--explain"],
    ["next", "--claim"],
    ["show", three, "--json"],
    ["list", "--all", "--format", "csv", "--columns", "id,body,labels,custom.severity"],
    ["board", "--by", "label"],
    ["log", three],
    ["export", "csv"],
    ["export", "markdown", inside("texts")],
    ["apply", inside("texts"), "-n"],
    ["attach", "list", three],
    ["attach", "get", three, names[9] ?? "", "--output", inside("attached")],
    ["stats", "--by", "label,assignee,custom.severity"],
    ["view", "list"],
    ["view", "show", "evil"],
    ["config", "list", "--json"],
    ["milestone", "list"],
    ["agent", "list"],
    ["agent", "auto-assign"],
    ["agent", "monitor"],
    ["create", "From a template", "--template", "evil"],
    ["set", four, "--custom", "severity=S1", "--custom", `slow=${VICTIM}`, "--custom", "far=x"],
    ["move", four, "in-progress"],
    ["comment", four, `Closes tk-${three}`],
    ["close", four],
    ["diff", `${REF}~1`],
    ["onboard"],
    ["cache", "verify"],
    ["index", "verify"],
    ["hooks", "status"],
    ["git", "checkout", "--quiet", "main"],
    ["git", "merge", "--quiet", "--no-ff", "-m", `Merge, closes tk-${three}`, "@{-1}"],
    ["git", "push", "--quiet", "origin", "main"],
    ["fetch"],
    ["pull"],
    ["revert", "--last"],
    ["undo", "-n"],
    ["events", "deliveries"],
    ["hooks", "uninstall"],
  ];
}
