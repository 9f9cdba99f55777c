import { joinCommit } from "../store/join.ts";
import { findCommit } from "./find-commit.ts";
import type { MergeResult } from "./tickets.ts";
import type { Workspace } from "./workspace.ts";

/** Joins a commit of tickets into ours. See `Tickets.merge`. */
export async function merge(workspace: Workspace, revision: string): Promise<MergeResult> {
  const { store } = workspace;
  const oid = await findCommit(store, await store.repo.readRef(store.ref), revision);
  return joinCommit(store, oid);
}
