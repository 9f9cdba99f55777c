import type { JsonObject } from "../base/json.ts";
import type { TicketId } from "../domain/id.ts";
import type { Oid } from "../git/repository.ts";

export interface ImportOptions {
  /** Tells two sources of the same format apart; part of the derived ids. Default "". */
  readonly namespace?: string;
  readonly dryRun?: boolean;
  /** Brings back tickets that were deleted or reverted here. */
  readonly restore?: boolean;
}

export interface ImportResult {
  readonly commit: Oid | null;
  readonly format: string;
  /** Records in the source. */
  readonly records: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly skipped: readonly { readonly line: number; readonly reason: string }[];
  readonly warnings: readonly string[];
  /** Local values that are later than the source's, and stay. */
  readonly keptLocal: readonly { readonly id: TicketId; readonly field: string }[];
}

/** Issues as GitHub's interface gives them; what has `pull_request` is left out. */
export interface IssueSource {
  /** `owner/name`: part of the derived ids. */
  readonly repository: string;
  readonly issues: readonly JsonObject[];
  /** All comments of these issues, by the issue's number. Undefined: comments stay as they are. */
  readonly comments: ReadonlyMap<number, readonly JsonObject[]> | undefined;
}
