import { TicketError } from "../base/errors.ts";
import { closest } from "../base/similar.ts";
import type { Position } from "../events/subscribers/position.ts";
import { movedTo, newState } from "../events/subscribers/state.ts";
import {
  type KeptState,
  newestRevision,
  readState,
  type StatePlace,
  swapState,
} from "../events/subscribers/state-files.ts";
import {
  type FaultySubscriber,
  readSubscriber,
  type Subscriber,
  subscriberNames,
} from "../events/subscribers/subscriber.ts";
import type { GitConfig } from "../git/repository.ts";
import type { Workspace } from "./workspace.ts";

/** Returns where the state of subscribers is kept. @throws TicketError `SUBSCRIBERS_HOMELESS`. */
export function statePlace({ repo, store }: Workspace): StatePlace {
  const dir = repo.localDir("subscribers");
  if (dir !== undefined) return { dir, random: store.random };
  const message = "There is no place to keep what subscribers were told.";
  throw new TicketError("SUBSCRIBERS_HOMELESS", "auth", message, {
    data: { dir: repo.commonDir },
    hint: `The folder ticket/subscribers in ${repo.commonDir} has to be yours, and writable.`,
  });
}

function notFound(name: string, names: readonly string[]): TicketError {
  const near = closest(name, names);
  const known = names.length === 0 ? "There is none yet." : `Known: ${names.join(", ")}.`;
  const message = `There is no subscriber ${JSON.stringify(name)}.`;
  return new TicketError("SUBSCRIBER_NOT_FOUND", "notFound", message, {
    data: { name, names },
    hint: near === undefined ? known : `Did you mean ${near}? ${known}`,
  });
}

/** Returns those of these names that there are; none given: all. @throws TicketError `SUBSCRIBER_NOT_FOUND`. */
export function namedSubscribers(
  config: GitConfig,
  names: readonly string[] | undefined,
): readonly (Subscriber | FaultySubscriber)[] {
  const known = subscriberNames(config);
  const unknown = names?.find((name) => !known.includes(name));
  if (unknown !== undefined) throw notFound(unknown, known);
  return [...new Set(names ?? known)].map((name) => readSubscriber(config, name));
}

/** Returns one subscriber. @throws TicketError `SUBSCRIBER_NOT_FOUND`. */
export async function namedSubscriber(
  { repo }: Workspace,
  name: string,
): Promise<Subscriber | FaultySubscriber> {
  const [found] = namedSubscribers(await repo.wholeConfig(), [name]);
  if (found === undefined) throw notFound(name, []);
  return found;
}

/** Returns the state of a subscriber; one that has none is told of what comes from now on. */
export async function stateOf(
  { repo, store }: Workspace,
  place: StatePlace,
  name: string,
): Promise<KeptState> {
  for (;;) {
    const kept = readState(place, name);
    if (kept !== undefined) return kept;
    const head = await repo.readRef(store.ref);
    const heads = head === undefined ? [] : [head];
    swapState(place, name, 0, newState({ heads, within: null }, store.now()), true);
  }
}

/** Moves a subscriber to another place in history, whatever it was told. */
export function putAt(place: StatePlace, name: string, position: Position, now: number): void {
  for (;;) {
    const revision = newestRevision(place, name);
    const state = tryRead(place, name);
    const next =
      state === undefined ? newState(position, now) : movedTo(state.state, position, now);
    if (swapState(place, name, revision, next, true) !== undefined) return;
  }
}

/** Returns a number for an event that is told out of its order: greater than all before, and less than all that come. */
export async function takeSequence(
  workspace: Workspace,
  place: StatePlace,
  name: string,
): Promise<number> {
  for (;;) {
    const { revision, state } = await stateOf(workspace, place, name);
    const next = { ...state, sequence: state.sequence + 2 };
    if (swapState(place, name, revision, next, true) !== undefined) return state.sequence + 1;
  }
}

/** What can't be read is replaced. */
function tryRead(place: StatePlace, name: string): KeptState | undefined {
  try {
    return readState(place, name);
  } catch {
    return undefined;
  }
}
