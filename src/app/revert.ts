import type { Json } from "../base/json.ts";
import { shownIds } from "../store/resolve.ts";
import { revertCommit } from "../store/revert.ts";
import { subjectOf } from "../store/trailers.ts";
import { findCommit } from "./find-commit.ts";
import type { RevertOptions, RevertResult } from "./tickets.ts";
import { viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** Takes a batch back. See `Tickets.revert`. */
export async function revert(
  workspace: Workspace,
  target: string,
  options: RevertOptions,
): Promise<RevertResult> {
  const { store } = workspace;
  const { snapshot, config } = await viewHead(workspace);
  const oid = await findCommit(store, snapshot.commit, target);
  const { force = false, dryRun = false } = options;
  const outcome = await revertCommit(store, oid, { force, dryRun });
  const names = [...outcome.kept, ...outcome.lost].map((v) => v.name);
  const shown = await shownIds(store, snapshot, config.prefix, names);
  const named = <T extends { name: string; field: string; value: Json | undefined }>(v: T) => {
    const { name, field, value = null } = v;
    return { id: name, shown: shown.get(name) ?? name, field, value };
  };
  return {
    commit: outcome.commit ?? null,
    reverted: outcome.target.oid,
    subject: subjectOf(outcome.target.data.message),
    changed: outcome.changed,
    kept: outcome.kept.map((k) => ({ ...named(k), reason: k.reason })),
    lost: outcome.lost.map((l) => ({ ...named(l), commit: l.commit })),
  };
}
