import type { RefEntry, RefQuery } from "../repository.js";
import type { NativeContext } from "./context.js";
/** Returns the refs below some folders, loose and packed, in order of their names. */
export declare function listRefs({ runner, format }: NativeContext, { below, holding }: RefQuery): Promise<readonly RefEntry[]>;
