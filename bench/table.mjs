/**
 * One line of the answer. `ok` is undefined where nothing is demanded.
 *
 * @typedef {object} Row
 * @property {string} figure
 * @property {string} measured
 * @property {string} demanded
 * @property {boolean} [ok]
 */

/** @param {readonly Row[]} rows @returns an aligned table */
export function renderTable(rows) {
  const cells = rows.map(({ figure, measured, demanded, ok }) => [
    figure,
    measured,
    demanded,
    ok === undefined ? "" : ok ? "ok" : "OVER",
  ]);
  const all = [["figure", "measured", "demanded", ""], ...cells];
  const widths = [0, 1, 2].map((i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  const line = (/** @type {readonly string[]} */ row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd();
  return `${all.map(line).join("\n")}\n`;
}

/** @param {number} milliseconds */
export function ms(milliseconds) {
  return milliseconds < 1000
    ? `${Math.round(milliseconds)} ms`
    : `${(milliseconds / 1000).toFixed(2)} s`;
}

/** @param {number} bytes */
export function kb(bytes) {
  return `${(bytes / 1024).toFixed(2)} KB`;
}
