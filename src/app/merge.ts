import { joinCommit } from "../store/join.ts";
import { findCommit } from "./find-commit.ts";
import { shownTexts } from "./sync-report.ts";
import type { MergeResult } from "./tickets.ts";
import type { Workspace } from "./workspace.ts";

/** Joins a commit of tickets into ours. See `Tickets.merge`. */
export async function merge(workspace: Workspace, revision: string): Promise<MergeResult> {
  const { store } = workspace;
  const oid = await findCommit(store, await store.repo.readRef(store.ref), revision);
  const { kind, commit, joined, added, texts } = await joinCommit(store, oid);
  return { kind, commit, joined, added, texts: await shownTexts(store, commit, texts) };
}
