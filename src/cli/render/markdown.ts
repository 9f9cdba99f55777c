/** Returns text that Markdown shows as it is, in one cell of a table. */
export function markdownCell(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~@]/g, (c) => `\\${c}`);
}

/** Returns a table in GitHub's Markdown. */
export function renderMarkdown([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  const body = rows.map((row) => line(row.map(markdownCell))).join("");
  return line(head) + line(head.map(() => "---")) + body;
}
