import type { NewObject, Oid } from "../repository.js";
import type { Transport } from "./transport.js";
/**
 * Returns what a remote lacks of a commit that has these: every commit below that it does not have, and what differs in their
 * trees from their parents'.
 */
export declare function missingObjects(transport: Transport, wanted: Oid, there: readonly Oid[]): Promise<readonly NewObject[]>;
