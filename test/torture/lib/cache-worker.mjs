// One process that lists tickets again and again, and has the cache made anew while others do: every list has to be the one
// that git has at its commit. What it is to do is the JSON in its first argument; what is wrong goes to its standard output.
import { readdirSync, rmSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { chance } from "./random.mjs";

/** @typedef {{ library: string, dir: string, seed: number, rounds: number, writer: boolean, ids: string[] }} CacheJob */

const job = /** @type {CacheJob} */ (JSON.parse(process.argv[2] ?? "{}"));
const { openTickets } = await import(job.library);
const random = chance(job.seed);
const cache = join(job.dir, ".git", "ticket", "cache");
const WORDS = ["ui", "api", "wip", "later"];

/** Takes something away, or cuts it short, under the eyes of those who read it. */
function damage() {
  try {
    const name = random.oneOf(readdirSync(cache).filter((n) => n.startsWith("tickets-")));
    if (name === undefined) return;
    if (random.happens(0.6)) rmSync(join(cache, name), { force: true });
    else truncateSync(join(cache, name), random.between(0, 2000));
  } catch {
    // Another one was faster.
  }
}

async function write() {
  const tickets = await openTickets({ dir: job.dir });
  const id = random.oneOf(job.ids);
  const operations = random.happens(0.3)
    ? [{ op: "create", title: `New ${random.between(0, 1e6)}`, labels: [random.oneOf(WORDS)] }]
    : [
        { op: "label", id, add: [random.oneOf(WORDS)] },
        { op: "set", id: random.oneOf(job.ids), fields: { title: `T ${random.between(0, 1e6)}` } },
      ];
  await tickets.transact(operations);
  await tickets.close();
}

/** @param {any} lasting a repository that stays open */
async function read(lasting) {
  if (random.happens(0.3)) damage();
  const query = random.happens(0.5)
    ? { all: true }
    : { label: [random.oneOf(WORDS)], sort: ["title"] };
  const alone = random.happens(0.5);
  const tickets = alone ? await openTickets({ dir: job.dir }) : lasting;
  if (random.happens(0.1)) await tickets.clearCache();
  if (random.happens(0.1)) await tickets.warmCache();
  const listed = await tickets.list(query);
  const then = await openTickets({ dir: job.dir, at: listed.commit });
  const expected = await then.list(query);
  await then.close();
  if (alone) await tickets.close();
  if (JSON.stringify(listed) !== JSON.stringify(expected))
    console.log(`another list than git has at ${listed.commit}, for ${JSON.stringify(query)}`);
}

const lasting = await openTickets({ dir: job.dir });
for (let round = 0; round < job.rounds; round++)
  await (job.writer ? write() : read(lasting)).catch((error) =>
    console.log(`failed: ${error.code ?? ""} ${error.stack}`),
  );
await lasting.close();
console.log("done");
