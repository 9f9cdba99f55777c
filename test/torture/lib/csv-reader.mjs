/**
 * Reads CSV as RFC 4180 has it.
 *
 * @param {string} text
 * @returns {string[][]} rows of cells
 * @throws Error where it is no CSV
 */
export function readCsv(text) {
  /** @type {string[][]} */
  const rows = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  /** @type {string[]} */
  let row = [];
  while (cell.lastIndex < text.length) {
    const begin = cell.lastIndex;
    const found = cell.exec(text);
    if (found === null)
      throw new Error(`no CSV at ${begin}: ${JSON.stringify(text.slice(begin, begin + 60))}`);
    const [, quoted, bare = "", end] = found;
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Signs that begin a formula, in any width, or that a spreadsheet drops before it looks for one. */
const DANGEROUS = /^[=+\-@\t\r]/;

/**
 * Tells whether a spreadsheet might take a cell for a formula: as it stands, without what it may trim, and in plain signs.
 *
 * @param {string} text
 */
export function isDangerous(text) {
  const trimmed = text.replace(/^[\s"\u00a0]+/, "");
  return [text, trimmed, text.normalize("NFKC"), trimmed.normalize("NFKC")].some((form) =>
    DANGEROUS.test(form),
  );
}

/** Returns the text that a cell was made of: without the apostrophe, where one protects it. @param {string} cell */
export function unprotected(cell) {
  const rest = cell.slice(1);
  return cell.startsWith("'") && isDangerous(rest.replace(/^[\s"']+/, "")) ? rest : cell;
}
