import { joinCommit } from "../store/join.ts";
import { findCommit } from "./history.ts";
import type { MergeResult } from "./tickets.ts";
import type { Workspace } from "./workspace.ts";

/** Joins a commit of tickets into ours. See `Tickets.merge`. */
export async function merge(workspace: Workspace, revision: string): Promise<MergeResult> {
  const oid = await findCommit(workspace, revision);
  return joinCommit(workspace.store, oid);
}
