import type { Oid } from "../git/repository.ts";

export interface MigrateOptions {
  /** True: only find what is older. */
  readonly dryRun?: boolean;
}

/** What bringing documents of older formats up to date came to. */
export interface MigrateResult {
  /** The commit that was written, or null. */
  readonly commit: Oid | null;
  /** Today's format. */
  readonly format: number;
  /** Documents of an older format, with the one that they have. */
  readonly older: readonly { readonly path: string; readonly format: number }[];
  /** Documents that can't be read; they stay as they are. */
  readonly problems: readonly { readonly path: string; readonly problem: string }[];
  /** Where the tickets stand as they were, or null where nothing was written. */
  readonly backup: MigrateBackup | null;
}

export interface MigrateBackup {
  readonly ref: string;
  readonly commit: Oid;
  /** The command that goes back to it; git refuses it once something was written after. */
  readonly restore: string;
}
