import { buildProduct } from "./lib/bundle.mjs";
import { runProgram } from "./lib/command.mjs";
import { isDangerous, readCsv, unprotected } from "./lib/csv-reader.mjs";
import { pick, verdict } from "./lib/figure.mjs";
import { FORMULAS } from "./lib/formulas.mjs";
import { newRepository, REF } from "./lib/git.mjs";
import { documentIn, idOf, pathOf } from "./lib/hostile-places.mjs";
import { commitFiles, richStore } from "./lib/hostile-store.mjs";
import { filesIn } from "./lib/scripts.mjs";

/** @typedef {import("./lib/bundle.mjs").Product} Product */
/** @typedef {{ title: string, [name: string]: any }} Ticket */

export const id = "S12";
export const title = "CSV: no cell is a formula, and what is read back is what was written";
export const plants = {
  "bare-formulas": /begins like a formula/,
  "narrow-formulas": /begins like a formula/,
  "half-quoted": /no CSV|is read as|cells/,
};

const COLUMNS = ["id", "title", "body", "labels", "assignees", "milestone", "aliases", "type"];
const KEYS = ["note", "list"];
const EXPORTS = /beads\/.*\.jsonl$/;
const MOST_TOLD = 20;

/**
 * @param {import("./lib/figure.mjs").FigureOptions} options
 * @returns {Promise<import("./lib/figure.mjs").FigureResult>}
 */
export async function run(options) {
  const product = await buildProduct(options.plant);
  const files = options.data === undefined ? [] : filesIn(options.data, EXPORTS);
  const chosen = files.slice(0, pick(options, files.length, 1, 0));
  const stores = [await formulaStore()];
  for (const file of chosen) stores.push(await importedStore(file));
  const tally = { tables: 0, cells: 0, protected: 0 };
  /** @type {string[]} */
  const violations = [];
  for (const dir of stores)
    for (const words of [
      ["export", "csv"],
      ["list", "--all", "--sort", "id", "--format", "csv"],
    ])
      violations.push(...(await tableFaults({ product, dir, words, tally })));
  const facts = { formulas: FORMULAS.length, "data sets": chosen.length, ...tally };
  return verdict(facts, violations.slice(0, MOST_TOLD));
}

/** A store with each formula in every text: put there with git alone, since some of them no command would take. */
async function formulaStore() {
  const { dir, id: rich } = await richStore(await buildProduct());
  const document = documentIn({ dir }, pathOf(rich));
  const files = FORMULAS.map((text, i) => {
    const custom = { note: text, list: [text] };
    const lists = { labels: [text], assignees: [text, "ada"], aliases: [text] };
    const texts = { id: idOf(i), title: text, body: text.split("\n"), milestone: text };
    return {
      path: pathOf(texts.id),
      content: `${JSON.stringify({ ...document, ...texts, ...lists, custom }, null, 2)}\n`,
    };
  });
  commitFiles(dir, REF, files);
  return dir;
}

/** @param {string} file */
async function importedStore(file) {
  const dir = newRepository("data");
  const product = await buildProduct();
  const command = [...product.command, "-C", dir];
  for (const words of [["init"], ["import", "beads", file]]) {
    const { code, stderr } = await runProgram([...command, ...words]);
    if (code !== 0) throw new Error(`${words.join(" ")}: ${stderr}`);
  }
  return dir;
}

/** @param {{ product: Product, dir: string, words: string[], tally: Record<string, number> }} table */
async function tableFaults({ product, dir, words, tally }) {
  const command = [...product.command, "-C", dir];
  const columns = [...COLUMNS, ...KEYS.map((key) => `custom.${key}`)];
  const made = await runProgram([...command, ...words, "--columns", columns.join(",")]);
  const told = await runProgram([...command, "list", "--all", "--sort", "id", "--json"]);
  const { tickets, problems } = JSON.parse(told.stdout.toString("utf8"));
  if (problems.length > 0) return [`${problems.length} tickets can't be read`];
  const where = words.join(" ");
  let rows;
  try {
    rows = readCsv(made.stdout.toString("utf8"));
  } catch (error) {
    return [`${where}: ${error instanceof Error ? error.message : error}`];
  }
  count(tally, "tables", 1);
  const [head = [], ...body] = rows;
  if (head.join() !== columns.join() || body.length !== tickets.length)
    return [`${where}: ${body.length} rows of ${head.length} cells, of ${tickets.length} tickets`];
  return body.flatMap((row, i) =>
    rowFaults(row, tickets[i], tally).map((fault) => `${where}, row ${i + 1}: ${fault}`),
  );
}

/** @param {readonly string[]} row @param {Ticket} ticket @param {Record<string, number>} tally */
function rowFaults(row, ticket, tally) {
  const wanted = [...COLUMNS.slice(1).map((name) => textOf(ticket[name])), ...KEYS.map(customOf)];
  /** @param {string} key */
  function customOf(key) {
    return textOf(ticket["custom"][key], JSON.stringify);
  }
  if (row.length !== wanted.length + 1) return [`${row.length} cells`];
  return row.flatMap((cell, i) => {
    count(tally, "cells", 1);
    if (isDangerous(cell)) return [`${JSON.stringify(cell)} begins like a formula`];
    const text = unprotected(cell);
    if (text !== cell) count(tally, "protected", 1);
    const expected = i === 0 ? text : spelt(wanted[i - 1] ?? "");
    return text === expected
      ? []
      : [`${JSON.stringify(expected)} is read as ${JSON.stringify(text)}`];
  });
}

/** A list stands in one cell. @param {unknown} value @param {(value: unknown) => string} [write] */
function textOf(value, write = (list) => /** @type {string[]} */ (list).join(", ")) {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : write(value);
}

/** What can't be seen is spelt out, in a table too. @param {string} text */
function spelt(text) {
  return text.replace(
    /(?![\n\t])[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu,
    (char) => {
      const code = char.charCodeAt(0).toString(16);
      return code.length > 2 ? `\\u${code.padStart(4, "0")}` : `\\x${code.padStart(2, "0")}`;
    },
  );
}

/** @param {Record<string, number>} tally @param {string} name @param {number} more */
function count(tally, name, more) {
  tally[name] = (tally[name] ?? 0) + more;
}
