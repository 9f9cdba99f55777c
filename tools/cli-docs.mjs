// Makes docs/cli.md from the command table.
import { join } from "node:path";
import { ROOT } from "./bundle.mjs";

/** @typedef {import("./load-table.mjs").Table} Table */
/** @typedef {import("./load-table.mjs").CommandSpec} CommandSpec */
/** @typedef {import("./load-table.mjs").OptionSpec} OptionSpec */

export const CLI_FILE = join(ROOT, "docs", "cli.md");

const HEAD = `# Commands

<!-- Made by \`npm run docs\` from the command table. Do not edit. -->

Each command with its options, as \`git ticket help COMMAND\` and its man page have them. Real command lines with their real
output are in [the transcripts](../test/transcripts); exit codes and error codes in [exit-codes.md](exit-codes.md).
`;

/** @param {string} text */
const cell = (text) => text.replace(/[\\|<>*_]/g, "\\$&");

/** @param {string} text the anchor that GitHub gives a heading */
const anchor = (text) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, "")
    .replaceAll(" ", "-");

/** @param {OptionSpec} option */
function optionRow({ name, short, value, description, choices }) {
  const long = `\`--${name}${value === undefined ? "" : ` ${value}`}\``.replaceAll("|", "\\|");
  const notes = [
    cell(description),
    ...(choices !== undefined && !choices.every((c) => description.includes(c))
      ? [`One of: ${choices.join(", ")}`]
      : []),
  ];
  return `| ${short === undefined ? "" : `\`-${short}\``} | ${long} | ${notes.join("; ")} |\n`;
}

/** @param {readonly OptionSpec[]} options */
const optionTable = (options) =>
  options.length === 0
    ? ""
    : `\n| | option | what it does |\n|---|---|---|\n${options.map(optionRow).join("")}`;

/** @param {CommandSpec} spec */
function commandText({ name, operands, summary, details, options, examples }) {
  const lines = examples.map((example) => {
    const [line, does] = typeof example === "string" ? [example] : example;
    return `${does === undefined ? "" : `# ${does}\n`}${line}\n`;
  });
  const usage = `git ticket ${name} ${operands}`.trimEnd();
  const more = details === undefined ? "" : `\n${details}\n`;
  return [
    `\n### ${name}\n\n${summary}.\n`,
    `\n    ${usage} [OPTION…]\n${more}`,
    optionTable(options),
    `\n\`\`\`sh\n${lines.join("")}\`\`\`\n`,
  ].join("");
}

/**
 * Returns the text of docs/cli.md.
 *
 * @param {Table} table
 */
export function renderCliDocs({ sections, globals }) {
  const contents = sections.map(({ title, commands }) => {
    const links = commands.map(({ name }) => `[${name}](#${anchor(name)})`);
    return `- ${title}: ${links.join(" · ")}\n`;
  });
  const texts = sections.map(
    ({ title, commands }) => `\n## ${title}\n${commands.map(commandText).join("")}`,
  );
  return [
    HEAD,
    `\n${contents.join("")}`,
    `\n## Options of every command\n${optionTable(globals)}`,
    ...texts,
  ].join("");
}
