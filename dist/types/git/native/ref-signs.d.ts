import type { RefSigns } from "../watch-ref.js";
import type { NativeContext } from "./context.js";
/**
 * Watches the files in which a ref may stand: its own, and packed-refs. Git replaces both by renaming, so their folders are
 * watched. Where the system can't watch, nothing is told.
 */
export declare class FileSigns implements RefSigns {
    #private;
    constructor(context: NativeContext, ref: string);
    watch(wake: () => void): void;
    close(): void;
}
