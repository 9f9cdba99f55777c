import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandSink } from "../../../src/events/sinks/command.ts";
import { fileSink } from "../../../src/events/sinks/file.ts";
import { scratch } from "../../support/git-env.ts";
import { NEVER, parcel, subscriberWith, worldWith } from "./support.ts";

function command(settings: Readonly<Record<string, unknown>>) {
  const cwd = scratch("command");
  const sink = commandSink(subscriberWith({ sink: "command", ...settings }), worldWith({ cwd }));
  return { cwd, run: (title?: string) => sink.deliver([parcel(0, title)], NEVER) };
}

test("a command gets the event on standard input, and its words as they are", async () => {
  const { cwd, run } = command({ command: ["tee", "$HOME `id` ; x"] });
  expect(await run()).toEqual({ count: 1 });
  const text = readFileSync(join(cwd, "$HOME `id` ; x"), "utf8");
  expect(JSON.parse(text)).toEqual(parcel().event);
});

test("with shell it is one line for sh, and what a ticket says is nowhere but on standard input", async () => {
  const line = 'env >env; echo "$0 $*" >args; test "$GIT_TICKET_EVENT_TYPE" = ticket.closed';
  const { cwd, run } = command({ command: line, shell: true });
  expect(await run("$(touch canary) '; touch canary; '")).toEqual({ count: 1 });
  expect(existsSync(join(cwd, "canary"))).toBe(false);
  for (const file of ["env", "args"])
    expect(readFileSync(join(cwd, file), "utf8")).not.toContain("canary");
});

test("a command that ends otherwise than with 0, or not in time, or can't be started, has not taken it", async () => {
  const failed = command({ command: ["sh", "-c", "echo oh >&2; exit 3"] });
  expect(await failed.run()).toEqual({ count: 0, failure: { message: "it ended with 3: oh" } });
  const late = command({ command: ["sh", "-c", "sleep 30 & sleep 30"], timeout: 0.05 });
  expect(await late.run()).toMatchObject({
    failure: { message: expect.stringMatching(/longer than 0.05 s/) },
  });
  const missing = command({ command: ["no-such-program-here"] });
  expect(await missing.run()).toMatchObject({
    failure: { message: expect.stringMatching(/ENOENT/) },
  });
});

test("variables that git sets for its hooks do not reach a command", async () => {
  const cwd = scratch("command");
  const env = { PATH: process.env["PATH"], GIT_DIR: ".", GIT_QUARANTINE_PATH: "/q", KEPT: "1" };
  const subscriber = subscriberWith({ sink: "command", command: ["sh", "-c", "env >env"] });
  await commandSink(subscriber, worldWith({ cwd, env })).deliver([parcel()], NEVER);
  const seen = readFileSync(join(cwd, "env"), "utf8");
  expect(seen).toContain("KEPT=1");
  expect(seen).not.toMatch(/GIT_DIR|QUARANTINE/);
});

test("a file gets whole lines, wherever somebody was cut off, and a new one when it was moved away", async () => {
  const path = join(scratch("file"), "events.ndjson");
  const sink = fileSink(subscriberWith({ sink: "file", path }));
  const line = (n: number): string => `${JSON.stringify(parcel(n).event)}\n`;
  expect(await sink.deliver([parcel(0), parcel(1)], NEVER)).toEqual({ count: 2 });
  writeFileSync(path, '{"cut', { flag: "a" });
  await sink.deliver([parcel(2)], NEVER);
  expect(readFileSync(path, "utf8")).toBe(`${line(0)}${line(1)}{"cut\n${line(2)}`);
  renameSync(path, `${path}.1`);
  await sink.deliver([parcel(3)], NEVER);
  expect(readFileSync(path, "utf8")).toBe(line(3));
  const nowhere = fileSink(subscriberWith({ sink: "file", path: join(path, "x") }));
  expect(await nowhere.deliver([parcel()], NEVER)).toMatchObject({ count: 0, failure: {} });
});
