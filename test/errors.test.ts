import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { addErrors, type ErrorList, readErrors, VARIES } from "../tools/error-codes.mjs";
import { EXIT_CODES_FILE, renderExitCodes } from "../tools/exit-codes.mjs";

const list = readErrors(fileURLToPath(new URL("../src", import.meta.url)));
const codes = [...new Set(list.uses.map((use) => use.code))].sort();

test("error codes are a public list", async () => {
  expect(codes.length).toBeGreaterThan(0);
  await expect(`${codes.join("\n")}\n`).toMatchFileSnapshot("__snapshots__/error-codes.txt");
});

test("every error has a literal code in capitals, and one kind that has an exit code", () => {
  expect(list.faults).toEqual([]);
  expect(codes.filter((code) => !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(code))).toEqual([]);
  expect(list.uses.filter(({ kind }) => kind !== VARIES && list.exits[kind] === undefined)).toEqual(
    [],
  );
});

test("exit codes stay out of those that shells and git use", () => {
  const exits = Object.values(list.exits);
  expect(exits.length).toBeGreaterThan(10);
  expect(new Set(exits).size).toBe(exits.length);
  expect(exits.filter((exit) => !Number.isInteger(exit) || exit < 0 || exit > 124)).toEqual([]);
});

test("docs/exit-codes.md lists every error (npm run docs writes it)", () => {
  const text = existsSync(EXIT_CODES_FILE) ? readFileSync(EXIT_CODES_FILE, "utf8") : "";
  expect(codes.filter((code) => !text.includes(`\`${code}\``))).toEqual([]);
  expect(text).toBe(renderExitCodes(list));
});

function faultsOf(text: string): ErrorList {
  const found: ErrorList = { uses: [], faults: [], exits: {} };
  addErrors(found, "store/a.ts", text);
  return found;
}

test("the list sees every way of raising an error", () => {
  const found = faultsOf(`
    throw new TicketError("A", "usage", "x");
    export const b = () => new TicketError(late ? "B" : "C", "conflict", "x", { retryable: true });
  `);
  expect(found.uses).toEqual([
    { code: "A", kind: "usage", room: "store", retryable: false },
    { code: "B", kind: "conflict", room: "store", retryable: true },
    { code: "C", kind: "conflict", room: "store", retryable: true },
  ]);
  expect(faultsOf('throw new TicketError(code, "usage", "x");').faults).toHaveLength(1);
  expect(faultsOf('throw new TicketError("A", kind, "x");').faults).toHaveLength(1);
});
