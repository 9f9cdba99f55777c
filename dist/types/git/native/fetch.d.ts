import type { FetchOutcome, FetchRequest } from "../transport.js";
import type { NativeContext } from "./context.js";
/** Brings one ref of a remote, forward only. See `GitRepository.fetch`. */
export declare function fetchRef(context: NativeContext, request: FetchRequest): Promise<FetchOutcome>;
