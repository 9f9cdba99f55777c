import { expect, test } from "vitest";
import { TicketError } from "../../src/base/errors.ts";
import { reportError } from "../../src/cli/report-error.ts";
import { run } from "../../src/cli/run.ts";
import { type ColorWish, type Streams, wantsColor } from "../../src/cli/streams.ts";

interface Printed {
  out: string;
  err: string;
}

function fakeStreams(printed: Printed, color = false): Streams {
  return {
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    bytes: () => undefined,
    inputBytes: async () => new Uint8Array(),
    input: async () => "",
    ask: async () => "",
    outIsTty: false,
    inIsTty: false,
    columns: undefined,
    color,
    errColor: color,
  };
}

async function runLine(line: string): Promise<Printed & { code: number }> {
  const printed: Printed = { out: "", err: "" };
  const streams = (wish: ColorWish): Streams => fakeStreams(printed, wish === "always");
  const code = await run(line.split(" "), { env: {}, cwd: "/", now: () => 0, streams });
  return { ...printed, code };
}

test("the answer goes to standard output, talk to standard error", async () => {
  expect(await runLine("version")).toMatchObject({
    code: 0,
    err: "",
    out: expect.stringMatching(/^git-ticket /),
  });
  expect(await runLine("nonsense")).toMatchObject({ code: 2, out: "" });
});

test("help of a group shows each of its commands", async () => {
  const { out } = await runLine("help import");
  expect(out).toContain("git ticket import beads");
  expect(out).toContain("git ticket import full");
});

test.each([
  ["auto", {}, true, true],
  ["auto", {}, false, false],
  ["auto", { NO_COLOR: "1" }, true, false],
  ["auto", { NO_COLOR: "" }, true, true],
  ["auto", { TERM: "dumb" }, true, false],
  ["always", { NO_COLOR: "1" }, false, true],
  ["never", {}, true, false],
] as const)("colour with --color=%s, %j, terminal %s: %s", (wish, env, tty, expected) => {
  expect(wantsColor(wish, env, tty)).toBe(expected);
});

test("errors have one look, and their exit code", async () => {
  const printed: Printed = { out: "", err: "" };
  const error = new TicketError("X", "conflict", "It is \u001b[31m held.", { hint: "Wait." });
  expect(await reportError(error, { io: fakeStreams(printed), json: false, debug: false })).toBe(4);
  expect(printed.err).toBe("error: It is \\x1b[31m held. [X]\nhint: Wait.\n");
});

test("under --json an error is one document on standard error", async () => {
  const printed: Printed = { out: "", err: "" };
  const error = new TicketError("X", "clock", "Late.", { data: { a: 1 }, retryable: true });
  expect(await reportError(error, { io: fakeStreams(printed), json: true, debug: false })).toBe(8);
  expect(JSON.parse(printed.err).error).toEqual({
    code: "X",
    message: "Late.",
    hint: null,
    retryable: true,
    exit: 8,
    data: { a: 1 },
  });
});

test("anything else is a bug of ours, and its stack is shown only on demand", async () => {
  const [quiet, loud]: Printed[] = [
    { out: "", err: "" },
    { out: "", err: "" },
  ];
  const error = new Error("boom");
  if (quiet === undefined || loud === undefined) throw error;
  expect(await reportError(error, { io: fakeStreams(quiet), json: false, debug: false })).toBe(70);
  expect(quiet.err).not.toContain("run.test.ts");
  await reportError(error, { io: fakeStreams(loud), json: false, debug: true });
  expect(loud.err).toContain("run.test.ts");
});

test("a reader that has seen enough is no error", async () => {
  const printed: Printed = { out: "", err: "" };
  const pipe = Object.assign(new Error("write EPIPE"), { code: "EPIPE" });
  expect(await reportError(pipe, { io: fakeStreams(printed), json: false, debug: false })).toBe(0);
  expect(printed.err).toBe("");
});
