import type { DiskContext } from "./context.js";
/** Who has the turn, and that somebody came meanwhile. */
export declare const TURN_LOCK = "sync.lock";
export declare const TURN_MARK = "sync.again";
/** Tells whether the process that had the turn has ended. */
export declare function isTurnOver(lock: string): boolean;
/**
 * Runs `body` unless another process is running it: that one runs it again, then, so that nobody's change is left out.
 * The mark is written before the turn is asked for, and looked for after the turn is given back: whoever comes in between is seen
 * by one of the two.
 */
export declare function withTurn(context: DiskContext, body: () => Promise<void>): Promise<void>;
