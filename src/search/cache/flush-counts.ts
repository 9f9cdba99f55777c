import type { Store } from "../../store/store.ts";
import { appendLines, LONGEST_LOG } from "./append-log.ts";
import { countedFolder, takeLines } from "./counters.ts";

/** Writes down what was counted: a process does it once, when it is done. Never throws. */
export async function flushCounts(store: Store): Promise<void> {
  const lines = takeLines(store);
  if (lines === "") return;
  try {
    const folder = countedFolder(store);
    if (folder === undefined || appendLines(folder, store.ref, lines) < LONGEST_LOG) return;
    (await import("./log.ts")).shortenLog({ store, folder });
  } catch {
    // Nobody depends on these numbers.
  }
}
