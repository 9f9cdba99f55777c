import type { Oid } from "./repository.ts";

/** What may have moved a ref: looked at as soon as it tells so, and now and then all the same. */
export interface RefSigns {
  /** Calls `wake` when the ref may have moved. Called again before each wait: what is to be watched may have come or gone. */
  watch(wake: () => void): void;
  close(): void;
}

/** No sign is certain: a network file system tells nothing, and a system may have run out of watches. */
const PATIENCE_MS = 2000;

const NONE: RefSigns = { watch: () => undefined, close: () => undefined };

/** Waits for a sign, for some time, or for the end. */
function pause(signs: RefSigns, signal: AbortSignal, patience: number): Promise<void> {
  return new Promise((done) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      done();
    };
    const timer = setTimeout(end, patience);
    signal.addEventListener("abort", end);
    signs.watch(end);
    if (signal.aborted) end();
  });
}

/** Yields what a ref points to: at once, and each time it is something else. Moves that follow each other fast may be told as one. */
export async function* watchRef(
  read: () => Promise<Oid | undefined>,
  signal: AbortSignal,
  signs: RefSigns = NONE,
  patience: number = PATIENCE_MS,
): AsyncGenerator<Oid | undefined, void, undefined> {
  try {
    let last: { readonly oid: Oid | undefined } | undefined;
    while (!signal.aborted) {
      // Before it is read: a move after that is seen by the watch.
      let moved = false;
      signs.watch(() => {
        moved = true;
      });
      const oid = await read();
      if (last === undefined || last.oid !== oid) {
        last = { oid };
        yield oid;
      } else if (!moved) await pause(signs, signal, patience);
    }
  } finally {
    signs.close();
  }
}
