/**
 * Yields the same, but asks for the next ones before they are wanted, so that reading and telling go on at the same time. Only
 * so many are kept waiting: whoever takes them slowly holds the reading up.
 */
export declare function ahead<T>(source: AsyncGenerator<T, void, undefined>, most?: number): AsyncGenerator<T>;
