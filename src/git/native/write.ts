import type { GitConfig, GitRepository } from "../repository.ts";
import type { NativeContext } from "./context.ts";
import { maintain } from "./maintain.ts";
import { storePack } from "./store-pack.ts";
import { compareAndSwapRef } from "./swap-ref.ts";
import { withWriteLock } from "./write-lock.ts";

type Writer = Pick<GitRepository, "storePack" | "compareAndSwapRef" | "withWriteLock" | "maintain">;

/** Returns what every write needs, to be loaded in one go. */
export function writer(context: NativeContext, config: () => Promise<GitConfig>): Writer {
  return {
    storePack: (objects) => storePack(context, objects),
    compareAndSwapRef: (update) => compareAndSwapRef(context, update),
    withWriteLock: (body) => withWriteLock(context, body),
    maintain: () => maintain(context, config),
  };
}
