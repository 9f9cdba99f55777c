import type { TicketEvent } from "../../app/tickets.ts";
import { isTicketError } from "../../base/errors.ts";
import type { Json } from "../../base/json.ts";
import type { Run } from "../run.ts";
import { byCommit, payloadOf } from "./cloud-payload.ts";

type Cursor = Awaited<ReturnType<Run["tickets"]["remoteCursor"]>>;
type Stored = NonNullable<Awaited<ReturnType<Cursor["read"]>>>;

/** How long others believe that a run is telling; the next one then tells again what it may have told. */
const LEASE_MS = 10 * 60_000;
const MOST_ROUNDS = 20;
const EVENT_TYPE = "git-ticket";

/** Sends the events of one commit to where they are wanted. */
async function send(run: Run, events: readonly TicketEvent[]): Promise<void> {
  const { api, inputs } = run;
  const commit = events[0]?.commit ?? "";
  if (inputs.events.includes("dispatch"))
    await api.dispatch(EVENT_TYPE, { ...payloadOf(commit, events) });
  if (inputs.events.includes("webhook"))
    await (await import("./webhook.ts")).sendWebhook(run, events);
}

/** Returns events after a commit, of no more commits than one run tells; all of a history that was rewritten are new. */
async function since({ tickets, inputs }: Run, told: string) {
  const events: TicketEvent[] = [];
  const types = inputs.eventTypes.length === 0 ? {} : { types: inputs.eventTypes };
  let commits = 0;
  for await (const event of tickets.events({ since: told, ...types })) {
    if (events.at(-1)?.commit !== event.commit) commits++;
    if (commits > inputs.eventsLimit) return { events, all: false };
    events.push(event);
  }
  return { events, all: true };
}

/** Brings what is new, and returns the head; undefined: there are no tickets. */
async function headNow({ tickets }: Run): Promise<string | undefined> {
  return (await tickets.pull()).remotes[0]?.commit ?? undefined;
}

type Begun = Stored | "nothing" | "lost";

/** Notes that we are telling, if there is something to tell and nobody else tells it just now. */
async function tryBegin(cursor: Cursor, head: string, by: string): Promise<Begun> {
  const stored = await cursor.read();
  if (stored === undefined) {
    // Whoever begins to listen is told what happens from now on.
    const first = await cursor.move(undefined, { told: head, telling: null });
    return first === false ? "lost" : "nothing";
  }
  const { told, telling } = stored;
  if (told === head || (telling !== null && telling.until > Date.now())) return "nothing";
  const lease = { to: head, by, until: Date.now() + LEASE_MS };
  const moved = await cursor.move(stored, { told, telling: lease });
  return moved === false ? "lost" : moved;
}

async function begin(
  run: Run,
  cursor: Cursor,
  head: string,
  by: string,
): Promise<Stored | undefined> {
  for (let tries = 0; tries < MOST_ROUNDS; tries++) {
    const begun = await tryBegin(cursor, head, by);
    if (begun !== "lost") return begun === "nothing" ? undefined : begun;
  }
  run.runner.note("notice", "Other runs tell events just now.");
  return undefined;
}

async function eventsSince(run: Run, stored: Stored) {
  try {
    return await since(run, stored.told);
  } catch (error) {
    // What was told last is in the history no more.
    if (!isTicketError(error) || error.code !== "COMMIT_NOT_FOUND") throw error;
    run.runner.note(
      "warning",
      "The history of the tickets was rewritten: events are told from its end on.",
    );
    return { events: [], all: true };
  }
}

/** Tells what a cursor says is new. Returns the events that were told, and whether they are all. */
async function round(run: Run, cursor: Cursor, stored: Stored) {
  const { events, all } = await eventsSince(run, stored);
  const done: TicketEvent[] = [];
  let told = stored.told;
  try {
    for (const group of byCommit(events)) {
      await send(run, group);
      done.push(...group);
      told = group[0]?.commit ?? told;
    }
    if (all) told = stored.telling?.to ?? told;
  } finally {
    await cursor.move(stored, { told, telling: null });
  }
  return { done, all };
}

/**
 * Tells what happened since the last run that told something. Of several runs at the same time one tells, also what the others
 * brought; a run that broke off is made good by a later one, after ten minutes.
 */
export async function tellEvents(run: Run): Promise<readonly TicketEvent[]> {
  const { tickets, inputs, runner } = run;
  const by = `${runner.env["GITHUB_RUN_ID"] ?? ""}.${runner.env["GITHUB_RUN_ATTEMPT"] ?? ""}.${process.pid}`;
  const cursor = await tickets.remoteCursor(inputs.eventsCursor);
  const told: TicketEvent[] = [];
  for (let rounds = 0; rounds < MOST_ROUNDS; rounds++) {
    const head = await headNow(run);
    const stored = head === undefined ? undefined : await begin(run, cursor, head, by);
    if (stored === undefined) break;
    const { done, all } = await round(run, cursor, stored);
    told.push(...done);
    if (!all) break;
  }
  return told;
}

/** Tells events, and says in outputs and summary which. */
export async function publishEvents(run: Run): Promise<void> {
  const { runner, inputs } = run;
  if (inputs.events.length === 0 || inputs.dryRun) return;
  const events = await tellEvents(run);
  const { renderEvents } = await import("./render-events.ts");
  runner.output("events-count", events.length);
  runner.output("events", events.slice(0, 200) as unknown as Json);
  if (events.length > 0) await runner.summary(`${renderEvents(events)}\n`);
}
