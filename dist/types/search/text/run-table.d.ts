/** Runs of letters that were met: most texts are made of the same few, which are taken apart once. */
export interface RunTable<T> {
    /** Calls `visit` with what stands for each run of a text, in their order. */
    each(text: string, visit: (found: T) => void): void;
    clear(): void;
}
/** Returns a table without a run; `make` is asked once for each. A run that is known costs no string. */
export declare function runTable<T>(make: (run: string) => T): RunTable<T>;
