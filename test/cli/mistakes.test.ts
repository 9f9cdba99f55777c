import { expect, test } from "vitest";
import type { Tickets } from "../../src/app/tickets.ts";
import { fieldsOfWords } from "../../src/cli/fields.ts";
import { parseCall } from "../../src/cli/parse.ts";
import type { Streams } from "../../src/cli/streams.ts";
import { linkSynonym, SYNONYMS, synonymOf } from "../../src/cli/synonyms.ts";
import { COMMANDS } from "../../src/cli/table/table.ts";
import { noCommand } from "../../src/cli/unknown-command.ts";
import { warnOfUnknownValues } from "../../src/cli/unknown-values.ts";
import { configOf } from "../../src/domain/config/config.ts";
import { commandOf } from "./commands.ts";

test("every synonym leads to a command line that is understood, and each stands once", () => {
  for (const way of Object.keys(SYNONYMS)) {
    const { spec, taken } = commandOf(way.split(" ")) ?? {};
    if (spec === undefined) throw new Error(way);
    const operands = way.split(" ").slice(taken);
    const least = spec.arity[0] > operands.length ? ["ID"] : [];
    expect(() => parseCall(spec, [...operands, ...least])).not.toThrow();
  }
  const words = Object.values(SYNONYMS).flat();
  expect(new Set(words).size).toBe(words.length);
});

test("a synonym is told only where its command exists", () => {
  expect(synonymOf("LS", ["list"])).toBe("git ticket list");
  expect(synonymOf("ls", ["show"])).toBeUndefined();
  expect(
    synonymOf(
      "frobnicate",
      COMMANDS.map((c) => c.name),
    ),
  ).toBeUndefined();
  expect(noCommand(["rm"]).hint).toContain("Did you mean git ticket delete ID?");
  expect(noCommand(["export", "markdwn"]).hint).toContain("Did you mean export markdown?");
  expect(linkSynonym("needs")).toBe("depends-on");
  expect(linkSynonym("constructor")).toBeUndefined();
});

test.each([
  ["status", "git ticket move"],
  ["labels", "git ticket label"],
  ["assignee", "git ticket assign"],
  ["depends-on", "git ticket link"],
])("what is no field has its own command: %s", (name, way) => {
  expect(() => fieldsOfWords([`${name}=x`])).toThrow(
    expect.objectContaining({ code: "BAD_FIELD", hint: expect.stringContaining(way) }),
  );
});

/** Returns what is told; `unseen` was found too, and is not shown. */
async function warned(
  query: object,
  found: readonly object[] = [],
  unseen: Readonly<Record<string, string>> = {},
): Promise<string> {
  let told = "";
  const io = {
    err: (text: string) => {
      told += text;
    },
  } as unknown as Streams;
  const heads = async (asked: Readonly<Record<string, unknown>>) => {
    expect(asked).toMatchObject({ label: ["ui"], limit: 1 });
    const isThere = Object.entries(unseen).some(([name, value]) =>
      [asked[name]].flat().includes(value),
    );
    return { total: isThere ? 1 : 0 };
  };
  const config = async () => configOf(undefined);
  const tickets = { config, heads } as unknown as Tickets;
  const rows = found.map((t) => ({ status: null, type: null, priority: null, ...t }));
  await warnOfUnknownValues(query, rows, tickets, io);
  return told;
}

test("a value that neither the configuration nor a ticket has is told, in options and queries", async () => {
  expect(await warned({ status: ["opne"] })).toMatch(
    /no status "opne"\. Did you mean open\? Known/,
  );
  expect(await warned({ query: "-type:bgu" })).toContain('no type "bgu". Did you mean bug?');
  expect(await warned({ priority: ["!hihg"] })).toContain("Did you mean high?");
  expect(await warned({ assignee: ["me"] })).toContain("Did you mean @me?");
});

test("what is known, is used or means none is not", async () => {
  expect(await warned({ status: ["OPEN"], priority: ["@none"], label: ["opne"] })).toBe("");
  expect(await warned({ status: ["Old"] }, [{ status: "old" }])).toBe("");
  expect(await warned({ assignee: ["me"] }, [{}])).toBe("");
  expect(await warned({ query: "status:open opne" })).toBe("");
});

test("a value that only tickets have that are not shown is not told", async () => {
  const query = { query: "type:bug,old", label: ["ui"] };
  expect(await warned(query, [{ type: "bug" }], { type: "old" })).toBe("");
  expect(await warned(query, [{ type: "bug" }], { type: "other" })).toContain('no type "old"');
});
