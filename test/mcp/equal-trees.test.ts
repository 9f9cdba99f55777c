import { afterEach, expect, test, vi } from "vitest";
import { openTickets } from "../../src/app/open-tickets.ts";
import { run } from "../../src/cli/run.ts";
import type { Streams } from "../../src/cli/streams.ts";
import { REF, ticketRepository } from "../store/support.ts";
import { gitIn } from "../support/git-env.ts";
import { connect } from "./support.ts";

let step = 0;
let calls = 0;

/** The same chance for each front: of each step anew, but for the replica, which is of the process. */
function sameChance(count: number): Uint8Array {
  const bytes = new Uint8Array(count);
  if (count === 5) bytes.fill(7);
  else bytes.fill(1 + step).set([calls++ & 0xff], count - 1);
  return bytes;
}

vi.mock("../../src/app/random.ts", () => ({
  randomBytes: (count: number): Uint8Array => sameChance(count),
}));

const now = (): number => Date.UTC(2026, 5, 1) + step * 60_000;

afterEach(() => void vi.restoreAllMocks());

const nothing = (): undefined => undefined;
const silent: Streams = {
  ...{ out: nothing, err: nothing, bytes: nothing },
  ...{ inputBytes: async () => new Uint8Array(), input: async () => "", ask: async () => "" },
  ...{ outIsTty: false, inIsTty: false, columns: undefined, color: false, errColor: false },
};

/** Each thing that a tool can do, and the command that does the same. `$1` is the first ticket, `$2` the second. */
const STEPS: readonly (readonly [tool: string, args: object, command: readonly string[]])[] = [
  [
    "ticket_create",
    {
      tickets: [
        { title: "One", body: "a\nb", labels: ["ui"], priority: "high", criteria: ["It works."] },
      ],
    },
    ["create", "One", "--body", "a\nb", "-l", "ui", "-p", "high", "--criterion", "It works."],
  ],
  [
    "ticket_create",
    { tickets: [{ title: "Two", dependsOn: ["$1"] }] },
    ["create", "Two", "--depends-on", "$1"],
  ],
  ["ticket_prime", {}, ["prime"]],
  ["ticket_ready", {}, ["ready"]],
  ["ticket_list", { query: "label:ui" }, ["list", "label:ui"]],
  ["ticket_list", { search: "one" }, ["search", "one"]],
  ["ticket_show", { ids: ["$1"] }, ["show", "$1"]],
  ["ticket_history", { id: "$1" }, ["log", "$1"]],
  ["ticket_work", { action: "next" }, ["next", "--claim"]],
  ["ticket_work", { action: "renew", ids: ["$1"], minutes: 60 }, ["renew", "$1", "--lease", "1h"]],
  ["ticket_work", { action: "release", ids: ["$1"] }, ["release", "$1"]],
  ["ticket_work", { action: "claim", ids: ["$1"] }, ["claim", "$1"]],
  [
    "ticket_work",
    { action: "handoff", ids: ["$1"], to: "b", note: "Look." },
    ["handoff", "$1", "b", "--note", "Look."],
  ],
  [
    "ticket_update",
    { operations: [{ op: "set", id: "$2", fields: { title: "Two!", due: "2026-12-31" } }] },
    ["set", "$2", "title=Two!", "due=2026-12-31"],
  ],
  [
    "ticket_update",
    { operations: [{ op: "move", id: "$2", to: "in-progress" }] },
    ["move", "$2", "in-progress"],
  ],
  [
    "ticket_update",
    { operations: [{ op: "label", id: "$2", add: ["x", "y"] }] },
    ["label", "$2", "x", "y"],
  ],
  [
    "ticket_update",
    { operations: [{ op: "comment", id: "$2", body: "Hello" }] },
    ["comment", "$2", "Hello"],
  ],
  [
    "ticket_update",
    { operations: [{ op: "unlink", id: "$2", type: "depends-on", to: "$1" }] },
    ["unlink", "$2", "depends-on", "$1"],
  ],
  [
    "ticket_work",
    { action: "fail", ids: ["$2"], why: "No server." },
    ["fail", "$2", "--why", "No server."],
  ],
  [
    "ticket_update",
    { operations: [{ op: "close", id: "$2", resolution: "wontfix" }] },
    ["close", "$2", "--resolution", "wontfix"],
  ],
  ["ticket_update", { operations: [{ op: "reopen", id: "$2" }] }, ["reopen", "$2"]],
  [
    "ticket_work",
    { action: "done", ids: ["$2"], result: "Done.", next: true },
    ["done", "$2", "--result", "Done.", "--next"],
  ],
  ["ticket_update", { operations: [{ op: "delete", id: "$2" }] }, ["delete", "$2"]],
  ["ticket_update", { operations: [{ op: "restore", id: "$2" }] }, ["restore", "$2"]],
];

test("each call does what the command does: the trees are equal after every step", async () => {
  const template = await ticketRepository();
  const repositories = [template, await ticketRepository()] as const;
  for (const dir of repositories) gitIn(dir, "config", "ticket.cache", "false");
  const [byTool, byCommand] = repositories;
  const tickets = await openTickets({ dir: byTool, env: process.env, now });
  const { call } = await connect(tickets, { destructive: true });
  const ids: string[] = [];
  const named = (text: string): string => text.replace(/\$([12])/g, (_, n) => ids[n - 1] ?? "?");
  let trees = 0;
  let last = "";
  for (const [tool, args, command] of STEPS) {
    step++;
    calls = 0;
    const answer = await call(tool, JSON.parse(named(JSON.stringify(args))));
    expect([tool, answer.isError, answer.texts.at(-1)]).toEqual([tool, false, expect.anything()]);
    if (tool === "ticket_create") ids.push(...answer.data.created);
    calls = 0;
    const words = command.map(named);
    const code = await run(words, { env: process.env, cwd: byCommand, now, streams: () => silent });
    expect([words, code]).toEqual([words, 0]);
    const [one, other] = repositories.map((dir) => gitIn(dir, "rev-parse", `${REF}^{tree}`));
    expect([words, one]).toEqual([words, other]);
    if (one !== last) trees++;
    last = one ?? "";
  }
  await tickets.close();
  // What reads changes nothing, and everything else did something.
  expect(trees).toBe(STEPS.length - 6);
});
