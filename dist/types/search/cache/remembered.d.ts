/** Returns a function that asks once for each name. */
export declare function remembered<K, V>(ask: (name: K) => V): (name: K) => V;
