import { basename, dirname } from "node:path";
import type { SinkWorld } from "../events/sinks/sink.ts";
import type { Workspace } from "./workspace.ts";

/** Returns every address of a name, as the system knows it. */
const resolve: SinkWorld["resolve"] = async (host) => {
  const { lookup } = await import("node:dns/promises");
  return lookup(host, { all: true });
};

/** Returns what sinks take of this process. Commands run at the top of the repository, or in a bare one. */
export function sinkWorld({ repo, store, env = {} }: Workspace, prefix: string): SinkWorld {
  const isPlain = basename(repo.commonDir) === ".git";
  return {
    env,
    now: store.now,
    cwd: isPlain ? dirname(repo.commonDir) : repo.commonDir,
    gitDir: isPlain ? undefined : repo.commonDir,
    credential: (url) => repo.credential(url),
    resolve,
    prefix,
  };
}
