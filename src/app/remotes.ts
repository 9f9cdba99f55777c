import { resolve } from "node:path";
import { TicketError } from "../base/errors.ts";
import {
  allRemotes,
  preferredRemote,
  type Remote,
  remoteFor,
  remoteNames,
} from "../git/remotes.ts";
import type { GitRepository } from "../git/repository.ts";
import type { RemoteOptions } from "./sync-types.ts";
import type { Workspace } from "./workspace.ts";

/** Returns the remote that git would take. */
async function preferred(repo: GitRepository): Promise<string | undefined> {
  return preferredRemote(await repo.config(), await repo.currentBranch());
}

/**
 * Returns the remotes that are meant.
 *
 * @throws TicketError `NO_REMOTE`, `NO_SUCH_REMOTE`, `BAD_REMOTE`.
 */
export async function chosenRemotes(
  { repo, store, dir = "." }: Workspace,
  { remote, all = false }: RemoteOptions,
): Promise<readonly Remote[]> {
  const config = await repo.config();
  const one = remote ?? (all ? undefined : await preferred(repo));
  const words = all ? allRemotes(config) : one === undefined ? [] : [one];
  if (words.length === 0) throw noRemote(remoteNames(config));
  return words.map((word) => remoteFor(config, word, store.ref, (path) => resolve(dir, path)));
}

/** Returns the remotes whose tickets a fresh clone takes: the one that git would take, else all. */
export async function remotesOfClone(workspace: Workspace): Promise<readonly Remote[]> {
  const { repo } = workspace;
  if (remoteNames(await repo.config()).length === 0) return [];
  const one = await preferred(repo);
  if (one !== undefined) return chosenRemotes(workspace, { remote: one });
  return allRemotes(await repo.config()).length === 0
    ? []
    : chosenRemotes(workspace, { all: true });
}

function noRemote(names: readonly string[]): TicketError {
  const none = names.length === 0;
  const message = none
    ? "This repository has no remote."
    : `Git has no default among these remotes: ${names.join(", ")}.`;
  return new TicketError("NO_REMOTE", "notFound", message, {
    data: { remotes: names },
    hint: none
      ? "To add one: git remote add origin URL"
      : `Name one, or all of them: git ticket sync ${names[0]}, git ticket sync --all`,
  });
}
