import { beforeEach, expect, test } from "vitest";
import type { Context } from "../../src/cli/command.ts";
import { run } from "../../src/cli/commands/purge.ts";
import { parseCall } from "../../src/cli/parse.ts";
import { commandOf } from "./commands.ts";

let asked: string[];
let purged: number;

beforeEach(() => {
  asked = [];
  purged = 0;
});

/** A terminal at which these answers are typed. */
function terminal(...answers: readonly string[]): Context {
  const left = [...answers];
  const io = {
    out: () => undefined,
    err: () => undefined,
    color: false,
    inIsTty: true,
    ask: async (question: string) => {
      asked.push(question);
      return left.shift() ?? "";
    },
  };
  const tickets = {
    get: async (id: string) => ({ id, shown: id, title: "One\u001b[2J" }),
    transact: async () => {
      purged++;
      const nothing = { operations: [], created: [], changed: [], faults: [] };
      return { commit: null, batch: null, repeated: false, ...nothing };
    },
  };
  return { io, json: false, tickets: async () => tickets } as unknown as Context;
}

async function purge(context: Context, ...args: readonly string[]): Promise<unknown> {
  const { spec } = commandOf(["purge"]) ?? {};
  if (spec === undefined) throw new Error("no purge");
  return run(parseCall(spec, args), context).catch((error) => error.code);
}

test("at a terminal each id is to be typed once more", async () => {
  expect(await purge(terminal("tk-1", " tk-2 "), "tk-1", "tk-2", "-r", "x")).toBe(0);
  expect(asked).toEqual([
    'Purge tk-1 "One\\x1b[2J" for ever? Type tk-1 to do it: ',
    'Purge tk-2 "One\\x1b[2J" for ever? Type tk-2 to do it: ',
  ]);
  expect(purged).toBe(1);
});

test.each([["y"], [""], ["tk-1", "tk-1"]])("typing %j purges nothing", async (...answers) => {
  const code = await purge(terminal(...answers), "tk-1", "tk-2", "-r", "x");
  expect([code, purged]).toEqual(["NOT_CONFIRMED", 0]);
});

test("--yes and --dry-run ask nothing; --json asks for --yes", async () => {
  expect(await purge(terminal(), "tk-1", "-r", "x", "--yes")).toBe(0);
  expect(await purge(terminal(), "tk-1", "-r", "x", "--dry-run")).toBe(0);
  const json = { ...terminal("tk-1"), json: true };
  expect(await purge(json, "tk-1", "-r", "x")).toBe("NOT_CONFIRMED");
  expect([asked, purged]).toEqual([[], 2]);
});
