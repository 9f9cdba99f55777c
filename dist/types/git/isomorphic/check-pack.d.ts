import type { ReadPack } from "../read-pack.js";
import type { Oid } from "../repository.js";
import type { Transport } from "./transport.js";
/** Why a pack is not taken. */
export declare class UnfitPack extends Error {
}
/**
 * Looks whether a fetched commit is here with all that it needs, before a ref says so: every object that came is what it should be,
 * and what it names came too, or is held by a ref of ours.
 *
 * @throws UnfitPack
 */
export declare function checkPack(transport: Transport, pack: ReadPack, wanted: Oid, tips: readonly Oid[]): Promise<void>;
