/** Around the front matter. */
export const FENCE = "---";
/** Before the criteria. */
export const CRITERIA_HEADING = "## Acceptance criteria";
/** Between two tickets in one text. */
export const NEXT_TICKET = "<!-- next ticket -->";

/** A line that is one of our marks, or one of the text with a backslash for each time that it was guarded. */
const MARK = /^(\\*)(## Acceptance criteria|<!-- next ticket -->)[ \t]*$/i;

/** Returns the mark that a line is, if it is one. */
export function markOf(line: string): typeof CRITERIA_HEADING | typeof NEXT_TICKET | undefined {
  const [, guards, mark] = MARK.exec(line) ?? [];
  if (mark === undefined || guards !== "") return undefined;
  return mark.startsWith("#") ? CRITERIA_HEADING : NEXT_TICKET;
}

/** A line --- and how the one behind it begins: together they begin another ticket. */
const FENCE_LINE = /^(\\*)---[ \t]*$/;
const FIRST_FIELD = /^(?:id|ref|title):/;

/** Tells whether a line is, or looks like, one that would be read as a mark. */
function isMarkLike(line: string, next: string | undefined): boolean {
  return MARK.test(line) || (FENCE_LINE.test(line) && FIRST_FIELD.test(next ?? ""));
}

/** Returns the first line at which another ticket begins without the mark between; -1 when none does. */
export function anotherFront(lines: readonly string[]): number {
  return lines.findIndex((line, at) => line.startsWith(FENCE) && isMarkLike(line, lines[at + 1]));
}

/** Puts a backslash before what would be read as a mark. */
export function guardLines(lines: readonly string[]): readonly string[] {
  return lines.map((line, at) => (isMarkLike(line, lines[at + 1]) ? `\\${line}` : line));
}

/** Takes the backslashes of `guardLines` away. */
export function unguardLines(lines: readonly string[]): readonly string[] {
  return lines.map((line, at) =>
    line.startsWith("\\") && isMarkLike(line, lines[at + 1]) ? line.slice(1) : line,
  );
}
