import { COMMIT, namedReferences, noSuchCommit, referenceOf } from "../domain/references.ts";
import type { Ref } from "../domain/ticket.ts";
import type { Workspace } from "./workspace.ts";

/** Returns what a word refers to. See `Tickets.reference`. */
export async function reference(
  { repo }: Workspace,
  word: string,
  type: string | undefined,
): Promise<Ref> {
  const found = referenceOf(word, type);
  if (found.kind === "ready") return found.ref;
  const commit = await repo.resolveCommit(found.revision);
  if (commit === undefined) throw noSuchCommit(found.revision);
  return { type: COMMIT, value: commit };
}

/** Returns those of a ticket's references that a word names: as it stands there, or by what it means. */
export async function findReferences(
  workspace: Workspace,
  refs: readonly Ref[],
  word: string,
  type: string | undefined,
): Promise<readonly Ref[]> {
  const named = namedReferences(refs, word, type);
  if (named.length > 0) return named;
  const meant = await reference(workspace, word, type).catch(() => undefined);
  return meant === undefined ? [] : namedReferences(refs, meant.value, meant.type);
}
