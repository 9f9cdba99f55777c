/** Returns text in lines of at most `columns` characters, broken at spaces; a longer word has a line of its own. */
export function wrapProse(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || [...longer].length <= columns) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** Returns paragraphs, which have an empty line between them, wrapped. */
export function wrapParagraphs(text: string, columns: number): string {
  const paragraphs = text.split("\n\n").map((p) => wrapProse(p, columns).join("\n"));
  return `${paragraphs.join("\n\n")}\n`;
}
