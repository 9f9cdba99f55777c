import type { TicketError } from "../base/errors.ts";
import type { Json } from "../base/json.ts";
import type { TicketId } from "../domain/id.ts";
import type { Oid } from "../git/repository.ts";

/** Which remotes to speak to, and how. */
export interface RemoteOptions {
  /** The name of a remote, or an address. Default: as git chooses: the branch's, the only one, `origin`. */
  readonly remote?: string;
  /** Every remote that `git fetch --all` would ask; one that fails does not keep the others from it. */
  readonly all?: boolean;
  /** Only tells what would happen; moves no ref, here or there. */
  readonly dryRun?: boolean;
  /**
   * One at a time: where another process is doing this just now, it does it again afterwards, and nothing is reported here.
   */
  readonly background?: boolean;
  /** Joins stamps from the future too. */
  readonly acceptClockSkew?: boolean;
  /** Joins tickets that began apart from ours. */
  readonly allowUnrelated?: boolean;
}

/** A value that lost to another that was written at the same time. */
export interface LostOnJoin {
  /** Id of the ticket, or name of another document. */
  readonly id: string;
  readonly shown: string;
  readonly field: string;
  readonly element: string | null;
  readonly value: Json | null;
  /** What stands there now. */
  readonly won: Json | null;
  /** A commit in which the value is kept. */
  readonly commit: Oid;
}

/** A text that both sides had changed. "kept": the one that lost is kept in the ticket, beside the other. */
export interface TextOnJoin {
  readonly id: string;
  readonly shown: string;
  readonly field: string;
  readonly element: string | null;
  readonly became: "merged" | "kept";
}

/** A link that does not count, for it would close a cycle. */
export interface SuppressedOnJoin {
  readonly type: string;
  readonly id: TicketId;
  readonly shown: string;
  readonly to: TicketId;
  readonly toShown: string;
}

/** What became of one remote. */
export interface RemoteReport {
  readonly remote: string;
  /** What the remote had; null: no tickets. */
  readonly tip: Oid | null;
  /** Our head before and after. */
  readonly before: Oid | null;
  readonly commit: Oid | null;
  readonly kind: "up-to-date" | "fast-forward" | "joined";
  /** Commits that were new here. */
  readonly received: number;
  /** Tickets that are not as they were before. */
  readonly changed: readonly TicketId[];
  /** Documents that both sides had changed. */
  readonly joined: readonly string[];
  /** The join commits that were made. */
  readonly joins: readonly Oid[];
  /** Commits that the remote got. */
  readonly sent: number;
  /** Pushes that came too late and were made again, and who said so: git here, or the remote. */
  readonly races: readonly { readonly by: "client" | "remote"; readonly reason: string }[];
  readonly lost: readonly LostOnJoin[];
  /** Texts that were brought together now; what is merged is not lost. */
  readonly texts: readonly TextOnJoin[];
  /** Joins of others that were not looked at for lost values, since there are too many. */
  readonly unexamined: number;
  readonly suppressed: readonly SuppressedOnJoin[];
  readonly unreadable: readonly { readonly path: string; readonly problem: string }[];
}

/** A remote that failed, where others were asked too. */
export interface FailedRemote {
  readonly remote: string;
  readonly error: TicketError;
}

export interface SyncReport {
  readonly ref: string;
  readonly remotes: readonly RemoteReport[];
  readonly failed: readonly FailedRemote[];
}

/** What was written through to a remote. */
export interface WrittenThrough<T> {
  /** What the writer returned the last time it ran. */
  readonly value: T;
  /** The remote's head, which is ours too now. */
  readonly commit: Oid;
  /** Commits that the remote got; 0: there was nothing to write. */
  readonly sent: number;
  /** Times that somebody else was faster. */
  readonly races: number;
}
