/** How far something is that takes its time. */
export interface Progress {
    readonly what: "checking" | "fetching" | "history" | "indexing" | "joining" | "pushing" | "reading" | "writing";
    readonly done: number;
    readonly total: number;
}
/** Told now and then how far something is. It must be quick, and must not throw. */
export type OnProgress = (progress: Progress) => void;
/** Returns what goes through a list, and reports each so many elements. */
export declare function reporting<T>(items: readonly T[], what: Progress["what"], onProgress: OnProgress | undefined): Generator<readonly [item: T, index: number]>;
