import { type BuiltPack } from "../pack.js";
import type { NewObject, StoredPack } from "../repository.js";
import type { IsomorphicContext } from "./context.js";
/** Stores the objects as one pack. See `GitRepository.storePack`. */
export declare function storePack(context: IsomorphicContext, objects: readonly NewObject[]): Promise<StoredPack>;
/**
 * Stores a pack and its index, both synced, its `.keep` before them: so from its first moment the pack is kept from
 * `git gc --prune=now`, until the ref holds it and it is released.
 */
export declare function storeBuilt(context: IsomorphicContext, pack: BuiltPack): Promise<StoredPack>;
