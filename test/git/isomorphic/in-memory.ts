import { dirname } from "node:path";
import type { IsomorphicOptions } from "../../../src/git/isomorphic/open.ts";
import type { GitRepository } from "../../../src/git/repository.ts";
import { watchRef } from "../../../src/git/watch-ref.ts";
import { Mirror } from "./mirror.ts";
import { openIsomorphicly } from "./support.ts";

/** What gives way to calls inside, so that it can't be one step. */
const FREE: ReadonlySet<string> = new Set(["withWriteLock", "withTurn"]);

/**
 * Opens a repository in memory. Each call sees the disk as it was at its beginning, and puts there what it did, one call after the
 * other: so the tests of the contract can use real git before, between and after.
 */
export async function openInMemory(
  cwd: string,
  options: Partial<IsomorphicOptions> = {},
): Promise<GitRepository> {
  const probe = await openIsomorphicly(cwd, options);
  const global = options.env?.["GIT_CONFIG_GLOBAL"] ?? process.env["GIT_CONFIG_GLOBAL"];
  const paths = [
    cwd,
    probe.gitDir,
    probe.commonDir,
    ...(global === undefined ? [] : [dirname(global)]),
  ];
  const mirror = Mirror.of(paths);
  const repo = await mirror.step(() => openIsomorphicly(cwd, { ...options, fs: mirror.fs }));
  const methods = Object.entries(repo).map(([name, value]) => {
    if (typeof value !== "function" || FREE.has(name) || ["cacheDir", "localDir"].includes(name))
      return [name, value];
    return [name, (...args: unknown[]) => mirror.step(() => value(...args))];
  });
  const mirrored = Object.fromEntries(methods) as GitRepository;
  const storePack: GitRepository["storePack"] = async (objects) => {
    const pack = await mirrored.storePack(objects);
    return { release: () => mirror.step(() => pack.release()) };
  };
  return {
    ...mirrored,
    storePack,
    watchRef: (ref, signal) => watchRef(() => mirrored.readRef(ref), signal),
  };
}
