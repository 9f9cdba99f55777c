import type { BatchOptions, BatchResult, Operations } from "../store/batch.ts";
import { commitConfirmed } from "../store/confirmed-batch.ts";
import { chosenRemotes } from "./remotes.ts";
import { syncOptions } from "./sync.ts";
import type { RemoteChoice } from "./tickets.ts";
import type { Workspace } from "./workspace.ts";

/** Returns the remote that is meant. @throws TicketError `NO_REMOTE`, `NO_SUCH_REMOTE`, `BAD_REMOTE`. */
export async function chosenRemote(workspace: Workspace, choice: RemoteChoice) {
  const [remote] = await chosenRemotes(workspace, choice);
  if (remote === undefined) throw new Error("no remote was chosen");
  return remote;
}

/** Makes a batch that a remote takes first. @throws TicketError as `commitConfirmed`. */
export async function commitAtRemote(
  workspace: Workspace,
  choice: RemoteChoice,
  operations: Operations,
  options: BatchOptions,
): Promise<BatchResult> {
  const remote = await chosenRemote(workspace, choice);
  const how = await syncOptions(workspace, {});
  return commitConfirmed(workspace.store, remote, operations, options, how);
}
