import type { Mention, Place } from "./mention.ts";
import { type Found, scanLine } from "./scan-line.ts";
import { trailerNames } from "./trailer.ts";

/** Returns the tickets that lines speak of; the first line that isn't empty may be a subject. */
export function scanLines(
  lines: readonly string[],
  prefix: string,
  first: "subject" | "body",
): readonly Mention[] {
  const subject = first === "subject" ? lines.findIndex((line) => line.trim() !== "") : -1;
  return lines.flatMap((line, i) => {
    const listed = i === subject ? undefined : trailerNames(line);
    const part = i === subject ? "subject" : listed === undefined ? "body" : "trailer";
    return (listed ?? scanLine(line, prefix)).map(placed(part, i + 1));
  });
}

const placed =
  (part: Place["part"], line: number) =>
  ({ token, verb, sure, at }: Found): Mention => ({
    token,
    verb,
    sure,
    place: { part, line, column: at + 1 },
  });
