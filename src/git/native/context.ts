import type { RepositoryFormat } from "../repository-format.ts";
import type { Location } from "./discovery.ts";
import type { Env } from "./git-env.ts";
import type { GitRunner } from "./git-runner.ts";

/** What works on the files of a repository of this machine, without git: locks, notes, `.keep` files. */
export interface DiskContext extends Location {
  /** Where packs go: the common directory's, unless GIT_OBJECT_DIRECTORY says otherwise. */
  readonly objectsDir: string;
  readonly now: () => number;
  readonly pid: number;
  readonly random: (bytes: number) => Uint8Array;
}

/** What every part of the native engine works with. */
export interface NativeContext extends DiskContext {
  readonly format: RepositoryFormat;
  readonly runner: GitRunner;
  /** The user's environment. Git's processes get a cleaned one. */
  readonly env: Env;
}

/** Waits. A timer keeps the process alive, since somebody waits for the answer. */
export function sleep(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

/** Returns a whole number from `least` to `most`, both included. */
export function randomBetween(
  random: (bytes: number) => Uint8Array,
  least: number,
  most: number,
): number {
  const [high = 0, low = 0] = random(2);
  return least + ((high * 256 + low) % (most - least + 1));
}

/** Returns `bytes` random bytes as hexadecimal, for a name that nobody else uses. */
export function randomName(random: (bytes: number) => Uint8Array): string {
  return Buffer.from(random(8)).toString("hex");
}
