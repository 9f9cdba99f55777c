// One clone that changes tickets and syncs after each change: `node sync-worker.mjs JOB`, a line of JSON a report.
import { appendFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** @type {{ library: string, dir: string, log: string, name: string, count: number, shared: string }} */
const job = JSON.parse(process.argv[2] ?? "{}");
const { openTickets } = await import(pathToFileURL(job.library).href);
const tickets = await openTickets({ dir: job.dir });
const tell = (/** @type {object} */ line) =>
  appendFileSync(job.log, `${JSON.stringify({ by: job.name, ...line })}\n`);
try {
  for (let i = 0; i < job.count; i++) {
    const token = `${job.name}-${i}`;
    await tickets.transact([
      { op: "create", title: token },
      { op: "label", id: job.shared, add: [`l-${token}`] },
      { op: "set", id: job.shared, fields: { priority: i % 2 === 0 ? "high" : "low" } },
    ]);
    const { remotes } = await tickets.sync();
    tell({ t: "synced", token, races: remotes[0]?.races ?? [] });
  }
  tell({ t: "end" });
} catch (error) {
  const { code = "", message = "" } = /** @type {any} */ (error);
  tell({ t: "error", code, message });
} finally {
  await tickets.close();
}
