import type { Commit } from "./snapshot.ts";
import { subjectOf } from "./trailers.ts";

/** What kind of commit this is, by its trailers. */
export type CommitKind =
  | "batch"
  | "revert"
  | "join"
  | "adoption"
  | "migration"
  | "texts"
  | "init"
  | "foreign";

/** Returns the kind of a commit. */
export function kindOf({ trailers, data }: Commit): CommitKind {
  if (trailers.clock === undefined) return "foreign";
  if (trailers.join !== undefined) return "join";
  if (trailers.adopts !== undefined) return "adoption";
  if (trailers.migrates !== undefined) return "migration";
  if (trailers.texts !== undefined) return "texts";
  if (trailers.reverts !== undefined) return "revert";
  return data.parents.length === 0 ? "init" : "batch";
}

/** Returns the kind of a commit as people are told it: a batch that an import made is called that. */
export function toldKind(commit: Commit): CommitKind | "import" {
  const kind = kindOf(commit);
  return kind === "batch" && subjectOf(commit.data.message).startsWith("Import ") ? "import" : kind;
}

/** Tells a commit of ours from one that a hand or another tool made. */
export function isForeign(commit: Commit): boolean {
  return commit.trailers.clock === undefined;
}
