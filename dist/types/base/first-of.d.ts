type Compare<T> = (a: T, b: T) => number;
/** Returns the first so many in an order, and looks no closer at those that come after them. */
export declare function firstOf<T>(items: readonly T[], most: number, compare: Compare<T>): readonly T[];
export {};
