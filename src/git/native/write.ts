import type { GitConfig, GitRepository, RefUpdate } from "../repository.ts";
import type { NativeContext } from "./context.ts";
import type { BegunGit } from "./git-runner.ts";
import { maintain } from "./maintain.ts";
import { storePack } from "./store-pack.ts";
import { compareAndSwapRef } from "./swap-ref.ts";
import { beginSwap } from "./swap-talk.ts";
import { withWriteLock } from "./write-lock.ts";

type Writer = Pick<GitRepository, "storePack" | "compareAndSwapRef" | "withWriteLock" | "maintain">;

/** Returns what every write needs, to be loaded in one go. */
export function writer(context: NativeContext, config: () => Promise<GitConfig>): Writer {
  const begun = new Map<RefUpdate, BegunGit>();
  /** Returns the git that waits to make a move, if one does. */
  const take = (update: RefUpdate | undefined): BegunGit | undefined => {
    const git = update && begun.get(update);
    if (update !== undefined) begun.delete(update);
    return git;
  };
  return {
    storePack: async (objects, announced) => {
      if (announced !== undefined) begun.set(announced, await beginSwap(context, announced));
      const dismiss = async () =>
        void (await take(announced)
          ?.finish("")
          .catch(() => undefined));
      try {
        const { release } = await storePack(context, objects);
        return { release: () => Promise.all([release(), dismiss()]).then(() => undefined) };
      } catch (error) {
        await dismiss();
        throw error;
      }
    },
    compareAndSwapRef: (update) => compareAndSwapRef(context, update, take(update)),
    withWriteLock: (body, whose) => withWriteLock(context, body, whose),
    maintain: () => maintain(context, config),
  };
}
