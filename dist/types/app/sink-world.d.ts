import type { SinkWorld } from "../events/sinks/sink.js";
import type { Workspace } from "./workspace.js";
/** Returns what sinks take of this process. Commands run at the top of the repository, or in a bare one. */
export declare function sinkWorld({ repo, store, env }: Workspace, prefix: string): SinkWorld;
