import type { FetchOutcome, FetchRequest } from "../transport.js";
import type { Transport } from "./transport.js";
/** Brings one ref of a remote, forward only. See `GitRepository.fetch`. */
export declare function fetchRef(transport: Transport, request: FetchRequest): Promise<FetchOutcome>;
