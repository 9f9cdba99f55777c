// A clone that changes tickets, and syncs now and then: `node publish-worker.mjs JOB`, a line of JSON a report.
import { appendFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** @type {{ library: string, dir: string, log: string, name: string, count: number, shared: readonly string[] }} */
const job = JSON.parse(process.argv[2] ?? "{}");
const { openTickets } = await import(pathToFileURL(job.library).href);
const tickets = await openTickets({ dir: job.dir });
const tell = (/** @type {object} */ line) =>
  appendFileSync(job.log, `${JSON.stringify({ by: job.name, ...line })}\n`);
/** Changes between two syncs. */
const EVERY = 10;

/** @param {number} i @returns {readonly object[]} */
function change(i) {
  const id = job.shared[i % job.shared.length];
  const word = `${job.name}-${i}`;
  if (i % 5 === 0) return [{ op: "create", title: word }];
  if (i % 5 === 1) return [{ op: "set", id, fields: { title: word } }];
  if (i % 5 === 2) return [{ op: "comment", id, body: word }];
  return [{ op: "label", id, add: [word] }];
}

try {
  for (let i = 0; i < job.count; i++) {
    await tickets.transact(change(i));
    if (i % EVERY === EVERY - 1) await tickets.sync();
  }
  await tickets.sync();
  tell({ t: "end" });
} catch (error) {
  const { code = "", message = "" } = /** @type {any} */ (error);
  tell({ t: "error", code, message });
} finally {
  await tickets.close();
}
