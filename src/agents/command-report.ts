/** How a program ended that worked on a ticket. */
export interface Ended {
  /** The program and its arguments, as they were given. */
  readonly command: readonly string[];
  /** Null: a signal ended it. */
  readonly code: number | null;
  readonly signal: string | null;
  readonly ms: number;
  /** The end of what it printed, on both streams. */
  readonly tail: string;
  readonly worker: string;
  readonly attempt: number;
  /** What else there is to say: where its worktree is. */
  readonly note: string | undefined;
}

/** A fence that is longer than any in the text. */
function fenceFor(text: string): string {
  const longest = Math.max(2, ...(text.match(/`{3,}/g) ?? []).map((run) => run.length));
  return "`".repeat(longest + 1);
}

const shownWord = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : JSON.stringify(word);

/** Returns what is written under a ticket when a program has worked on it. */
export function commandReport(ended: Ended): string {
  const { command, code, signal, ms, tail, worker, attempt, note } = ended;
  const how = code === null ? `was ended by ${signal ?? "a signal"}` : `ended with ${code}`;
  const again = attempt === 1 ? "" : `, try ${attempt}`;
  const line = `${command.map(shownWord).join(" ")}: ${how} after ${(ms / 1000).toFixed(1)} s (${worker}${again}).`;
  const text = tail.trim();
  const fence = fenceFor(text);
  return [
    line,
    ...(note === undefined ? [] : ["", note]),
    ...(text === "" ? [] : ["", fence, text, fence]),
  ].join("\n");
}
