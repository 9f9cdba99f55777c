import { beforeEach, expect, test } from "vitest";
import type { Operation } from "../../src/domain/operation.ts";
import { faultsOf, t, World } from "./planning.ts";

let world: World;
const ID = t(1);

beforeEach(() => {
  world = new World({ limits: { attachment: 8 } });
  world.add(ID);
});

const attach = (...add: { name: string; content: string; type?: string }[]): Operation => ({
  op: "attach",
  id: ID,
  add,
});
const bytes = (count: number): string => Buffer.alloc(count, 1).toString("base64");

test("an attachment has a name, a hash, a size and a type", () => {
  const plan = world.apply(attach({ name: " a.png ", content: "aGVsbG8=" }));
  const hash = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
  expect(world.ticket(ID).attachments).toEqual([
    { name: "a.png", hash, size: 5, type: "image/png" },
  ]);
  expect([...plan.contents.keys()]).toEqual([`attachments/t/0/${ID}/${hash}`]);
  expect([...plan.contents.values()].map((b) => Buffer.from(b).toString())).toEqual(["hello"]);
  world.apply(attach({ name: "a.png", content: "", type: "text/x-empty" }));
  expect(world.ticket(ID).attachments).toMatchObject([{ size: 0, type: "text/x-empty" }]);
});

test("what is there already is not written", () => {
  world.apply(attach({ name: "a", content: "aGVsbG8=" }));
  expect(world.plan([attach({ name: "a", content: "aGVsbG8=" })]).drafts.get(ID)?.changed).toBe(
    false,
  );
});

test.each([
  ["a/b", "aGVsbG8="],
  ["..", "aGVsbG8="],
  ["a\\b", "aGVsbG8="],
  ["a\nb", "aGVsbG8="],
  [" ", "aGVsbG8="],
  ["__proto__", "aGVsbG8="],
  ["x".repeat(201), "aGVsbG8="],
  ["a", "aGVsbG8"],
  ["a", "aGVsbG8=\n"],
  ["a", "hello!"],
])("%j with %j is refused", (name, content) => {
  const plan = world.plan([attach({ name: "good", content: bytes(1) }, { name, content })]);
  expect(faultsOf(plan)).toEqual(["0 INVALID_VALUE"]);
  expect(plan.contents.size).toBe(0);
});

test("the configuration says how large one may be, up to 100 MiB", () => {
  expect(faultsOf(world.plan([attach({ name: "a", content: bytes(8) })]))).toEqual([]);
  expect(faultsOf(world.plan([attach({ name: "a", content: bytes(9) })]))).toEqual([
    "0 ATTACHMENT_TOO_LARGE",
  ]);
  const limit = (limits?: object): number =>
    new World(limits === undefined ? {} : ({ limits } as never)).config.attachmentLimit;
  const MIB = 1024 * 1024;
  expect([limit(), limit({ attachment: 5.5 }), limit({ attachment: 1e12 })]).toEqual([
    10 * MIB,
    5,
    100 * MIB,
  ]);
  expect([limit({ attachment: -1 }), limit({ attachment: "1" })]).toEqual([10 * MIB, 10 * MIB]);
});
