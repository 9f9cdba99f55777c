import type { DeliveryQuery, DeliveryReport, RedeliverOptions, Redelivery, SubscriberReport } from "./subscriber-types.js";
import type { Workspace } from "./workspace.js";
/** Tells a subscriber everything from a commit, batch or time on, once more. See `Tickets.replayEvents`. */
export declare function replayEvents(workspace: Workspace, name: string, from: string): Promise<SubscriberReport>;
/** Sends a subscriber an event that says only that. See `Tickets.testSubscriber`. */
export declare function testSubscriber(workspace: Workspace, name: string, signal?: AbortSignal): Promise<Redelivery>;
/** Delivers events that were put aside, or forgets them. See `Tickets.redeliverEvents`. */
export declare function redeliverEvents(workspace: Workspace, options: RedeliverOptions): Promise<readonly Redelivery[]>;
/** Tells what was tried to be delivered, the oldest first. See `Tickets.deliveries`. */
export declare function deliveries(workspace: Workspace, { subscribers, limit, failed }: DeliveryQuery): Promise<readonly DeliveryReport[]>;
