/** Things that wait, the first by some order to be taken first. A binary heap: https://en.wikipedia.org/wiki/Binary_heap */
export declare class Heap<T> {
    #private;
    constructor(isBefore: (a: T, b: T) => boolean);
    add(item: T): void;
    take(): T | undefined;
}
