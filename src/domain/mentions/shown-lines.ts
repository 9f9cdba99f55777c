const FENCE = /^\s*(?:[-*+]\s+)?(`{3,}|~{3,})/;
const LIST = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;
const INDENTED = /^(?: {4}| {0,3}\t)/;
const blank = (text: string): string => " ".repeat(text.length);

interface State {
  /** The fence that ends the block of code that we are in. */
  fence: string | undefined;
  /** Whether we are in a comment (`<!-- … -->`). */
  comment: boolean;
  /** Whether an indented line belongs to a list. */
  list: boolean;
  /** Whether an indented line is code: none can interrupt a paragraph. */
  code: boolean;
}

/** Returns a line without the parts that are in comments, and leaves whether one goes on in the state. */
function withoutComments(line: string, state: State): string {
  let shown = "";
  let rest = line;
  while (rest !== "") {
    const mark = state.comment ? "-->" : "<!--";
    const at = rest.indexOf(mark);
    const piece = at < 0 ? rest : rest.slice(0, at);
    shown += state.comment ? blank(piece) : piece;
    if (at < 0) break;
    shown += blank(mark);
    rest = rest.slice(at + mark.length);
    state.comment = !state.comment;
  }
  return shown;
}

/** Tells whether a line is in a block of code between fences, or begins or ends one. */
function fenced(line: string, state: State): boolean {
  const [, fence] = FENCE.exec(line) ?? [];
  if (state.fence === undefined) {
    // What has a backtick behind its fence is a word in backticks.
    const opens = fence !== undefined && !(fence[0] === "`" && /`{3,}[^`]*`/.test(line));
    if (opens) state.fence = fence;
    return opens;
  }
  const closes = fence?.startsWith(state.fence) === true && line.trim() === fence;
  if (closes) state.fence = undefined;
  return true;
}

/** Tells whether a line is indented code. */
function indented(line: string, state: State): boolean {
  if (line.trim() === "") {
    state.code = !state.list;
    return false;
  }
  if (INDENTED.test(line) && state.code && !state.list) return true;
  if (LIST.test(line)) state.list = true;
  else if (!/^\s/.test(line)) state.list = false;
  state.code = false;
  return false;
}

/**
 * Returns the lines of a text in which what a reader would not take as said is blank: code, quoted lines, comments. Every
 * other character stays where it is.
 */
export function shownLines(text: string): readonly string[] {
  const state: State = { fence: undefined, comment: false, list: false, code: true };
  return text.split(/\r?\n/).map((line) => {
    if (!state.comment && fenced(line, state)) return blank(line);
    const shown = withoutComments(line, state);
    if (indented(shown, state) || /^\s{0,3}>/.test(shown)) return blank(shown);
    return shown.replace(/(`{1,3})[^`]*\1/g, blank);
  });
}
