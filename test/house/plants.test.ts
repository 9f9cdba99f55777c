import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PLANTS } from "../torture/lib/plants.mjs";

const PROJECT = new URL("../../", import.meta.url);

/** Returns how often each string that a fault replaces stands in the sources when its turn comes. */
function timesFound({ replacements }: (typeof PLANTS)[string]): readonly string[] {
  const texts = new Map<string, string>();
  return replacements.map(({ file, find, replace }) => {
    const parts = (texts.get(file) ?? readFileSync(new URL(file, PROJECT), "utf8")).split(find);
    texts.set(file, parts.join(replace));
    return `${file}: ${parts.length - 1} times ${find}`;
  });
}

// Whoever changes such a line would otherwise learn of it only from the long run of all faults.
test.each(Object.entries(PLANTS))("the fault %s can be planted", (_, plant) => {
  const found = timesFound(plant);
  expect(found.filter((line) => !line.includes(": 1 times "))).toEqual([]);
});
