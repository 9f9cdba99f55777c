import type { PushOutcome, PushRequest } from "../transport.js";
import type { Transport } from "./transport.js";
/** Pushes one commit to one ref, forward only. See `GitRepository.push`. */
export declare function pushCommit(transport: Transport, request: PushRequest): Promise<PushOutcome>;
