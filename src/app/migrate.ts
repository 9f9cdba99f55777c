import { SCHEMA } from "../domain/document.ts";
import { migrateStore } from "../store/migrate.ts";
import type { MigrateOptions, MigrateResult } from "./migrate-types.ts";
import type { Workspace } from "./workspace.ts";

/** Writes documents of older formats in today's. See `Tickets.migrate`. */
export async function migrate(
  { store }: Workspace,
  { dryRun = false }: MigrateOptions,
): Promise<MigrateResult> {
  const { commit, backup, older, problems } = await migrateStore(store, dryRun);
  const restore =
    backup === undefined ? "" : `git update-ref ${store.ref} ${backup.ref} ${commit ?? ""}`;
  return {
    commit: commit ?? null,
    format: SCHEMA,
    older: older.map(({ path, format }) => ({ path, format })),
    problems,
    backup: backup === undefined ? null : { ...backup, restore },
  };
}
