// Text for man pages: https://man7.org/linux/man-pages/man7/groff_char.7.html

/** Characters that roff takes for something else, and how each is written so that it stays what it is. */
const SPECIAL = new Map([
  ["\\", "\\e"],
  ["-", "\\-"],
  ["'", "\\(aq"],
  ["`", "\\(ga"],
  ["^", "\\(ha"],
  ["~", "\\(ti"],
  ['"', "\\(dq"],
  ["…", "..."],
]);

/** @param {string} char */
function written(char) {
  const special = SPECIAL.get(char);
  if (special !== undefined) return special;
  const code = char.codePointAt(0) ?? 0;
  return code < 0x7f ? char : `\\[u${code.toString(16).toUpperCase().padStart(4, "0")}]`;
}

/**
 * Returns text that roff prints as it is, on one line.
 *
 * @param {string} text
 */
export function roff(text) {
  const line = [...text.replace(/\s+/g, " ")].map(written).join("");
  // A line that begins with a full stop would be a request.
  return line.startsWith(".") ? `\\&${line}` : line;
}

/** @param {string} text */
export const bold = (text) => `\\fB${roff(text).replace(/^\\&/, "")}\\fR`;

/** @param {string} text */
export const italic = (text) => `\\fI${roff(text).replace(/^\\&/, "")}\\fR`;

/**
 * Returns a paragraph with a hanging head, as options have.
 *
 * @param {string} head ready for roff
 * @param {string} text
 */
export const tagged = (head, text) => `.TP\n${head}\n${roff(text)}\n`;

/**
 * Returns lines that are shown as they are.
 *
 * @param {readonly string[]} lines
 */
export const verbatim = (lines) =>
  `.RS 4\n.nf\n${lines.map((l) => `${roff(l)}\n`).join("")}.fi\n.RE\n`;

/**
 * Returns paragraphs, which have an empty line between them.
 *
 * @param {string} text
 */
export const paragraphs = (text) =>
  text
    .split("\n\n")
    .map((p) => `.PP\n${roff(p)}\n`)
    .join("");
