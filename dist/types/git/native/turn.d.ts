import type { Turn } from "../repository.js";
import type { DiskContext } from "./context.js";
/** Tells whether the process that had the turn has ended. */
export declare function isTurnOver(lock: string): boolean;
/**
 * Runs `body` unless another process is running it: that one runs it again, then, so that nobody's change is left out.
 * The mark is written before the turn is asked for, and looked for after the turn is given back: whoever comes in between is seen
 * by one of the two.
 */
export declare function withTurn(context: DiskContext, work: Turn, body: () => Promise<void>): Promise<void>;
/**
 * Leaves word for whoever is at some work; tells whether anybody is. The mark is there before the lock is looked at: who gives the
 * turn back between the two sees it.
 */
export declare function leaveWord({ commonDir }: DiskContext, work: Turn): boolean;
