import type { TicketEvent } from "../events/event.js";
import type { Delivered } from "../events/sinks/sink.js";
import type { Workspace } from "./workspace.js";
/** A webhook of which nothing stands in a configuration. */
export interface PostTarget {
    /** The environment variable that holds its address. */
    readonly urlEnv: string;
    /** The one that holds the key that signs. */
    readonly secretEnv: string;
    /** It may be of this machine or network, and without TLS. */
    readonly allowPrivate: boolean;
}
/** Posts events in their order, up to the first that fails. See `Tickets.postEvents`. */
export declare function postEvents(workspace: Workspace, events: readonly TicketEvent[], { urlEnv, secretEnv, allowPrivate }: PostTarget): Promise<Delivered>;
