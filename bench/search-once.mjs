// One search in this new process, or many: prints how long each took, its code being loaded already.
// usage: node search-once.mjs LIBRARY REPOSITORY TIMES QUERY…
import { pathToFileURL } from "node:url";

const [library = "", dir = "", times = "1", ...queries] = process.argv.slice(2);
const { openTickets } = await import(pathToFileURL(library).href);
const tickets = await openTickets({ dir });
// A query that can't be read loads what searches, and searches nothing.
await tickets.search('"').catch(() => undefined);
const found = [];
for (const query of queries) {
  const all = [];
  let total = 0;
  for (let i = 0; i < Number(times); i++) {
    const begin = performance.now();
    total = (await tickets.search(query)).total;
    all.push(performance.now() - begin);
  }
  found.push({ query, times: all, total });
}
await tickets.close();
console.log(JSON.stringify({ found, peak: process.resourceUsage().maxRSS * 1024 }));
