import { beforeEach, expect, test } from "vitest";
import type { DeinitOptions, DeinitResult } from "../../src/app/deinit-types.ts";
import type { Context } from "../../src/cli/command.ts";
import { run } from "../../src/cli/commands/deinit.ts";
import { parseCall } from "../../src/cli/parse.ts";
import { commandOf } from "./commands.ts";

const REF = "refs/tickets/main";
const HEAD = "1".repeat(40);

let calls: DeinitOptions[];
let err: string;
let asked: string[];

beforeEach(() => {
  calls = [];
  asked = [];
  err = "";
});

const PLAN: DeinitResult = {
  dir: "/shop/.git",
  ref: REF,
  head: HEAD,
  tickets: 2,
  copies: [],
  backups: [],
  tracking: [],
  purged: true,
  removed: [{ what: "folder", path: "ticket" }],
  left: [],
};

/** A terminal at which this is typed, in a repository that is like this. */
function terminal(answer: string, plan: Partial<DeinitResult> = {}): Context {
  const io = {
    out: () => undefined,
    err: (text: string): void => {
      err += text;
    },
    color: false,
    inIsTty: true,
    ask: async (question: string) => {
      asked.push(question);
      return answer;
    },
  };
  const tickets = {
    deinit: async (options: DeinitOptions) => {
      calls.push(options);
      return { ...PLAN, purged: options.purgeRef, ...plan };
    },
  };
  return { io, json: false, tickets: async () => tickets } as unknown as Context;
}

async function deinit(context: Context, ...args: readonly string[]): Promise<unknown> {
  const { spec } = commandOf(["deinit"]) ?? {};
  if (spec === undefined) throw new Error("no deinit");
  return run(parseCall(spec, args), context).catch((error) => error.code);
}

const removed = (): boolean => calls.some((options) => options.dryRun !== true);

test("at a terminal the name of the ref is to be typed; then it goes from where it was seen", async () => {
  expect(await deinit(terminal(` ${REF} `), "--purge-ref")).toBe(0);
  expect(asked).toEqual([`Remove all tickets for ever? Type ${REF} to do it: `]);
  expect(calls).toEqual([
    { purgeRef: true, dryRun: true },
    { purgeRef: true, head: HEAD },
  ]);
  expect(err).toContain("holds 2 tickets, deleted ones too");
  expect(err).toContain(`git bundle create tickets.bundle ${REF}`);
});

test.each([["y"], [""], ["main"]])("typing %j removes nothing", async (answer) => {
  expect(await deinit(terminal(answer), "--purge-ref")).toBe("NOT_CONFIRMED");
  expect(removed()).toBe(false);
});

test("nobody is asked with --yes, with --dry-run, and where no ticket goes", async () => {
  expect(await deinit(terminal(""), "--purge-ref", "--yes")).toBe(0);
  expect(await deinit(terminal(""))).toBe(0);
  expect(await deinit(terminal("", { purged: false, head: null }), "--purge-ref")).toBe(0);
  calls = [];
  expect(await deinit(terminal(""), "--purge-ref", "--dry-run")).toBe(0);
  expect([asked, removed()]).toEqual([[], false]);
});

test("--quiet says what is lost only to somebody who is asked", async () => {
  await deinit(terminal(REF), "--purge-ref", "--quiet", "--yes");
  expect(err).toBe("");
  await deinit(terminal(REF), "--purge-ref", "--quiet");
  expect([err === "", asked.length]).toEqual([false, 1]);
});

test("in a pipe and with --json it asks for --yes", async () => {
  const { io, ...rest } = terminal(REF);
  const pipe = { ...rest, io: { ...io, inIsTty: false } } as Context;
  expect(await deinit(pipe, "--purge-ref")).toBe("NOT_CONFIRMED");
  expect(await deinit({ ...terminal(REF), json: true }, "--purge-ref")).toBe("NOT_CONFIRMED");
  expect([asked, removed()]).toEqual([[], false]);
});

test("who else holds the tickets is said, and that they can't be counted", async () => {
  const copies = ["refs/remotes/origin/\u001btickets"];
  await deinit(terminal("", { copies, tickets: null }), "--purge-ref", "--yes");
  expect(err).toBe(
    `note: ${REF} holds tickets that can't be counted, deleted ones too, at commit 111111111111\n` +
      "note: the same is in refs/remotes/origin/\\x1btickets\n",
  );
});

test("what is in use makes the exit code 4, what is not ours is only told", async () => {
  const foreign = { what: "file", path: "ticket/mine", why: "not ours" } as const;
  const used = { what: "lock of a writer", path: "ticket/lock", why: "in use" } as const;
  expect(await deinit(terminal("", { left: [foreign] }))).toBe(0);
  expect(err).toBe("note: ticket/mine stays: it is none of git ticket's.\n");
  expect(await deinit(terminal("", { left: [used] }))).toBe(4);
  expect(err).toContain("warning: ticket/lock stays: this lock of a writer may be in use.");
});
