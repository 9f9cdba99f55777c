/** Lines `start` to `end` (excluded) of the base, and what one side has in their place. */
interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** Edits after which two texts have nothing to do with each other: comparing them would take too long. */
const MOST_EDITS = 1000;

/** Lines that both texts have, one after the other, and what was found before them. */
interface Run {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly before: Run | undefined;
}

/** How far a diagonal has come, and what it met on its way. */
interface Reach {
  readonly x: number;
  readonly run: Run | undefined;
}

type Lines = readonly string[];

const sameLine = (a: Lines, b: Lines, x: number, y: number): boolean =>
  x < a.length && y < b.length && a[x] === b[y];

/** Goes on along a diagonal as long as both texts have the same. */
function advance(a: Lines, b: Lines, k: number, { x: start, run }: Reach): Reach {
  let x = start;
  while (sameLine(a, b, x, x - k)) x++;
  if (x === start) return { x, run };
  return { x, run: { x: start, y: start - k, length: x - start, before: run } };
}

/** Returns where diagonal `k` begins with one more edit: a line taken out, or one put in, whichever leads further. */
function nextEdit(reached: ReadonlyMap<number, Reach>, k: number): Reach {
  const [out, put] = [reached.get(k - 1), reached.get(k + 1)];
  if (out === undefined || (put !== undefined && out.x < put.x))
    return put ?? { x: 0, run: undefined };
  return { x: out.x + 1, run: out.run };
}

/** Returns the lines that two texts have in common, last first; undefined where that would take too long. */
function commonRuns(a: Lines, b: Lines): Reach | undefined {
  const most = Math.min(a.length + b.length, MOST_EDITS);
  const reached = new Map<number, Reach>();
  for (let edits = 0; edits <= most; edits++)
    for (let k = -edits; k <= edits; k += 2) {
      const reach = advance(a, b, k, nextEdit(reached, k));
      if (reach.x >= a.length && reach.x - k >= b.length) return reach;
      reached.set(k, reach);
    }
  return undefined;
}

function inOrder({ run: last }: Reach): readonly Run[] {
  const runs: Run[] = [];
  for (let run = last; run !== undefined; run = run.before) runs.push(run);
  return runs.reverse();
}

/** Returns what one side changed, by places in the base (Myers, "An O(ND) difference algorithm", 1986). */
function hunksOf(base: Lines, side: Lines): readonly Hunk[] | undefined {
  const common = commonRuns(base, side);
  if (common === undefined) return undefined;
  const end = { x: base.length, y: side.length, length: 0, before: undefined };
  const hunks: Hunk[] = [];
  let [x, y] = [0, 0];
  for (const run of [...inOrder(common), end]) {
    if (run.x > x || run.y > y) hunks.push({ start: x, end: run.x, lines: side.slice(y, run.y) });
    [x, y] = [run.x + run.length, run.y + run.length];
  }
  return hunks;
}

// No line and one empty line would be the same text.
const sameLines = (a: Lines, b: Lines): boolean =>
  a.length === b.length && a.every((line, i) => line === b[i]);

const equal = (a: Hunk, b: Hunk): boolean =>
  a.start === b.start && a.end === b.end && sameLines(a.lines, b.lines);

/** Puts the changes of both sides in order; undefined where two of them overlap, or touch. */
function weave(a: readonly Hunk[], b: readonly Hunk[]): readonly Hunk[] | undefined {
  const sorted = [...a, ...b].sort((x, y) => x.start - y.start || x.end - y.end);
  const woven: Hunk[] = [];
  for (const hunk of sorted) {
    const last = woven.at(-1);
    if (last !== undefined && equal(last, hunk)) continue;
    if (last !== undefined && hunk.start <= last.end) return undefined;
    woven.push(hunk);
  }
  return woven;
}

/**
 * Returns the text with the changes of both sides, line by line, or undefined where they are in each other's way. What both
 * changed alike is taken once. Which side comes first makes no difference.
 */
export function mergeTexts(base: string, a: string, b: string): string | undefined {
  const lines = base.split("\n");
  const [ours, theirs] = [hunksOf(lines, a.split("\n")), hunksOf(lines, b.split("\n"))];
  const woven = ours && theirs && weave(ours, theirs);
  if (woven === undefined) return undefined;
  const merged: string[] = [];
  let at = 0;
  for (const { start, end, lines: changed } of woven) {
    for (const line of lines.slice(at, start)) merged.push(line);
    for (const line of changed) merged.push(line);
    at = end;
  }
  return [...merged, ...lines.slice(at)].join("\n");
}
