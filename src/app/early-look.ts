import type { Store } from "../store/store.ts";
import type { SyncOutcome } from "../store/sync.ts";
import type { Changes } from "./report-changes.ts";

/** What looks at the changes of one sync. */
export interface EarlyLook {
  /** Begins, now that git pushes: until it has, there is time. */
  begin(done: SyncOutcome): void;
  /** Returns what the whole sync changed; `undefined`: nothing. */
  changes(done: SyncOutcome): Promise<Changes | undefined>;
  /** Waits until nothing is read any more. */
  settle(): Promise<void>;
}

/** Returns what finds out for the report what a sync changed, while its push is under way. */
export function earlyLook(store: Store): EarlyLook {
  let early:
    | { readonly done: SyncOutcome; readonly found: Promise<Changes | undefined> }
    | undefined;
  const look = async (done: SyncOutcome): Promise<Changes | undefined> => {
    const { before, after } = done;
    if (after === undefined || before === after) return undefined;
    return (await import("./report-changes.ts")).changesOf(store, { ...done, after });
  };
  return {
    begin: (done) => {
      const found = new Promise((resolve) => setImmediate(resolve)).then(() => look(done));
      // Whoever asks for it learns of a fault; where the push fails, nobody does.
      found.catch(() => undefined);
      early = { done, found };
    },
    changes: (done) => {
      const same =
        early?.done.after === done.after && early?.done.received.length === done.received.length;
      return early !== undefined && same ? early.found : look(done);
    },
    settle: async () => void (await early?.found.catch(() => undefined)),
  };
}
