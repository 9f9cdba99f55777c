import type { Telling } from "../events/subscribers/steps.js";
import { type Subscriber } from "../events/subscribers/subscriber.js";
import type { PublishOptions, PublishResult } from "./subscriber-types.js";
import { type View } from "./view.js";
import type { Workspace } from "./workspace.js";
/** Returns where events for a subscriber come from. @throws TicketError `UNKNOWN_EVENT_TYPE`, `BAD_QUERY`. */
export declare function tellingFor(workspace: Workspace, view: View, { types, actors, query }: Subscriber): Promise<Telling>;
/** Delivers what is due. See `Tickets.publish`. */
export declare function publish(workspace: Workspace, options: PublishOptions): Promise<PublishResult>;
