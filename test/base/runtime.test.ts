import { expect, test } from "vitest";
import { holdProcess, programOf } from "../../src/base/runtime.ts";

test("what holds a process is told so, and what never does is left alone", () => {
  const told: string[] = [];
  const pipe = { ref: () => told.push("ref"), unref: () => told.push("unref") };
  holdProcess([pipe, {}], true);
  holdProcess([pipe, {}], false);
  expect(told).toEqual(["ref", "unref"]);
});

test.each([
  [["/usr/bin/node", "/opt/git-ticket/git-ticket.js", "list"], "/usr/bin/node"],
  [["bun", "/$bunfs/root/git-ticket", "list"], "/opt/git-ticket"],
  [["bun", "B:\\~BUN\\root\\git-ticket.exe", "list"], "C:\\git-ticket.exe"],
])("a program is started again as it was: %j", (argv, execPath) => {
  const [, script = ""] = argv;
  const carried = !script.endsWith(".js");
  expect(programOf({ argv, execPath })).toEqual(carried ? [execPath] : [execPath, script]);
});
