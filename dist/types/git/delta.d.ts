/** A delta that does not fit its base, or is cut short. */
export declare class BadDelta extends Error {
}
/** Returns the size of what a delta makes. */
export declare function deltaResultSize(delta: Uint8Array): number;
/** Returns the object that a delta makes of its base. gitformat-pack(5), "Deltified representation". @throws BadDelta */
export declare function applyDelta(base: Uint8Array, delta: Uint8Array): Uint8Array;
