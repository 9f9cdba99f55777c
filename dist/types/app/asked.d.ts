import type { Store } from "../store/store.js";
/** Tells whether this process has asked a store before: one that asks once never needs what it read again. */
export declare const wasAsked: (store: Store) => boolean;
/** Notes that it has. */
export declare function noteAsked(store: Store): void;
