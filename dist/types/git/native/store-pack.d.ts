import type { NewObject, StoredPack } from "../repository.js";
import type { NativeContext } from "./context.js";
/**
 * Stores the objects as one pack by `git index-pack`, which syncs it and writes the `.keep` before the pack.
 *
 * So from its first moment the pack is kept from `git gc --prune=now`, until the ref holds it and it is released.
 *
 * @param whileStored called once git has been given the pack.
 */
export declare function storePack(context: NativeContext, objects: readonly NewObject[], whileStored?: () => void): Promise<StoredPack>;
