import { takeNotices } from "../events/subscribers/notices.ts";
import { readState } from "../events/subscribers/state-files.ts";
import { listeningNames } from "../events/subscribers/subscriber.ts";
import type { GitRepository } from "../git/repository.ts";

/** Tells whether a subscriber was stopped: no publisher is started for it. What can't be read is a publisher's affair. */
function isStopped(dir: string, name: string): boolean {
  try {
    return (readState({ dir }, name)?.state.stopped ?? null) !== null;
  } catch {
    return false;
  }
}

/**
 * Has subscribers told of a commit: by the processes that are at it, or where one has none by another that is called. It is given
 * the names of those that were stopped meanwhile.
 */
export async function callPublisher(
  repo: GitRepository,
  call: (stopped: readonly string[]) => void,
): Promise<void> {
  const dir = repo.localDir("subscribers");
  const names = listeningNames(await repo.config());
  const waiting = dir === undefined ? names : names.filter((name) => !isStopped(dir, name));
  const heard = await Promise.all(waiting.map((name) => repo.leaveWord(`publish-${name}`)));
  const stopped = dir === undefined ? [] : takeNotices(dir);
  if (heard.includes(false) || stopped.length > 0) call(stopped);
}
