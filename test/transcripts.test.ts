import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";
import { replay } from "./support/transcripts.ts";

const DIR = fileURLToPath(new URL("transcripts/", import.meta.url));
const NAMES = existsSync(DIR) ? readdirSync(DIR).filter((name) => name.endsWith(".md")) : [];
const UPDATE = process.env["UPDATE_TRANSCRIPTS"] === "1";

test.each(NAMES)("transcript %s has a command", (name) => {
  expect(readFileSync(join(DIR, name), "utf8")).toMatch(/^`{3,}console\n\$ /m);
});

test("the program could be built from source", () => {
  expect(inject("bundleFailure")).toBe("");
});

test.concurrent.each(NAMES)(
  "transcript %s (UPDATE_TRANSCRIPTS=1 rewrites it)",
  async (name) => {
    const file = join(DIR, name);
    const expected = readFileSync(file, "utf8");
    const actual = await replay(expected);
    if (UPDATE && actual !== expected) writeFileSync(file, actual);
    else expect(actual).toBe(expected);
  },
  120_000,
);
