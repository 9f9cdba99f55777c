import type { Oid } from "../git/repository.ts";

export interface ConfigureOptions {
  readonly dryRun?: boolean;
}

/** What a change of the configuration came to. */
export interface ConfigChange {
  readonly commit: Oid | null;
  /** Keys whose values changed: `statuses.review`. */
  readonly changed: readonly string[];
  /** Names that were taken out though tickets have them; these keep them, and can be moved away. */
  readonly orphans: readonly { readonly key: string; readonly tickets: number }[];
}
