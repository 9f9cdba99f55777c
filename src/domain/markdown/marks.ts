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

/** Puts a backslash before what would be read as a mark. */
export function guardLine(line: string): string {
  return MARK.test(line) ? `\\${line}` : line;
}

/** Takes the backslash of `guardLine` away. */
export function unguardLine(line: string): string {
  return MARK.test(line) && line.startsWith("\\") ? line.slice(1) : line;
}
