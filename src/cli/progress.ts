import type { Progress } from "../base/progress.ts";

/** Nothing is said of what takes less. */
const PATIENCE_MS = 1000;
/** No more often than this: a line that flickers can't be read. */
const PAUSE_MS = 100;

const DOING: Readonly<Record<Progress["what"], string>> = {
  checking: "Checking documents",
  fetching: "Fetching tickets",
  history: "Checking the history",
  indexing: "Indexing tickets",
  joining: "Joining tickets",
  pushing: "Pushing tickets",
  reading: "Reading tickets",
  writing: "Writing tickets",
};

/** Returns a line that says how far something is. */
export function progressText({ what, done, total }: Progress): string {
  const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
  return `${DOING[what]}: ${String(percent).padStart(3)} % (${done} of ${total})`;
}

/** Returns what says how far something is that began at `begin`: nothing in the first second, and not too often. */
export function progressMeter(
  begin: number,
): (progress: Progress, now: number) => string | undefined {
  let next = begin + PATIENCE_MS;
  return (progress, now) => {
    if (now < next) return undefined;
    next = now + PAUSE_MS;
    return progressText(progress);
  };
}
