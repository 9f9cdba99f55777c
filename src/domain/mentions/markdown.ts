import type { Mention } from "./mention.ts";
import { scanLines } from "./scan-lines.ts";
import { shownLines } from "./shown-lines.ts";

/** Returns the tickets that a text in Markdown speaks of, as the description of a pull request. */
export function mentionsInMarkdown(text: string, prefix: string): readonly Mention[] {
  return scanLines(shownLines(text), prefix, "body");
}

/** Returns the tickets that a line speaks of, as the title of a pull request. */
export function mentionsInTitle(title: string, prefix: string): readonly Mention[] {
  return scanLines(shownLines(title.trim()), prefix, "subject");
}
