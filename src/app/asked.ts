import type { Store } from "../store/store.ts";

const asked = new WeakSet<Store>();

/** Tells whether this process has asked a store before: one that asks once never needs what it read again. */
export const wasAsked = (store: Store): boolean => asked.has(store);

/** Notes that it has. */
export function noteAsked(store: Store): void {
  asked.add(store);
}
