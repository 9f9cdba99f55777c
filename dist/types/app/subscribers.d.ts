import type { NewSubscriber, SubscriberReport } from "./subscriber-types.js";
import type { Workspace } from "./workspace.js";
/** Returns all subscribers, in order of their names. See `Tickets.subscribers`. */
export declare function subscribers(workspace: Workspace, names?: readonly string[]): Promise<readonly SubscriberReport[]>;
/** Returns one subscriber. See `Tickets.subscriber`. */
export declare function subscriber(workspace: Workspace, name: string): Promise<SubscriberReport>;
/** Adds a subscriber. See `Tickets.addSubscriber`. */
export declare function addSubscriber(workspace: Workspace, given: NewSubscriber): Promise<SubscriberReport>;
/** Removes a subscriber, and all that is known of it. See `Tickets.removeSubscriber`. */
export declare function removeSubscriber(workspace: Workspace, name: string): Promise<void>;
/** Leaves a subscriber alone until it is resumed. See `Tickets.pauseSubscriber`. */
export declare function pauseSubscriber(workspace: Workspace, name: string): Promise<SubscriberReport>;
/** Goes on with one that was paused or stopped. See `Tickets.resumeSubscriber`. */
export declare function resumeSubscriber(workspace: Workspace, name: string): Promise<SubscriberReport>;
