import { cacheDir, localDir } from "../native/cache-dir.ts";
import type { DiskContext } from "../native/context.ts";
import { leftovers } from "../native/leftovers.ts";
import { dropDeadKeep } from "../native/pack-leftovers.ts";
import { freeStaleLock, openNote } from "../native/ref-lock.ts";
import { sweep } from "../native/sweep.ts";
import { leaveWord, withTurn } from "../native/turn.ts";
import { withWriteLock } from "../native/write-lock.ts";
import type { House } from "./house.ts";

/** Returns the house of a repository on this machine: the native engine's, so that both see each other's locks and notes. */
export function ownHouse(context: DiskContext): House {
  return {
    withWriteLock: (body, whose) => withWriteLock(context, body, whose),
    withTurn: (work, body) => withTurn(context, work, body),
    leaveWord: (work) => leaveWord(context, work),
    openNote: (lock, next) => openNote(context, lock, next),
    freeStaleLock: async (lock) => void (await freeStaleLock(context, lock)),
    dropDeadKeep: (path) => dropDeadKeep(context, path),
    leftovers: (ref, remove) => leftovers(context, ref, remove),
    sweep: (options) => sweep(context, options),
    cacheDir: () => cacheDir(context),
    localDir: (name) => localDir(context, name),
  };
}
