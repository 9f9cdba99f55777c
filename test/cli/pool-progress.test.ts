import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { PoolEvent } from "../../src/app/tickets.ts";
import { poolLines, poolScreen, summaryLine } from "../../src/cli/pool-progress.ts";
import type { Streams } from "../../src/cli/streams.ts";

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

/** What follows the number of lines to go up. */
const CLEAR = "A\r\u001b[J";

/** A terminal of so many columns, as it looks after all that was written: the lines, without those that are empty at its end. */
function terminal(columns: number) {
  const written: string[] = [];
  const io = { columns, out: (text: string) => void written.push(text) } as unknown as Streams;
  const look = (): readonly string[] => {
    const lines: string[] = [];
    for (const text of written) {
      const end = text.indexOf(CLEAR);
      if (end >= 0) lines.splice(lines.length - Number.parseInt(text.slice(2, end), 10));
      const rest = end < 0 ? text : text.slice(end + CLEAR.length);
      if (rest !== "") lines.push(...rest.replace(/\n$/, "").split("\n"));
    }
    return lines;
  };
  return { io, look };
}

const event = (worker: string, type: PoolEvent["type"], more: Partial<PoolEvent> = {}): PoolEvent =>
  ({ worker, type, attempt: 1, shown: "tk-1", title: "One", ...more }) as PoolEvent;

test("each worker has its line, with its age; what is finished stands above them", async () => {
  const { io, look } = terminal(60);
  const screen = await poolScreen(io, Date.now);
  screen.tell(event("a-1", "started"));
  screen.tell(event("a-2", "started", { shown: "tk-2", title: "Two", attempt: 2 }));
  expect(look()).toEqual(["a-1     0 s  tk-1 One", "a-2     0 s  tk-2 Two (try 2)"]);
  vi.advanceTimersByTime(3000);
  expect(look()).toEqual(["a-1     3 s  tk-1 One", "a-2     3 s  tk-2 Two (try 2)"]);
  screen.tell(event("a-1", "done", { ms: 3210 }));
  screen.note("Ending: what was begun is finished first.");
  screen.tell(event("a-2", "retry", { shown: "tk-2", title: "Two", why: "exit 1\nmore" }));
  expect(look()).toEqual([
    "tk-1 One: done after 3.2 s",
    "Ending: what was begun is finished first.",
    "tk-2 Two: try 1 failed: exit 1",
    "a-1          waiting",
    "a-2          waiting",
  ]);
  screen.end();
  screen.summary({ done: 1, failed: 0, lost: 0, released: 1, retried: 0, ms: 3210 });
  expect(look().slice(3)).toEqual(["1 done, 1 given back in 3.2 s (1121 an hour)"]);
  vi.advanceTimersByTime(5000);
  expect(look()).toHaveLength(4);
});

test("no line is wider than the terminal, and no title reaches it raw", async () => {
  const { io, look } = terminal(30);
  const screen = await poolScreen(io, Date.now);
  const title = "日本語の長い題名 \u001b[2J that goes on and on";
  screen.tell(event("a-1", "started", { title }));
  screen.tell(event("a-1", "failed", { title, why: "\u001b[31mred" }));
  expect(look()).toHaveLength(2);
  for (const line of look()) {
    expect(line).not.toContain("\u001b");
    // A wide character takes two columns.
    expect([...line].reduce((sum, c) => sum + (c > "\u2fff" ? 2 : 1), 0)).toBeLessThan(30);
  }
});

test("in a pipe each event is a line of JSON, and the last one says what it came to", () => {
  const lines: string[] = [];
  const streams = {
    out: (text: string) => void lines.push(text),
    err: (text: string) => void text,
  };
  const progress = poolLines(streams as unknown as Streams);
  progress.tell(event("a-1", "done", { ms: 5 }));
  progress.tell(event("a\u061c-1", "done", { title: "\u202eenO \u{e0041}", ms: 5 }));
  progress.summary({ done: 1, failed: 0, lost: 0, released: 0, retried: 0, ms: 5 });
  // What can't be seen is written so that it can.
  expect(lines[1]).toBe(
    String.raw`{"worker":"a\u061c-1","type":"done","attempt":1,"shown":"tk-1","title":"\u202eenO \udb40\udc41","ms":5}` +
      "\n",
  );
  expect(JSON.parse(lines.splice(1, 1)[0] ?? "")).toMatchObject({ worker: "a\u061c-1" });
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { worker: "a-1", type: "done", attempt: 1, shown: "tk-1", title: "One", ms: 5 },
    { type: "end", done: 1, failed: 0, lost: 0, released: 0, retried: 0, ms: 5 },
  ]);
  expect(summaryLine({ done: 0, failed: 2, lost: 1, released: 0, retried: 0, ms: 0 })).toBe(
    "0 done, 2 failed, 1 lost in 0.0 s (0 an hour)",
  );
});
