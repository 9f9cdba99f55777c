import { expect, test } from "vitest";
import { pagerCommand, pagerEnvironment, pagerInUse, pagerSettings } from "../../src/cli/pager.ts";

const NONE = { core: undefined, ticket: undefined };
const ALL = { GIT_PAGER: "git", PAGER: "user" };

test.each([
  ["GIT_PAGER goes first", ALL, { core: "core", ticket: "own" }, "git"],
  ["then pager.ticket", { PAGER: "user" }, { core: "core", ticket: "own" }, "own"],
  ["then core.pager", { PAGER: "user" }, { core: "core", ticket: "true" }, "core"],
  ["then PAGER", { PAGER: "user" }, NONE, "user"],
  ["then less", {}, NONE, "less"],
  ["an empty one is none", { GIT_PAGER: "" }, { core: "core", ticket: undefined }, undefined],
  ["cat is none", { PAGER: "cat" }, NONE, undefined],
  ["pager.ticket may say no", ALL, { core: "core", ticket: "off" }, undefined],
  ["an empty boolean is no", ALL, { core: "core", ticket: "" }, undefined],
  ["never a second one", { ...ALL, GIT_PAGER_IN_USE: "true" }, NONE, undefined],
  ["one that was in use", { PAGER: "user", GIT_PAGER_IN_USE: "false" }, NONE, "user"],
])("%s", (_, env, settings, pager) => {
  expect(pagerCommand(env, settings)).toBe(pager);
});

test("less is told what git tells it, unless the user tells it something", () => {
  expect(pagerEnvironment({ A: "b" })).toEqual({
    A: "b",
    LESS: "FRX",
    LV: "-c",
    GIT_PAGER_IN_USE: "true",
  });
  expect(pagerEnvironment({ LESS: "S", LV: "" })).toMatchObject({ LESS: "S", LV: "" });
  expect(pagerInUse(pagerEnvironment({}))).toBe(true);
});

test("settings are read from what git prints, the last of several", () => {
  expect(pagerSettings("")).toEqual(NONE);
  expect(pagerSettings("core.pager\nless -S\0pager.ticket\0")).toEqual({
    core: "less -S",
    ticket: "true",
  });
  expect(pagerSettings("core.pager\na\0core.pager\nb\n c\0").core).toBe("b\n c");
});
