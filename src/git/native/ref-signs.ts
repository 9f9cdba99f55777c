import { existsSync, type FSWatcher, watch } from "node:fs";
import { dirname, join } from "node:path";
import type { RefSigns } from "../watch-ref.ts";
import type { NativeContext } from "./context.ts";
import { refPath } from "./read-ref.ts";

/** What of the common directory has to do with refs. */
const TELLING: ReadonlySet<string> = new Set(["packed-refs", "refs"]);

/** Returns the folder itself, or the nearest one above it that is there. */
function nearest(folder: string, top: string): string {
  let at = folder;
  while (at !== top && at !== dirname(at) && !existsSync(at)) at = dirname(at);
  return at;
}

/**
 * Watches the files in which a ref may stand: its own, and packed-refs. Git replaces both by renaming, so their folders are
 * watched. Where the system can't watch, nothing is told.
 */
export class FileSigns implements RefSigns {
  readonly #context: NativeContext;
  readonly #ref: string;
  readonly #watched = new Map<string, FSWatcher>();
  #wake: () => void = () => undefined;

  constructor(context: NativeContext, ref: string) {
    this.#context = context;
    this.#ref = ref;
  }

  watch(wake: () => void): void {
    this.#wake = wake;
    const { commonDir, format } = this.#context;
    const own = refPath(this.#context, this.#ref);
    const wanted =
      format.refStorage === "files"
        ? [nearest(dirname(own), commonDir), commonDir]
        : [join(commonDir, "reftable")];
    for (const [folder, watcher] of this.#watched)
      if (!wanted.includes(folder)) {
        watcher.close();
        this.#watched.delete(folder);
      }
    for (const folder of wanted) this.#add(folder);
  }

  #add(folder: string): void {
    if (this.#watched.has(folder)) return;
    // In the common directory much else comes and goes.
    const isBusy = folder === this.#context.commonDir;
    try {
      const watcher = watch(folder, (_, name) => {
        if (!isBusy || name === null || TELLING.has(name)) this.#wake();
      });
      watcher.on("error", () => {
        watcher.close();
        this.#watched.delete(folder);
        this.#wake();
      });
      this.#watched.set(folder, watcher);
    } catch {
      // No more watches, or the folder is gone: looking now and then has to do.
    }
  }

  close(): void {
    for (const watcher of this.#watched.values()) watcher.close();
    this.#watched.clear();
  }
}
