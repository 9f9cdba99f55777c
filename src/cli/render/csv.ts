/** Characters at which a spreadsheet would take a cell for a formula. CWE-1236. */
const FORMULA = /^[\s"'\u00a0]*[=+\-@\t\r]/;

/** Tells whether a spreadsheet may take a cell for a formula; wide, small and raised forms of signs count too. */
function looksLikeFormula(text: string): boolean {
  return FORMULA.test(text) || FORMULA.test(text.normalize("NFKC"));
}

/** Returns one cell of CSV (RFC 4180); what looks like a formula gets an apostrophe before it. */
export function csvCell(text: string): string {
  const safe = looksLikeFormula(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Returns a table as CSV. */
export function renderCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}
