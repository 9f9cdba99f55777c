/** The longest pause before another try. */
const LONGEST_MS = 300_000;

/** Returns how long to wait before a try: twice as long each time, between a half and the whole of it. */
export function pauseBefore(attempt: number, backoffMs: number, chance: number): number {
  const most = Math.min(LONGEST_MS, backoffMs * 2 ** Math.min(attempt - 2, 30));
  return most * (0.5 + chance / 2);
}

/** Waits, or less if a signal is aborted meanwhile. */
export function pause(ms: number, ...signals: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    for (const signal of signals) {
      if (signal.aborted) end();
      else signal.addEventListener("abort", end);
    }
  });
}
