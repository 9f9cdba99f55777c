import { takeNotices } from "../events/subscribers/notices.ts";
import { listeningNames } from "../events/subscribers/subscriber.ts";
import type { GitRepository } from "../git/repository.ts";

/**
 * Has subscribers told of a commit: by the processes that are at it, or where one has none by another that is called. It is given
 * the names of those that were stopped meanwhile.
 */
export async function callPublisher(
  repo: GitRepository,
  call: (stopped: readonly string[]) => void,
): Promise<void> {
  const names = listeningNames(await repo.config());
  const heard = await Promise.all(names.map((name) => repo.leaveWord(`publish-${name}`)));
  if (!heard.includes(false)) return;
  const dir = repo.localDir("subscribers");
  call(dir === undefined ? [] : takeNotices(dir));
}
