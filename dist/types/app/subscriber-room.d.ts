import type { Position } from "../events/subscribers/position.js";
import { type KeptState, type StatePlace } from "../events/subscribers/state-files.js";
import { type FaultySubscriber, type Subscriber } from "../events/subscribers/subscriber.js";
import type { GitConfig } from "../git/repository.js";
import type { Workspace } from "./workspace.js";
/** Returns where the state of subscribers is kept. @throws TicketError `SUBSCRIBERS_HOMELESS`. */
export declare function statePlace({ repo, store }: Workspace): StatePlace;
/** Returns those of these names that there are; none given: all. @throws TicketError `SUBSCRIBER_NOT_FOUND`. */
export declare function namedSubscribers(config: GitConfig, names: readonly string[] | undefined): readonly (Subscriber | FaultySubscriber)[];
/** Returns one subscriber. @throws TicketError `SUBSCRIBER_NOT_FOUND`. */
export declare function namedSubscriber({ repo }: Workspace, name: string): Promise<Subscriber | FaultySubscriber>;
/** Returns the state of a subscriber; one that has none is told of what comes from now on. */
export declare function stateOf({ repo, store }: Workspace, place: StatePlace, name: string): Promise<KeptState>;
/** Moves a subscriber to another place in history, whatever it was told. */
export declare function putAt(place: StatePlace, name: string, position: Position, now: number): void;
/** Returns a number for an event that is told out of its order: greater than all before, and less than all that come. */
export declare function takeSequence(workspace: Workspace, place: StatePlace, name: string): Promise<number>;
