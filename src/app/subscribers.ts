import { isoOfMs } from "../base/clock.ts";
import { isTicketError, TicketError } from "../base/errors.ts";
import { readDead } from "../events/subscribers/dead-letters.ts";
import { dropNotice } from "../events/subscribers/notices.ts";
import type { SubscriberState } from "../events/subscribers/state.ts";
import {
  forgetSubscriber,
  readState,
  type StatePlace,
  swapState,
} from "../events/subscribers/state-files.ts";
import {
  checkName,
  type FaultySubscriber,
  isFaulty,
  type Subscriber,
  sectionOf,
  subscriberNames,
} from "../events/subscribers/subscriber.ts";
import type { ConfigEdit, Oid } from "../git/repository.ts";
import { checkSubscriber, settingsOf } from "./check-subscriber.ts";
import { checkTypes } from "./event-filter.ts";
import { positionAt } from "./position-at.ts";
import {
  namedSubscriber,
  namedSubscribers,
  putAt,
  stateOf,
  statePlace,
} from "./subscriber-room.ts";
import type { NewSubscriber, SubscriberReport, SubscriberStatus } from "./subscriber-types.ts";
import type { Workspace } from "./workspace.ts";

/** Returns where a subscriber's events go, without what may be secret of it. */
function targetOf({ sink, command, path, url, urlEnv, topic }: Subscriber): string {
  if (sink === "command") return command.join(" ");
  if (sink === "file") return path ?? "";
  const host = url === undefined || !URL.canParse(url) ? "" : new URL(url).host;
  const where = urlEnv === undefined ? host : `$${urlEnv}`;
  return sink === "webhook" ? where : `${where} ${topic}`;
}

function statusOf(
  { paused }: Subscriber,
  { stopped, failing }: SubscriberState,
  behind: number,
): SubscriberStatus {
  if (paused) return "paused";
  if (stopped !== null) return "stopped";
  if (failing !== null) return "retrying";
  return behind === 0 ? "up to date" : "behind";
}

const UNKNOWN = {
  ...{ sink: null, target: null, types: [], actors: [], query: null, attempts: null },
  ...{ pause: null, timeout: null, heads: [], behind: 0, delivered: 0, last: null, next: null },
} as const;

/** Commits that a subscriber was not told of; those that were lost from history count as one. */
async function behindOf(
  { repo }: Workspace,
  head: Oid | undefined,
  { heads }: SubscriberState,
): Promise<number> {
  if (head === undefined) return 0;
  const there = await repo.readObjects(heads, { maxBytes: 0 });
  if (there.some(({ kind }) => kind === "missing")) return 1;
  return (await repo.history({ tips: [head], exclude: heads })).length;
}

async function reportOf(
  workspace: Workspace,
  place: StatePlace,
  subscriber: Subscriber | FaultySubscriber,
): Promise<SubscriberReport> {
  const { name } = subscriber;
  const dead = readDead(place, name).length;
  if (isFaulty(subscriber))
    return { name, ...UNKNOWN, status: "faulty", error: subscriber.fault, dead };
  const { state } = await stateOf(workspace, place, name);
  const head = await workspace.repo.readRef(workspace.store.ref);
  const behind = await behindOf(workspace, head, state);
  const { sink, types, actors, query = null, attempts, pause, timeout } = subscriber;
  const { stopped, failing, heads, delivered, last } = state;
  return {
    ...{ name, sink, target: targetOf(subscriber) },
    status: statusOf(subscriber, state, behind),
    error: stopped?.why ?? failing?.error ?? null,
    ...{ types, actors, query, attempts, pause: pause / 1000, timeout: timeout / 1000 },
    ...{ heads, behind, delivered, dead },
    last: last === null ? null : isoOfMs(last),
    next: failing === null ? null : isoOfMs(failing.next),
  };
}

/** A state that can't be read is a fault of one subscriber. */
async function tryReport(
  workspace: Workspace,
  place: StatePlace,
  subscriber: Subscriber | FaultySubscriber,
): Promise<SubscriberReport> {
  try {
    return await reportOf(workspace, place, subscriber);
  } catch (error) {
    if (!isTicketError(error)) throw error;
    return reportOf(workspace, place, { name: subscriber.name, fault: error.message });
  }
}

/** Returns all subscribers, in order of their names. See `Tickets.subscribers`. */
export async function subscribers(
  workspace: Workspace,
  names?: readonly string[],
): Promise<readonly SubscriberReport[]> {
  const found = namedSubscribers(await workspace.repo.wholeConfig(), names);
  if (found.length === 0) return [];
  const place = statePlace(workspace);
  const reports: SubscriberReport[] = [];
  for (const one of found) reports.push(await tryReport(workspace, place, one));
  return reports;
}

/** Returns one subscriber. See `Tickets.subscriber`. */
export async function subscriber(workspace: Workspace, name: string): Promise<SubscriberReport> {
  return tryReport(workspace, statePlace(workspace), await namedSubscriber(workspace, name));
}

/** @throws TicketError `SUBSCRIBER_EXISTS`. */
function exists(name: string): TicketError {
  const message = `There is a subscriber ${name} already.`;
  return new TicketError("SUBSCRIBER_EXISTS", "conflict", message, {
    data: { name },
    hint: `To see it: git ticket subscribe show ${name}. To have another one: git ticket subscribe remove ${name}`,
  });
}

/** Adds a subscriber. See `Tickets.addSubscriber`. */
export async function addSubscriber(
  workspace: Workspace,
  given: NewSubscriber,
): Promise<SubscriberReport> {
  const { repo, store } = workspace;
  const { name, types = [], actors = [], query, from } = given;
  checkName(name);
  checkSubscriber(given);
  checkTypes(types);
  if (subscriberNames(await repo.wholeConfig()).includes(name)) throw exists(name);
  if (given.sink === "webhook" && given.url !== undefined) {
    const { checkAddress } = await import("../events/sinks/check-address.ts");
    checkAddress({ name, allowPrivate: given.allowPrivate === true }, new URL(given.url));
  }
  const { filterProblem } = await import("./filter-problem.ts");
  await filterProblem(workspace, { types, actors, ...(query === undefined ? {} : { query }) });
  const place = statePlace(workspace);
  const head = await repo.readRef(store.ref);
  const now = { heads: head === undefined ? [] : [head], within: null };
  const position = from === undefined ? now : await positionAt(workspace, from);
  // Of one of this name that was taken out of the configuration by hand.
  forgetSubscriber(place, name);
  putAt(place, name, position, store.now());
  const add = settingsOf(given).map(
    ([variable, value]): ConfigEdit => ({
      kind: "add",
      name: variable,
      value,
    }),
  );
  await repo.editConfig([{ kind: "drop", section: sectionOf(name) }, ...add]);
  return subscriber(workspace, name);
}

/** @throws TicketError `SUBSCRIBER_ELSEWHERE`. */
function elsewhere(name: string): TicketError {
  const message = `Subscriber ${name} does not stand in this repository's own configuration.`;
  return new TicketError("SUBSCRIBER_ELSEWHERE", "usage", message, {
    data: { name },
    hint: `To see where: git config --show-origin --get-regexp '^ticket-subscriber\\.${name}\\.'`,
  });
}

/** Removes a subscriber, and all that is known of it. See `Tickets.removeSubscriber`. */
export async function removeSubscriber(workspace: Workspace, name: string): Promise<void> {
  const { repo } = workspace;
  await namedSubscriber(workspace, name);
  await repo.editConfig([{ kind: "drop", section: sectionOf(name) }]);
  if (subscriberNames(await repo.wholeConfig()).includes(name)) throw elsewhere(name);
  forgetSubscriber(statePlace(workspace), name);
}

/** Leaves a subscriber alone until it is resumed. See `Tickets.pauseSubscriber`. */
export async function pauseSubscriber(
  workspace: Workspace,
  name: string,
): Promise<SubscriberReport> {
  await namedSubscriber(workspace, name);
  const variable = `${sectionOf(name)}.paused`;
  await workspace.repo.editConfig([{ kind: "set", name: variable, value: "true" }]);
  return subscriber(workspace, name);
}

/** Goes on with one that was paused or stopped. See `Tickets.resumeSubscriber`. */
export async function resumeSubscriber(
  workspace: Workspace,
  name: string,
): Promise<SubscriberReport> {
  const { repo } = workspace;
  const variable = `${sectionOf(name)}.paused`;
  await namedSubscriber(workspace, name);
  await repo.editConfig([{ kind: "unset", name: variable }]);
  if ((await repo.wholeConfig()).get(variable) !== undefined)
    await repo.editConfig([{ kind: "set", name: variable, value: "false" }]);
  const place = statePlace(workspace);
  dropNotice(place.dir, name);
  for (let kept = readState(place, name); kept !== undefined; kept = readState(place, name)) {
    const state = { ...kept.state, stopped: null, failing: null, deadInARow: 0 };
    if (swapState(place, name, kept.revision, state, true) !== undefined) break;
  }
  return subscriber(workspace, name);
}
