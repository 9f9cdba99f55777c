// Lists a hundred tickets again and again through the library, as a process that lives long does, and prints what one list takes,
// and what writing down a count takes.
// usage: node warm-list.mjs LIBRARY REPOSITORY
import { pathToFileURL } from "node:url";
import { median } from "./measure.mjs";

const [library = "", repository = ""] = process.argv.slice(2);
const ROUNDS = 400;
/** Until the code is compiled. */
const BEFORE = 100;
const { openTickets } = await import(pathToFileURL(library).href);
const tickets = await openTickets({ dir: repository });

/** @param {() => Promise<unknown>} action */
async function timed(action) {
  /** @type {number[]} */
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const begin = performance.now();
    await action();
    times.push(performance.now() - begin);
  }
  return median(times.slice(BEFORE));
}

const list = await timed(() => tickets.list({ limit: 100 }));
const label = await timed(() => tickets.list({ limit: 100, label: ["ui"] }));
const [{ id }] = (await tickets.list({ limit: 1 })).tickets;
const show = await timed(() => tickets.show(id));
await tickets.close();
// Nothing but a list that was counted is closed here.
const closing = await openTickets({ dir: repository });
const close = await timed(async () => {
  await closing.heads({ limit: 1 });
  await closing.close();
});
const heads = await timed(() => closing.heads({ limit: 1 }));
console.log(JSON.stringify({ list, label, show, count: close - heads }));
