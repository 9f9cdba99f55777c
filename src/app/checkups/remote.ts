import { preferredRemote, remoteFor } from "../../git/remotes.ts";
import type { Oid } from "../../git/repository.ts";
import type { Checkup } from "../doctor-types.ts";
import type { Workspace } from "../workspace.ts";
import { fine, note, warning } from "./checkup.ts";

/** Tells whether the remote that git would take has what is here, as far as is known; nobody is asked. */
export async function checkRemote(
  { repo, store }: Workspace,
  head: Oid,
): Promise<readonly Checkup[]> {
  const config = await repo.config();
  const name = preferredRemote(config, await repo.currentBranch());
  if (name === undefined) return [];
  const { seen } = remoteFor(config, name, store.ref, (path) => path);
  const there = await repo.readRef(seen);
  const own = await repo.history({ tips: [head], exclude: there === undefined ? [] : [there] });
  if (own.length === 0) return [fine("remote", `${name} has all of it`)];
  const few = own.length === 1 ? "1 commit is" : `${own.length} commits are`;
  // With autoSync that should not be so: what hinders it is told by a sync that somebody looks at.
  const made = /^(?:true|yes|on|1)$/i.test(config.get("ticket.autoSync") ?? "") ? warning : note;
  return [made("remote", `${few} not at ${name} yet, as far as is known`, "git ticket sync")];
}
