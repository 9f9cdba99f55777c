import { badMarkdown, type SheetFault } from "./fault.ts";
import { anotherFront, CRITERIA_HEADING, FENCE, markOf, NEXT_TICKET } from "./marks.ts";

/** Lines of a text, and which line of the file the first of them is. */
export interface Part {
  readonly lines: readonly string[];
  readonly line: number;
}

/** The parts of one ticket's text. */
export interface SheetParts {
  readonly front: Part;
  readonly body: Part;
  /** Lines below the heading of the criteria. */
  readonly criteria: Part | undefined;
  /** The first line of it. */
  readonly line: number;
}

const isBlank = (line: string): boolean => line.trim() === "";

/** Returns a part from its `from`-th line to before its `to`-th. */
function slice({ lines, line }: Part, from: number, to = lines.length): Part {
  return { lines: lines.slice(from, to), line: line + from };
}

/** Splits a text into the tickets in it: between two stands a line that says so. */
export function splitTickets(text: string): readonly Part[] {
  const lines = text
    .replace(/^\ufeff/, "")
    .replaceAll(/\r\n?/g, "\n")
    .split("\n");
  const whole = { lines, line: 1 };
  const ends = lines.flatMap((line, at) => (markOf(line) === NEXT_TICKET ? [at] : []));
  const starts = [0, ...ends.map((at) => at + 1)];
  return starts.map((start, i) => slice(whole, start, ends[i]));
}

const NO_FRONT = "It begins with a line ---, then fields like title: …, then a line --- again.";

/** Returns the fault of texts that were put one behind the other. */
function anotherTicket(line: number): SheetFault {
  const hint = `Between two tickets stands a line ${NEXT_TICKET}. Where it belongs to the body, write \\---.`;
  return badMarkdown(line, "Another front matter begins here.", hint);
}

/** Splits the text of one ticket into its parts. */
export function splitSheet(part: Part): SheetParts | SheetFault {
  const start = part.lines.findIndex((line) => !isBlank(line));
  if (start < 0) return badMarkdown(part.line, "Here is no ticket: nothing is written.", NO_FRONT);
  const line = part.line + start;
  if (part.lines[start]?.trimEnd() !== FENCE)
    return badMarkdown(line, "The front matter is missing.", NO_FRONT);
  const end = part.lines.findIndex((l, at) => at > start && l.trimEnd() === FENCE);
  if (end < 0) return badMarkdown(line, "The front matter has no end.", NO_FRONT);
  const another = anotherFront(part.lines.slice(end + 1));
  if (another >= 0) return anotherTicket(part.line + end + 1 + another);
  const heading = part.lines.findIndex((l, at) => at > end && markOf(l) === CRITERIA_HEADING);
  return {
    front: slice(part, start + 1, end),
    body: slice(part, end + 1, heading < 0 ? undefined : heading),
    criteria: heading < 0 ? undefined : slice(part, heading + 1),
    line,
  };
}
