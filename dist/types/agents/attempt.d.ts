import { type Outcome, type PoolOptions, type Task } from "./pool-types.js";
/** How one try ended. `lost`: somebody else has the ticket. `ended`: somebody wanted an end at once. */
export type Tried = Outcome | {
    readonly kind: "lost";
} | {
    readonly kind: "ended";
};
/** Works on a ticket once, renewing its lease meanwhile, until it is done, time is up, or the lease is lost. */
export declare function tryTask(options: PoolOptions, task: Task, worker: string, attempt: number): Promise<Tried>;
