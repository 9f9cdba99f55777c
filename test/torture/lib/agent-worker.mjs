// One of many who work on the same tickets: `node agent-worker.mjs JOB`, a line of JSON a report. It takes what is ready, reports it
// and takes the next, until nothing is open; "late" ones sleep now and then until their lease has run out.
import { appendFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/**
 * @typedef {object} AgentJob
 * @property {string} library
 * @property {string} dir
 * @property {string} log
 * @property {string} name
 * @property {number} seconds length of a lease
 * @property {boolean} confirm whether the remote decides
 * @property {boolean} late
 * @property {number} effort milliseconds that a ticket takes, on the mean
 * @property {number} patience milliseconds for which nothing may be ready while something is open
 */

/** @type {AgentJob} */
const job = JSON.parse(process.argv[2] ?? "{}");
const { openTickets } = await import(pathToFileURL(job.library).href);
const tickets = await openTickets({ dir: job.dir });
const tell = (/** @type {object} */ line) =>
  appendFileSync(job.log, `${JSON.stringify({ by: job.name, at: Date.now(), ...line })}\n`);
const sleep = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));
const confirm = job.confirm ? { confirm: {} } : {};
const how = { by: job.name, seconds: job.seconds, ...confirm };
let turns = 0;

/** Takes the next ticket, and says so. */
async function take() {
  const { next } = await tickets.next(how);
  if (next !== null) tell({ t: "claimed", id: next.id, fence: next.claim.fence });
  return next;
}

/** Works on a ticket, reports it under its lease, and returns the next one. @param {any} ticket */
async function work(ticket) {
  const { lease, expires } = ticket.claim;
  const sleeps = job.late && turns++ % 3 === 0;
  // Work takes longer than what is around it: the more so where a remote is asked.
  const effort = job.effort * (0.5 + Math.random());
  await sleep(sleeps ? Date.parse(expires) - Date.now() + 400 : effort);
  const token = `${job.name}-${lease}`;
  const { next } = await tickets.done(ticket.id, {
    by: job.name,
    lease,
    result: token,
    next: how,
    ...confirm,
  });
  tell({ t: "done", id: ticket.id, token, late: sleeps });
  if (next !== null) tell({ t: "claimed", id: next.id, fence: next.claim.fence });
  return next;
}

/** Tells what may happen to anybody; what may not ends the worker. @param {any} error */
function excuse(error) {
  if (error.code === "LEASE_LOST") tell({ t: "fenced", id: error.data.id });
  else if (error.retryable) tell({ t: "retry", code: error.code });
  else throw error;
}

try {
  let ticket = null;
  let idle = Date.now();
  let open = 0;
  for (;;) {
    try {
      ticket = ticket === null ? await take() : await work(ticket);
    } catch (error) {
      excuse(error);
      ticket = null;
      continue;
    }
    const { total } = await tickets.list({ limit: 1 });
    if (ticket !== null || total !== open) idle = Date.now();
    open = total;
    if (ticket !== null) continue;
    if (total === 0) break;
    if (Date.now() - idle > job.patience)
      throw new Error("something is open, and nothing becomes ready");
    await sleep(40 + Math.random() * 60);
  }
  tell({ t: "end" });
} catch (error) {
  const { code = "", message = "" } = /** @type {any} */ (error);
  tell({ t: "error", code, message });
} finally {
  await tickets.close();
}
