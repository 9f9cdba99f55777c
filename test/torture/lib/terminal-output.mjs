const ESC = String.fromCharCode(0x1b);

/** What the product itself writes: five colours and how they end, links to pages, the line of progress. */
const OWN = [
  "ESC\\[(?:1|2|22|31|32|33|39)m",
  "ESC\\]8;;(?:https?://(?!osc8\\.)[\\x21-\\x7e]{1,2000})?ESC\\\\",
  "\\rESC\\[K",
  // The lines of workers, drawn again: up so many lines, and clear what is below.
  "ESC\\[[1-9]\\d*A\\rESC\\[J",
  // What asks a question: to a column, and clear what is below.
  "ESC\\[(?:\\d+G|0J)",
  // The end of input, as the terminal echoes it.
  "\\^D\\x08\\x08",
].map((source) => new RegExp(source.replaceAll("ESC", ESC), "g"));

/** Controls but tab and line feed, whatever else steers a terminal or hides. */
const HOSTILE =
  /(?![\n\t])(?:[\p{Cc}\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{1bca0}-\u{1bca3}\u{e0000}-\u{e0fff}]|\u034f|[\u{1d173}-\u{1d17a}])/u;

const AROUND = 40;

/**
 * Says what in an output would reach a terminal, or hide from a reader.
 *
 * @param {Buffer} bytes
 * @returns {string | undefined}
 */
export function outputFault(bytes) {
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return "it is no UTF-8";
  }
  // Lines of CSV end in CR LF, and a terminal puts a CR of its own before each LF.
  text = text.replaceAll(/\r{1,2}\n/g, "\n");
  for (const own of OWN) text = text.replaceAll(own, "");
  const at = HOSTILE.exec(text)?.index;
  if (at === undefined) return undefined;
  const code = text.codePointAt(at)?.toString(16).padStart(4, "0");
  return `U+${code} in ${JSON.stringify(text.slice(Math.max(0, at - AROUND), at + AROUND))}`;
}
