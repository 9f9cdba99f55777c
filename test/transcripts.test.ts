import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";
import { replay } from "./support/transcripts.ts";

const DIR = fileURLToPath(new URL("transcripts/", import.meta.url));
const TRANSCRIPTS = existsSync(DIR) ? readdirSync(DIR).filter((name) => name.endsWith(".md")) : [];
/** Pages for people, whose commands are run as well. */
const PAGES = [
  "agents.md",
  "caching.md",
  "performance.md",
  "getting-started.md",
  "cookbook.md",
  "events.md",
  "hooks.md",
  "query.md",
  "sync.md",
];
const FILES = [
  ...TRANSCRIPTS.map((name) => join(DIR, name)),
  ...PAGES.map((name) => fileURLToPath(new URL(`../docs/${name}`, import.meta.url))),
].map((file) => ({ name: basename(file), file }));
const UPDATE = process.env["UPDATE_TRANSCRIPTS"] === "1";

test.each(FILES)("transcript $name has a command", ({ file }) => {
  expect(readFileSync(file, "utf8")).toMatch(/^`{3,}console\n\$ /m);
});

test("the program could be built from source", () => {
  expect(inject("bundleFailure")).toBe("");
});

test.concurrent.each(FILES)(
  "transcript $name (UPDATE_TRANSCRIPTS=1 rewrites it)",
  async ({ file }) => {
    const expected = readFileSync(file, "utf8");
    const actual = await replay(expected);
    if (UPDATE && actual !== expected) writeFileSync(file, actual);
    else expect(actual).toBe(expected);
  },
);
