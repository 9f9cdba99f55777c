/** Returns how long to wait before a try: twice as long each time, between a half and the whole of it. */
export declare function pauseBefore(attempt: number, backoffMs: number, chance: number): number;
/** Waits, or less if a signal is aborted meanwhile. */
export declare function pause(ms: number, ...signals: readonly AbortSignal[]): Promise<void>;
