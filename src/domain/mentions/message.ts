import type { Mention } from "./mention.ts";
import { scanLines } from "./scan-lines.ts";
import { shownLines } from "./shown-lines.ts";

/** How a commit's message is read. */
export interface MessageOptions {
  /** That of this store's ids. */
  readonly prefix: string;
  /** What lines begin with that git drops (`core.commentChar`); `undefined` for the message of a commit. */
  readonly comment: string | undefined;
}

const SCISSORS = " ------------------------ >8 ------------------------";
/** A commit that speaks with the subject of another one. */
const OF_ANOTHER = /^\s*(?:(?:Revert|Reapply) "|(?:fixup|squash|amend)! )/;

/** Returns a message with the lines empty that git drops, and without what is behind the scissors. */
function kept(text: string, comment: string | undefined): string {
  if (comment === undefined || comment === "") return text;
  const lines = text.split("\n");
  const cut = lines.findIndex((line) => line.trimEnd() === comment + SCISSORS);
  const shown = cut < 0 ? lines : lines.slice(0, cut);
  return shown.map((line) => (line.startsWith(comment) ? "" : line)).join("\n");
}

/**
 * Returns the tickets that the message of a commit speaks of.
 *
 * What the subject of a revert or a fixup quotes closes and starts nothing.
 */
export function mentionsInMessage(text: string, options: MessageOptions): readonly Mention[] {
  const lines = shownLines(kept(text, options.comment));
  const found = scanLines(lines, options.prefix, "subject");
  if (!OF_ANOTHER.test(lines.find((line) => line.trim() !== "") ?? "")) return found;
  return found.map((m) => (m.place.part === "subject" ? { ...m, verb: "refs" } : m));
}
