// Makes the man pages from the command table: git-ticket(1), and one for each command or group of commands.
import { groupsOf, loadTable } from "./load-table.mjs";
import { bold, italic, paragraphs, roff, tagged, verbatim } from "./roff.mjs";

/** @typedef {import("./load-table.mjs").Table} Table */
/** @typedef {import("./load-table.mjs").CommandSpec} CommandSpec */
/** @typedef {import("./load-table.mjs").OptionSpec} OptionSpec */

const NOTE = '.\\" Made by the build from the command table. Do not edit.\n';

/**
 * @param {string} page
 * @param {string} version
 * @param {string} summary
 */
const head = (page, version, summary) =>
  `${NOTE}.TH "${roff(page.toUpperCase())}" "1" "" "git\\-ticket ${roff(version)}" "Git Ticket Manual"\n` +
  // Nothing is broken at hyphens, and lines are not stretched.
  `.nh\n.ad l\n.SH NAME\n${roff(page)} \\- ${roff(summary)}\n`;

/** @param {OptionSpec} option */
function optionText({ name, short, value, description, choices }) {
  const long = `${bold(`--${name}`)}${value === undefined ? "" : ` ${italic(value)}`}`;
  const listed = choices === undefined || choices.every((c) => description.includes(c));
  const text = listed ? `${description}.` : `${description}. One of: ${choices.join(", ")}.`;
  return tagged(short === undefined ? long : `${bold(`-${short}`)}, ${long}`, text);
}

/** @param {CommandSpec} spec */
function synopsis({ name, operands }) {
  const words = operands === "" ? "" : ` ${italic(operands)}`;
  return `${bold(`git ticket ${name}`)}${words} [${italic("OPTION…")}]\n`;
}

/** @param {CommandSpec} spec */
const exampleText = ({ examples }) =>
  examples
    .map((example) => {
      const [line, does] = typeof example === "string" ? [example] : example;
      return `${does === undefined ? "" : `.PP\n${roff(does)}:\n`}.PP\n${verbatim([line])}`;
    })
    .join("");

/**
 * @param {CommandSpec} spec
 * @param {boolean} alone whether the page is about this command only
 */
function commandText(spec, alone) {
  const { name, summary, details, options } = spec;
  const begin = alone
    ? `.SH DESCRIPTION\n.PP\n${roff(`${summary}.`)}\n`
    : `.SH ${roff(name.toUpperCase())}\n.PP\n${bold(`git ticket ${name}`)}: ${roff(`${summary}.`)}\n`;
  const own = options.map(optionText).join("");
  const sub = alone ? ".SH OPTIONS\n" : ".SS Options\n";
  const examples = alone ? ".SH EXAMPLES\n" : ".SS Examples\n";
  return [
    begin,
    details === undefined ? "" : paragraphs(details),
    own === "" ? "" : sub + own,
    examples + exampleText(spec),
  ].join("");
}

/** @param {readonly string[]} pages */
const seeAlso = (pages) => `.SH "SEE ALSO"\n${pages.map((p) => `${bold(p)}(1)`).join(",\n")}\n`;

/** @param {readonly OptionSpec[]} globals */
const globalText = (globals) =>
  `.SH "OPTIONS OF EVERY COMMAND"\n${globals.map(optionText).join("")}`;

/**
 * @param {string} word
 * @param {readonly CommandSpec[]} specs
 * @param {Table} table
 * @param {string} version
 */
function commandPage(word, specs, { globals }, version) {
  const summary = specs.map((s) => s.summary).join("; ");
  return [
    head(`git-ticket-${word}`, version, summary),
    `.SH SYNOPSIS\n.nf\n${specs.map(synopsis).join("")}.fi\n`,
    ...specs.map((spec) => commandText(spec, specs.length === 1)),
    globalText(globals),
    seeAlso(["git-ticket"]),
  ].join("");
}

/**
 * @param {Table} table
 * @param {string} version
 */
function mainPage({ sections, globals }, version) {
  const lists = sections.map(
    ({ title, commands }) =>
      `.SS ${roff(title)}\n${commands.map((c) => tagged(bold(`git ticket ${c.name}`), `${c.summary}.`)).join("")}`,
  );
  const words = new Set(sections.flatMap((s) => s.commands.map((c) => c.name.replace(/ .*/, ""))));
  return [
    head("git-ticket", version, "tickets that live in git"),
    `.SH SYNOPSIS\n${bold("git ticket")} ${italic("COMMAND")} [${italic("OPTION…")}]\n`,
    ".SH DESCRIPTION\n.PP\nTickets on a git ref of their own: off every branch, with no server.\n",
    `For one command:\n${bold("git ticket help")} ${italic("COMMAND")}.\n`,
    `.SH COMMANDS\n${lists.join("")}`,
    globalText(globals),
    `.SH "EXIT STATUS"\n${paragraphs(STATUS)}`,
    seeAlso(["git", ...[...words].map((w) => `git-ticket-${w}`)]),
  ].join("");
}

const STATUS =
  "0: done. 1: failed. 2: the command line is wrong. 3: not found. 4: refused by the state of things. " +
  "5: invalid data. 6: authentication or permission. 10: the tickets have a newer format. 70: a bug.";

/**
 * Returns the man pages as files of dist/.
 *
 * @param {Table} table
 * @param {string} version
 * @returns {import("./bundle.mjs").OutputFile[]}
 */
export function renderManPages(table, version) {
  const pages = [...groupsOf(table)].map(([word, specs]) => ({
    path: `man/git-ticket-${word}.1`,
    text: commandPage(word, specs, table, version),
    executable: false,
  }));
  return [
    { path: "man/git-ticket.1", text: mainPage(table, version), executable: false },
    ...pages,
  ];
}

/**
 * @param {string} version
 */
export async function manPages(version) {
  return renderManPages(await loadTable(), version);
}
