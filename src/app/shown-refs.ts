import { isTicketError } from "../base/errors.ts";
import { addressOf, COMMIT, PULL_REQUEST } from "../domain/references.ts";
import type { Ref } from "../domain/ticket.ts";
import { validOid } from "../git/names.ts";
import type { Oid, ReadResult } from "../git/repository.ts";
import { commitIn } from "../store/snapshot.ts";
import { LIMITS } from "../store/store.ts";
import { subjectOf } from "../store/trailers.ts";
import type { ShownRef } from "./part-types.ts";
import type { Workspace } from "./workspace.ts";

/** Returns what a commit says; one that nobody can read says nothing. */
function messageOf(result: ReadResult): string | undefined {
  try {
    return commitIn(result).data.message;
  } catch (error) {
    if (isTicketError(error)) return undefined;
    throw error;
  }
}

/** Reads the first lines of these commits; those that are not in this clone have none. */
async function subjectsOf(
  { repo }: Workspace,
  oids: readonly Oid[],
): Promise<ReadonlyMap<Oid, string>> {
  const results =
    oids.length === 0 ? [] : await repo.readObjects(oids, { maxBytes: LIMITS.commit });
  const subjects = new Map<Oid, string>();
  for (const result of results) {
    const message = messageOf(result);
    if (message !== undefined) subjects.set(result.oid, subjectOf(message));
  }
  return subjects;
}

/** Returns references with where they open, and what a commit says of itself. */
export async function shownRefs(
  workspace: Workspace,
  refs: readonly Ref[],
): Promise<readonly ShownRef[]> {
  const { repo } = workspace;
  const oids = refs.filter((r) => r.type === COMMIT && validOid(r.value, repo.objectFormat));
  const subjects = await subjectsOf(
    workspace,
    oids.map((r) => r.value),
  );
  const asks = refs.some((r) => r.type === PULL_REQUEST);
  const origin = asks ? (await repo.wholeConfig()).get("remote.origin.url") : undefined;
  return refs.map((ref) => ({
    ...ref,
    url: addressOf(ref, origin) ?? null,
    title: subjects.get(ref.value) ?? null,
  }));
}
