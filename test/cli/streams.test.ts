import { EventEmitter } from "node:events";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { processTerminal, quietStreams } from "../../src/cli/streams.ts";
import type { Pager } from "../../src/cli/writers.ts";

class Sink extends EventEmitter {
  text = "";
  readonly columns = 120;
  readonly isTTY: boolean;
  constructor(isTTY: boolean) {
    super();
    this.isTTY = isTTY;
  }
  write(text: string): boolean {
    this.text += text;
    return true;
  }
}

interface Options {
  readonly outIsTty?: boolean;
  readonly errIsTty?: boolean;
  readonly env?: Record<string, string>;
  readonly input?: Uint8Array;
}

function fakeProcess({ outIsTty = false, errIsTty = false, env = {}, input }: Options = {}) {
  const [stdout, stderr] = [new Sink(outIsTty), new Sink(errIsTty)];
  const stdin = Readable.from(input === undefined ? [] : [input]);
  const proc = { stdout, stderr, stdin, env } as unknown as NodeJS.Process;
  return { stdout, stderr, terminal: processTerminal(proc) };
}

const failure = (code: string): Error => Object.assign(new Error(`write ${code}`), { code });

test("after a closed pipe the next write ends the work, and it is no error", async () => {
  const { stdout, terminal } = fakeProcess();
  const io = terminal.streams("auto");
  io.out("a");
  stdout.emit("error", failure("EPIPE"));
  expect(() => io.out("b")).toThrow(expect.objectContaining({ code: "EPIPE" }));
  await expect(terminal.settle()).resolves.toBeUndefined();
  expect(stdout.text).toBe("a");
});

test("a full disk is an error, told at the end if not before", async () => {
  const { stdout, terminal } = fakeProcess();
  const expected = { code: "OUTPUT_FAILED", kind: "failed" };
  stdout.emit("error", failure("ENOSPC"));
  expect(() => terminal.streams("auto").out("x")).toThrow(expect.objectContaining(expected));
  await expect(terminal.settle()).rejects.toMatchObject(expected);
});

test("trouble with standard error hurts nobody", async () => {
  const { stderr, terminal } = fakeProcess();
  const io = terminal.streams("auto");
  io.err("x");
  stderr.emit("error", failure("EPIPE"));
  io.err("y");
  await expect(terminal.settle()).resolves.toBeUndefined();
});

test("each of the two streams is coloured when it is a terminal", () => {
  const { terminal } = fakeProcess({ outIsTty: false, errIsTty: true });
  const { color, errColor } = terminal.streams("auto");
  expect([color, errColor]).toEqual([false, true]);
  expect(terminal.streams("always").color).toBe(true);
});

test("columns are those of the terminal, or COLUMNS; a pipe has none", () => {
  expect(fakeProcess().terminal.streams("auto").columns).toBeUndefined();
  expect(fakeProcess({ outIsTty: true }).terminal.streams("auto").columns).toBe(120);
  for (const [COLUMNS, columns] of [
    ["60", 60],
    ["0", 120],
    ["wide", 120],
  ] as const) {
    const { terminal } = fakeProcess({ outIsTty: true, env: { COLUMNS } });
    expect(terminal.streams("auto").columns).toBe(columns);
  }
});

test("standard input is UTF-8 without its byte order mark, or refused", async () => {
  const read = (input: Uint8Array): Promise<string> =>
    fakeProcess({ input }).terminal.streams("auto").input();
  expect(await read(Buffer.from("\ufeffé\n"))).toBe("é\n");
  await expect(read(Uint8Array.of(0x61, 0xff))).rejects.toThrow(TypeError);
});

test("quiet streams have no answer, but problems", () => {
  const { stdout, stderr, terminal } = fakeProcess();
  const io = quietStreams(terminal.streams("auto"));
  io.out("answer");
  io.err("problem");
  expect([stdout.text, stderr.text]).toEqual(["", "problem"]);
});

test("quiet streams open nothing that is not asked for", () => {
  const { terminal } = fakeProcess();
  const io = terminal.streams("auto");
  const asked: string[] = [];
  for (const name of ["inIsTty", "errColor", "hyperlinks"] as const)
    Object.defineProperty(io, name, { enumerable: true, get: () => asked.push(name) > 0 });
  const quiet = quietStreams(io);
  expect(asked).toEqual([]);
  expect([quiet.inIsTty, quiet.columns]).toEqual([true, io.columns]);
});

/** A pager that keeps what it is given. */
function fakePager() {
  const pager = { text: "", over: false, started: 0, finished: 0 };
  const start = (): Pager => {
    pager.started++;
    return {
      write: (text) => {
        pager.text += text;
      },
      get over() {
        return pager.over;
      },
      finish: async () => {
        pager.finished++;
      },
    };
  };
  return { pager, start };
}

test("a pager is started by the first answer, takes talk for the same terminal, and is waited for", async () => {
  const { stdout, stderr, terminal } = fakeProcess({ outIsTty: true, errIsTty: true });
  const { pager, start } = fakePager();
  terminal.pageBy({ start, hyperlinks: false });
  const io = terminal.streams("auto");
  io.err("before\n");
  io.out("");
  expect(pager.started).toBe(0);
  io.out("a");
  io.err("b");
  io.out("c");
  await terminal.settle();
  expect(pager).toMatchObject({ text: "abc", started: 1, finished: 1 });
  expect([stdout.text, stderr.text]).toEqual(["", "before\n"]);
});

test("talk for another place stays there, and who quits the pager ends the work quietly", () => {
  const { stderr, terminal } = fakeProcess({ outIsTty: true });
  const { pager, start } = fakePager();
  terminal.pageBy({ start, hyperlinks: false });
  const io = terminal.streams("auto");
  io.out("a");
  io.err("talk");
  pager.over = true;
  expect(() => io.out("b")).toThrow(expect.objectContaining({ code: "EPIPE" }));
  expect([pager.text, stderr.text]).toEqual(["a", "talk"]);
});

test("behind git's pager there is a terminal: its colours and its width", () => {
  const env = { GIT_PAGER_IN_USE: "true", COLUMNS: "66" };
  const io = fakeProcess({ env }).terminal.streams("auto");
  expect([io.color, io.columns, io.outIsTty]).toEqual([true, 66, true]);
  const { GIT_PAGER_IN_USE } = env;
  expect(fakeProcess({ env: { GIT_PAGER_IN_USE } }).terminal.streams("auto").columns).toBe(
    undefined,
  );
});

test("a line of progress goes before anything else is said, and is shown to a terminal only", async () => {
  const { stdout, stderr, terminal } = fakeProcess({ outIsTty: true, errIsTty: true });
  const io = terminal.streams("auto");
  io.status?.("1 %");
  io.status?.("2 %");
  io.out("answer");
  expect(stderr.text.endsWith("2 %\r\u001b[K")).toBe(true);
  io.err("talk");
  await terminal.settle();
  const clear = "\r\u001b[K";
  expect(stderr.text).toBe(`${clear}1 %${clear}2 %${clear}talk`);
  expect(stdout.text).toBe("answer");
  const piped = fakeProcess({ outIsTty: true });
  piped.terminal.streams("auto").status?.("1 %");
  await piped.terminal.settle();
  expect(piped.stderr.text).toBe("");
});

test("at the end nothing is left of it", async () => {
  const { stderr, terminal } = fakeProcess({ errIsTty: true });
  terminal.streams("auto").status?.("1 %");
  await terminal.settle();
  expect(stderr.text.endsWith("\r\u001b[K")).toBe(true);
});
