/**
 * Yields the same, but asks for the next one before it is wanted, so that reading and telling go on at the same time. Only
 * one is kept waiting: whoever takes them slowly holds the reading up.
 */
export declare function ahead<T>(source: AsyncGenerator<T, void, undefined>): AsyncGenerator<T>;
