import { join } from "node:path";
import type { Turn } from "../repository.ts";
import type { DiskContext } from "./context.ts";
import { removeStale, tryCreate, tryLstat, tryUnlink } from "./lock-file.ts";
import { readOwner } from "./maintain.ts";
import { processId, stateOf } from "./process-id.ts";
import { ticketDir } from "./ticket-dir.ts";

/** Who has the turn of some work, and that somebody came meanwhile. */
const lockOf = (dir: string, work: Turn): string => join(dir, `${work}.lock`);
const markOf = (dir: string, work: Turn): string => join(dir, `${work}.again`);

/** Rounds for others, after which the next one has to begin by itself. */
const MOST_ROUNDS = 20;

/** Tells whether the process that had the turn has ended. */
export function isTurnOver(lock: string): boolean {
  const owner = readOwner(lock);
  return owner !== undefined && stateOf(owner) === "dead";
}

/** Takes the turn; one whose process has ended is taken over. */
function takeTurn(context: DiskContext, dir: string, work: Turn): boolean {
  const path = lockOf(dir, work);
  const words = JSON.stringify(processId(context.pid));
  if (tryCreate(path, words)) return true;
  const stats = tryLstat(path);
  if (stats === undefined || !isTurnOver(path)) return false;
  return removeStale(path, stats, dir, context.random) && tryCreate(path, words);
}

/**
 * Runs `body` unless another process is running it: that one runs it again, then, so that nobody's change is left out.
 * The mark is written before the turn is asked for, and looked for after the turn is given back: whoever comes in between is seen
 * by one of the two.
 */
export async function withTurn(
  context: DiskContext,
  work: Turn,
  body: () => Promise<void>,
): Promise<void> {
  const dir = ticketDir(context.commonDir);
  if (dir === undefined) return body();
  const mark = markOf(dir, work);
  tryCreate(mark, "");
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (tryLstat(mark) === undefined || !takeTurn(context, dir, work)) return;
    tryUnlink(mark);
    try {
      await body();
    } finally {
      tryUnlink(lockOf(dir, work));
    }
  }
}

/**
 * Leaves word for whoever is at some work; tells whether anybody is. The mark is there before the lock is looked at: who gives the
 * turn back between the two sees it.
 */
export function leaveWord({ commonDir }: DiskContext, work: Turn): boolean {
  const dir = join(commonDir, "ticket");
  const lock = lockOf(dir, work);
  if (tryLstat(lock) === undefined) return false;
  try {
    tryCreate(markOf(dir, work), "");
  } catch {
    return false; // nothing can be written there: somebody has to try the work itself
  }
  return tryLstat(lock) !== undefined && !isTurnOver(lock);
}
