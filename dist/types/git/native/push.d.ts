import type { GitConfig } from "../repository.js";
import type { PushOutcome, PushRequest } from "../transport.js";
import type { NativeContext } from "./context.js";
/** Pushes one commit to one ref. See `GitRepository.push`. */
export declare function pushCommit(context: NativeContext, config: GitConfig, request: PushRequest): Promise<PushOutcome>;
