import { type Stats } from "node:fs";
import type { Waiters } from "../repository.js";
import type { DiskContext } from "./context.js";
/**
 * Runs `body` while holding `<common>/ticket/lock` (or `push.lock`), or without it after about five seconds.
 *
 * It only keeps writers from building commits that lose the race. So trouble with it never fails a write.
 *
 * @throws TicketError `TICKET_DIR_UNSAFE`, and what `body` throws.
 */
export declare function withWriteLock<T>(context: DiskContext, body: () => Promise<T>, whose?: Waiters): Promise<T>;
/** Tells whether nobody holds the lock any more: its holder is dead, or overdue. */
export declare function isAbandoned(path: string, stats: Stats, now: number): boolean;
