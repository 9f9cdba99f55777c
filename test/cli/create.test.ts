import { expect, test } from "vitest";
import { type Asker, askTicket, type Choice } from "../../src/cli/prompts.ts";
import { run } from "../../src/cli/run.ts";
import type { Streams } from "../../src/cli/streams.ts";
import { commitCount, openClone, ticketRepository } from "../store/support.ts";
import { gitEnv } from "../support/git-env.ts";

const CONFIG = { types: ["task", "bug"], priorities: ["high", "low"] };

/** Answers with these, in turn; `undefined` leaves. */
function answering(...answers: (string | undefined)[]) {
  const questions: string[] = [];
  const shown: string[] = [];
  const problems: (string | undefined)[] = [];
  const asker: Asker = {
    text: async (question, check) => {
      questions.push(question);
      problems.push(check(" "));
      return answers.shift();
    },
    select: async (question, choices: readonly Choice[]) => {
      questions.push(question);
      shown.push(choices.map((c) => c.label).join());
      return answers.shift();
    },
  };
  return { asker, questions, shown, problems };
}

test("title, type, priority and labels are asked for, with the choices of the store", async () => {
  const { asker, questions, shown, problems } = answering(" Login ", "bug", "high", "a, ,b ");
  expect(await askTicket(asker, CONFIG, new Set())).toEqual({
    title: "Login",
    type: "bug",
    priority: "high",
    labels: ["a", "b"],
  });
  expect(questions).toEqual(["Title", "Type", "Priority", "Labels (a, b)"]);
  expect(shown).toEqual(["task,bug", "none,high,low"]);
  expect(problems).toEqual(["A ticket needs a title.", undefined]);
});

test("what options say is not asked for, and no choice steers the terminal", async () => {
  const told = answering("Login");
  const all = new Set(["type", "priority", "labels"] as const);
  expect(await askTicket(told.asker, CONFIG, all)).toEqual({ title: "Login" });
  const hostile = answering("Login", "x", "", "");
  await askTicket(hostile.asker, { ...CONFIG, types: ["x\u001b[2J"] }, new Set());
  expect(hostile.shown[0]).toBe("x\\x1b[2J");
});

test.each([0, 1, 2, 3])("who leaves at question %i leaves nothing", async (at) => {
  const answers = ["Login", "bug", "high", "a"].map((a, i) => (i === at ? undefined : a));
  expect(await askTicket(answering(...answers).asker, CONFIG, new Set())).toBeUndefined();
});

async function create(dir: string, args: readonly string[], asker: Asker, isTty = true) {
  let [out, err] = ["", ""];
  const io = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    outIsTty: isTty,
    inIsTty: isTty,
    columns: 80,
    color: false,
    errColor: false,
  } as unknown as Streams;
  const code = await run(["create", ...args], {
    env: gitEnv(),
    cwd: dir,
    now: Date.now,
    streams: () => io,
    asker: async () => asker,
  });
  return { code, out, err };
}

test("create without a title asks at a terminal", async () => {
  const dir = await ticketRepository();
  const { asker, questions } = answering("Login", "bug", "", "ui");
  const { code, out } = await create(dir, ["--due", "2026-12-24"], asker);
  expect([code, questions.length]).toEqual([0, 4]);
  const { tickets } = await (await openClone(dir)).list();
  expect(tickets).toHaveLength(1);
  expect(tickets[0]).toMatchObject({
    title: "Login",
    type: "bug",
    priority: null,
    labels: ["ui"],
    due: "2026-12-24",
    shown: out.trim(),
  });
});

test("Ctrl-C ends with 130, and nothing is written", async () => {
  const dir = await ticketRepository();
  const before = commitCount(dir);
  const { asker } = answering("Login", undefined);
  expect(await create(dir, [], asker)).toEqual({ code: 130, out: "", err: "" });
  expect(commitCount(dir)).toBe(before);
});

test("in a pipe, and under --json, the same call is a usage error", async () => {
  const dir = await ticketRepository();
  const { asker, questions } = answering();
  expect((await create(dir, [], asker, false)).err).toContain("[WRONG_OPERANDS]");
  expect((await create(dir, ["--json"], asker)).code).toBe(2);
  expect(questions).toEqual([]);
});
