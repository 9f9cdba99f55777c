import { expect, test } from "vitest";
import { queryMarkLines, queryMarkOf } from "../../src/cli/render/query-mark.ts";

const plain = (text: string): string => text;
const mark = (query: string, wrong: string) =>
  queryMarkLines({ query, offset: query.indexOf(wrong), length: wrong.length }, plain);

test("a mark stands below what is wrong", async () => {
  expect(await mark("label:ui lable:api", "lable")).toBe(
    "  label:ui lable:api\n           ^~~~~\n",
  );
  expect(await queryMarkLines({ query: "label:", offset: 6, length: 0 }, plain)).toBe(
    "  label:\n        ^\n",
  );
});

test("it counts columns, not characters, and no character is obeyed", async () => {
  expect(await mark("登录 is:x", "x")).toBe("  登录 is:x\n          ^\n");
  expect(await mark("is:登录", "登录")).toBe("  is:登录\n     ^~~~\n");
  expect(await mark("a\nb\u202e is:x", "x")).toBe(`  a\\x0ab\\u202e is:x\n${" ".repeat(18)}^\n`);
});

test("of a long query what stands around it is shown", async () => {
  const long = `${"a ".repeat(200)}is:x ${"b ".repeat(200)}`;
  const [line = "", below = ""] = (await mark(long, "x")).split("\n");
  expect(line).toMatch(/^ {2}…[a ]+is:x [b ]+…$/);
  expect(line.length).toBeLessThan(90);
  expect(line[below.indexOf("^")]).toBe("x");
  const one = await mark(`is:${"x".repeat(500)}`, "x".repeat(500));
  expect(one.split("\n")[0]?.length).toBeLessThan(40);
});

test("what is not told is not marked", () => {
  expect(queryMarkOf({})).toBeUndefined();
  expect(queryMarkOf({ query: "x", offset: 2, length: 0 })).toBeUndefined();
  expect(queryMarkOf({ query: "x", offset: 1, length: 0 })).toBeDefined();
});
