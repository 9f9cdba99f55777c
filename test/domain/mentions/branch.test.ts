import { expect, test } from "vitest";
import { mentionsInBranch } from "../../../src/domain/mentions/branch.ts";

test.each([
  ["tk-7k3m-login-times-out", ["tk-7k3m"]],
  ["refs/heads/tk-7k3m", ["tk-7k3m"]],
  ["ada/TK-7K3M_login", ["TK-7K3M"]],
  ["fix-tk-7k3m", ["tk-7k3m"]],
  ["tk-7k3m-and-tk-8ab2", ["tk-7k3m", "tk-8ab2"]],
  ["feature/PROJ-12-login", ["PROJ-12?"]],
  ["tk-word-login", ["tk-word?"]],
  ["main", []],
  ["xtk-7k3m", []],
  ["release/2026.11", []],
  ["$(touch x)/tk-7u3m", []],
])("reads the branch %s", (name, expected) => {
  const found = mentionsInBranch(name, "tk");
  expect(found.map((m) => m.token + (m.sure ? "" : "?"))).toEqual(expected);
});

test("says where in the name", () => {
  expect(mentionsInBranch("refs/heads/ada/tk-7k3m-x", "tk")).toEqual([
    {
      token: "tk-7k3m",
      verb: "refs",
      sure: true,
      place: { part: "branch", line: 1, column: 5 },
    },
  ]);
});
