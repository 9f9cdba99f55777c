// Makes the tables of docs/github-action.md from action.yml.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { ROOT } from "./bundle.mjs";

export const ACTION_FILE = join(ROOT, "docs", "github-action.md");

/** @typedef {{ description: string, default?: string }} Item */

/** @param {string} text */
const cell = (text) =>
  text
    .trim()
    .replaceAll("|", "\\|")
    .replaceAll(/\s*\n\s*/g, " ");

/** @param {string} text lines of a default in one cell */
function shownDefault(text) {
  const lines = text.trim().split("\n");
  return lines[0] === ""
    ? ""
    : lines.map((line) => `\`${line.replaceAll("|", "\\|")}\``).join("<br>");
}

/** @param {Record<string, Item>} inputs */
function inputTable(inputs) {
  const rows = Object.entries(inputs).map(
    ([name, { description, default: value = "" }]) =>
      `| \`${name}\` | ${shownDefault(value)} | ${cell(description)} |`,
  );
  return ["| input | default | |", "|---|---|---|", ...rows].join("\n");
}

/** @param {Record<string, Item>} outputs */
function outputTable(outputs) {
  const rows = Object.entries(outputs).map(
    ([name, o]) => `| \`${name}\` | ${cell(o.description)} |`,
  );
  return ["| output | |", "|---|---|", ...rows].join("\n");
}

/** @param {string} text @param {string} name @param {string} table */
function between(text, name, table) {
  const pattern = new RegExp(`(<!-- ${name}:[^\\n]*-->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!pattern.test(text)) throw new Error(`docs/github-action.md has no place for its ${name}.`);
  return text.replace(pattern, (_, begin, end) => `${begin}\n${table}\n\n${end}`);
}

/** Returns docs/github-action.md with its tables made anew. @param {string} text */
export function renderActionDocs(text) {
  const { inputs, outputs } = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));
  return between(between(text, "inputs", inputTable(inputs)), "outputs", outputTable(outputs));
}
