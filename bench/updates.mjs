// Changes one ticket after another through the library, each in a batch of its own, and prints how long each took.
// usage: node updates.mjs LIBRARY REPOSITORY COUNT SEED
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { body, createChance } from "./generate.mjs";

const [library = "", repository = "", count = "0", seed = "1"] = process.argv.slice(2);
const { openTickets } = await import(pathToFileURL(library).href);
const tickets = await openTickets({ dir: repository });
const { tickets: all } = await tickets.list({ all: true });
const chance = createChance(Number(seed));
const packs = join(repository, ".git", "objects", "pack");
/** @type {number[]} */
const times = [];
let mostPacks = 0;

for (let i = 0; i < Number(count); i++) {
  const begin = performance.now();
  await tickets.transact([change(chance.pick(all).id, i)]);
  times.push(performance.now() - begin);
  mostPacks = Math.max(
    mostPacks,
    readdirSync(packs).filter((name) => name.endsWith(".pack")).length,
  );
}
await tickets.close();
console.log(JSON.stringify({ times, mostPacks }));

/**
 * What people do all day: more small changes than comments.
 *
 * @param {string} id
 * @param {number} i
 */
function change(id, i) {
  switch (chance.below(5)) {
    case 0:
      return { op: "comment", id, body: body(chance).slice(0, 200) };
    case 1:
      return { op: "label", id, add: [`seen-${i}`] };
    case 2:
      return { op: "move", id, to: chance.pick(["in-progress", "in-review", "blocked"]) };
    case 3:
      return { op: "set", id, fields: { points: i } };
    default:
      return { op: "assign", id, add: [`person-${i}@example.com`] };
  }
}
