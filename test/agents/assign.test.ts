import { expect, test } from "vitest";
import { giveOut } from "../../src/agents/assign.ts";
import { agentOf, looksSecret } from "../../src/domain/agent.ts";

const agent = (name: string, more: object = {}) => ({ ...agentOf(name, {}), ...more });
const ticket = (id: string, labels: readonly string[] = [], type = "task") => ({
  id,
  labels,
  type,
});
const given = (...all: Parameters<typeof giveOut>) =>
  giveOut(...all).assigned.map(({ id, agent: to }) => `${id} ${to}`);

test("most skills first, then least to do, then the name; what is given counts", () => {
  const agents = [
    agent("b", { skills: ["ui"] }),
    agent("a", { skills: ["ui", "css"] }),
    agent("c"),
  ];
  expect(given([ticket("1", ["ui", "css"]), ticket("2", ["ui"])], agents, new Map())).toEqual([
    "1 a",
    "2 b",
  ]);
  expect(
    given([ticket("1"), ticket("2"), ticket("3"), ticket("4")], agents, new Map([["a", 1]])),
  ).toEqual(["1 b", "2 c", "3 a", "4 b"]);
});

test("what asks for a skill that some have goes to none of the others", () => {
  const agents = [agent("a", { skills: ["api"], most: 1 }), agent("b")];
  const { assigned, left } = giveOut(
    [ticket("1", ["api"]), ticket("2", ["api", "x"])],
    agents,
    new Map(),
  );
  expect(assigned).toEqual([{ id: "1", agent: "a", skills: ["api"] }]);
  expect(left).toEqual([{ id: "2", why: "no room" }]);
});

test("types and status leave agents out, and who is full gets nothing", () => {
  const agents = [agent("a", { types: ["bug"] }), agent("b", { status: "paused" })];
  const { assigned, left } = giveOut([ticket("1"), ticket("2", [], "bug")], agents, new Map());
  expect(assigned.map(({ id }) => id)).toEqual(["2"]);
  expect(left).toEqual([{ id: "1", why: "no agent" }]);
  expect(given([ticket("1")], [agent("a", { most: 2 })], new Map([["a", 2]]))).toEqual([]);
});

test("keys are told from words", () => {
  for (const text of [
    `ghp_${"a1".repeat(18)}`,
    "sk-0123456789abcdefgh",
    "-----BEGIN RSA PRIVATE KEY",
  ])
    expect(looksSecret(`x ${text} y`)).toBe(true);
  for (const text of ["robin", "sk-learn", "a ghp thing", "Begin private"])
    expect(looksSecret(text)).toBe(false);
});
