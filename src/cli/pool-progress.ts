import type { PoolEvent, PoolSummary } from "../app/tickets.ts";
import { jsonLine } from "../base/json-line.ts";
import { escapeLine } from "./render/escape.ts";
import { shorten, widthFor } from "./render/width.ts";
import type { Streams } from "./streams.ts";

/** Shows what workers are at. */
export interface PoolProgress {
  readonly tell: (event: PoolEvent) => void;
  readonly note: (text: string) => void;
  readonly end: () => void;
  readonly summary: (summary: PoolSummary) => void;
}

/** One JSON line for each event, for other programs. */
export function poolLines(io: Streams): PoolProgress {
  const line = (value: object): void => io.out(`${jsonLine(value)}\n`);
  return {
    tell: line,
    note: (text) => io.err(`${text}\n`),
    end: () => undefined,
    summary: (summary) => line({ type: "end", ...summary }),
  };
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** What a finished try looks like. */
const SAID: Partial<Record<PoolEvent["type"], (event: PoolEvent) => string>> = {
  done: ({ ms }) => `done after ${seconds(ms ?? 0)}`,
  failed: ({ why }) => `failed: ${why?.split("\n")[0] ?? ""}`,
  retry: ({ why, attempt }) => `try ${attempt} failed: ${why?.split("\n")[0] ?? ""}`,
  lost: () => "lost: somebody else has it",
  released: () => "given back",
};

function finishedLine(event: PoolEvent): string | undefined {
  const words = SAID[event.type]?.(event);
  if (words === undefined) return undefined;
  return `${escapeLine(event.shown ?? "")} ${escapeLine(event.title ?? "")}: ${escapeLine(words)}`;
}

interface WorkerState {
  readonly event: PoolEvent;
  readonly since: number;
}

/** A line for each worker, drawn again each second; what is finished stands above them. */
export async function poolScreen(io: Streams, now: () => number): Promise<PoolProgress> {
  // Whatever the titles are, they are measured.
  const width = await widthFor(["\u{1f600}"]);
  const { columns } = io;
  const cut = (line: string): string =>
    columns === undefined ? line : shorten(line, columns - 1, width);
  const states = new Map<string, WorkerState>();
  let drawn = 0;
  const stateLine = ([worker, { event, since }]: [string, WorkerState]): string => {
    const age = `${Math.floor((now() - since) / 1000)} s`;
    const busy = event.type === "started" || event.type === "resumed";
    const what = busy
      ? `${age.padStart(6)}  ${event.shown ?? ""} ${escapeLine(event.title ?? "")}${event.attempt > 1 ? ` (try ${event.attempt})` : ""}`
      : "        waiting";
    return `${escapeLine(worker)}  ${what}`;
  };
  /** Takes the lines away, writes what stays, and draws them again. */
  const draw = (above: string): void => {
    const up = drawn === 0 ? "" : `\u001b[${drawn}A\r\u001b[J`;
    const lines = [...states].map(stateLine);
    drawn = lines.length;
    const shown = [above.trimEnd(), ...lines].filter((line, i) => i > 0 || line !== "");
    io.out(`${up}${shown.map((line) => `${cut(line)}\n`).join("")}`);
  };
  const timer = setInterval(() => draw(""), 1000);
  timer.unref();
  return {
    tell: (event) => {
      states.set(event.worker, { event, since: now() });
      draw(finishedLine(event) ?? "");
    },
    note: (text) => draw(text),
    end: () => {
      clearInterval(timer);
      states.clear();
      draw("");
    },
    summary: (summary) => io.out(`${summaryLine(summary)}\n`),
  };
}

/** Says what a run came to. */
export function summaryLine({ done, failed, lost, released, ms }: PoolSummary): string {
  const parts = [
    `${done} done`,
    ...(failed === 0 ? [] : [`${failed} failed`]),
    ...(lost === 0 ? [] : [`${lost} lost`]),
    ...(released === 0 ? [] : [`${released} given back`]),
  ];
  const perHour = ms === 0 ? 0 : Math.round((done * 3_600_000) / ms);
  return `${parts.join(", ")} in ${seconds(ms)} (${perHour} an hour)`;
}
