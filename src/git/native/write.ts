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
  const begun = new Map<RefUpdate, Promise<BegunGit>>();
  /** Returns the git that waits to make a move, if one does. */
  const take = async (update: RefUpdate | undefined): Promise<BegunGit | undefined> => {
    const git = update && begun.get(update);
    if (update !== undefined) begun.delete(update);
    return git;
  };
  return {
    storePack: async (objects, announced) => {
      // git starts while another git works, and is there when it is needed.
      const begin = () => {
        if (announced === undefined) return;
        const git = beginSwap(context, announced);
        // Who never asks for it must not be told of its failure.
        git.catch(() => undefined);
        begun.set(announced, git);
      };
      const dismiss = async () => {
        const git = await take(announced).catch(() => undefined);
        await git?.finish("").catch(() => undefined);
      };
      try {
        const { release } = await storePack(context, objects, begin);
        return { release: () => Promise.all([release(), dismiss()]).then(() => undefined) };
      } catch (error) {
        await dismiss();
        throw error;
      }
    },
    compareAndSwapRef: async (update) => compareAndSwapRef(context, update, await take(update)),
    withWriteLock: (body, whose) => withWriteLock(context, body, whose),
    maintain: () => maintain(context, config),
  };
}
