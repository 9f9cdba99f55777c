import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EVENT_TYPES } from "../../src/events/event-types.ts";

const guide = readFileSync(join(import.meta.dirname, "../../docs/events.md"), "utf8");

test("docs/events.md describes every type of event, and names its schema", () => {
  const table = guide.split("\n").filter((line) => line.startsWith("| `"));
  const described = (type: string): boolean => {
    const row = table.find((line) => line.startsWith(`| \`${type}\` |`));
    if (/^(?:workflow|agent)\./.test(type)) return guide.includes(`\`${type}\``);
    return row?.includes(`\`event.${type}\``) === true;
  };
  expect(EVENT_TYPES.filter((type) => !described(type))).toEqual([]);
});
