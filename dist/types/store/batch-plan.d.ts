import { type Operation } from "../domain/operation.js";
import { type Stamp } from "../domain/stamp.js";
import { type Plan } from "./plan.js";
import { type Snapshot } from "./snapshot.js";
import type { Store } from "./store.js";
/** A batch that somebody wants made. */
export interface Request {
    readonly operations: readonly Operation[];
    /** Idempotency key: what the batch creates gets its ids from it. */
    readonly key: string | undefined;
    /** Who makes it: an e-mail address. */
    readonly actor: string;
}
/** A batch thought through on one head. */
export interface Planned {
    readonly plan: Plan;
    /** What the batch's values are stamped with. */
    readonly stamp: Stamp;
}
/** Reads what a batch touches, plans it without its faulty operations, and reads on where links may form a cycle. */
export declare function planOn(store: Store, snapshot: Snapshot, request: Request): Promise<Planned>;
