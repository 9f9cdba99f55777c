import type { EventFilter, EventHandler, SubscribeOptions, Subscription } from "./event-types.js";
import type { Workspace } from "./workspace.js";
/** Tells a handler of events, one after the other. See `Tickets.subscribe`. */
export declare function subscribe(workspace: Workspace, filter: EventFilter, handler: EventHandler, { since, onError }: SubscribeOptions): Promise<Subscription>;
