import { join } from "node:path";
import { ROOT } from "./bundle.mjs";
import { loadedWith, unbroken } from "./loaded.mjs";

/** @typedef {import("./load-table.mjs").Table} Table */
/** @typedef {import("./loaded.mjs").Files} Files */
/** @typedef {import("../src/cli/command.ts").CommandSpec} CommandSpec */

export const SIZES_FILE = join(ROOT, "docs", "sizes.md");

/** What every command line loads before its command. */
const START = ["git-ticket.js", "chunks/cli-start-load-chunks.js", "chunks/cli-run-program.js"];
const TICKETS = "chunks/app-open-tickets.js";
/** What a run of the Action loads: for an event with nothing to do, until it asks GitHub, and for a pull request. */
const ACTION = ["action.js"];
const ASKING = [
  ...ACTION,
  "chunks/action-run.js",
  "chunks/action-github-client.js",
  "chunks/action-github-api.js",
  TICKETS,
];
const PULL = [
  ...ASKING,
  "chunks/action-pull-run-pull.js",
  "chunks/action-pull-tell-pull.js",
  "chunks/action-pull-report.js",
];
/** Sizes are told in steps of this many bytes, so that a small change of the sources is none here. */
const STEP = 4096;

const told = (/** @type {number} */ bytes) => (Math.ceil(bytes / STEP) * STEP) / 1024;

/**
 * @param {Files} files
 * @param {CommandSpec} spec
 */
function startOf(files, spec) {
  const [, name = ""] = /commands\/([\w-]+)\.ts/.exec(String(spec.load)) ?? [];
  const named = `name:${JSON.stringify(spec.name)}`;
  const section = [...files].find(
    ([path, text]) => /cli-table-[\w-]+\.js$/.test(path) && unbroken(text).includes(named),
  );
  const own = `chunks/cli-commands-${name}.js`;
  if (section === undefined || !files.has(own)) throw new Error(`No chunk of ${spec.name}.`);
  return [...START, section[0], own];
}

/**
 * Returns the kilobytes that each command loads, before and with the tickets.
 *
 * @param {Table} table
 * @param {Files} files
 */
export function sizesOf({ sections }, files) {
  return sections
    .flatMap((s) => s.commands)
    .map((spec) => {
      const start = startOf(files, spec);
      return {
        name: spec.name,
        alone: told(loadedWith(files, start)),
        opened: told(loadedWith(files, [...start, TICKETS])),
      };
    });
}

/** @param {Files} files */
function actionSizes(files) {
  const lacking = PULL.filter((path) => !files.has(path));
  if (lacking.length > 0) throw new Error(`No chunk ${lacking.join(", ")}.`);
  const reached = [...files.keys()].filter(
    (path) => path.startsWith("chunks/action-") || path === "action.js",
  );
  const own = reached.reduce((sum, path) => sum + Buffer.byteLength(files.get(path) ?? ""), 0);
  const all = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return [
    ["an event with nothing to do", told(loadedWith(files, ACTION))],
    ["until GitHub is asked", told(loadedWith(files, ASKING))],
    ["a pull request", told(loadedWith(files, PULL))],
    ["all files of the Action alone", told(own)],
    ["all of dist/, without man pages and types", told(all)],
  ];
}

/**
 * Returns docs/sizes.md.
 *
 * @param {Table} table
 * @param {Files} files
 */
export function renderSizes(table, files) {
  const rows = sizesOf(table, files).map(
    ({ name, alone, opened }) => `| ${name} | ${alone} | ${opened} |`,
  );
  return `# What each command loads

Kilobytes of JavaScript that are read and compiled before a command begins, in steps of 4, and with what opens the tickets. What it loads later, as it needs
it, does not count. \`npm run docs\` writes this page, and the tests see that it is true.

| command | alone | with the tickets |
|---|---|---|
${rows.join("\n")}

The GitHub Action:

| | KB |
|---|---|
${actionSizes(files)
  .map(([what, size]) => `| ${what} | ${size} |`)
  .join("\n")}
`;
}
