import { isTicketError } from "../base/errors.ts";
import { headSnapshot, type Snapshot } from "../store/snapshot.ts";
import { bad, fine, note, warning } from "./checkups/checkup.ts";
import { checkLeftovers } from "./checkups/leftovers.ts";
import { checkRemote } from "./checkups/remote.ts";
import { checkSettings } from "./checkups/settings.ts";
import { checkClock, checkGit, checkIdentity } from "./checkups/surroundings.ts";
import { checkTickets } from "./checkups/tickets.ts";
import type { Checkup, DoctorOptions, DoctorResult } from "./doctor-types.ts";
import { listAt } from "./list-tickets.ts";
import { verify } from "./verify.ts";
import { viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** Everything that `verify` finds, each file and commit checked. */
async function checkStore(workspace: Workspace): Promise<readonly Checkup[]> {
  const { documents, commits, joins, findings } = await verify(workspace);
  const found = findings.map(({ severity, path, problem }) => {
    const command = /^[0-9a-f]{12}$/.test(path.replace(/^commit /, ""))
      ? `git show ${path.replace(/^commit /, "")}`
      : null;
    return (severity === "error" ? bad : warning)("store", `${path} ${problem}`.trim(), command);
  });
  const counted = [
    [documents, "document"],
    [commits, "commit"],
    [joins, "join"],
  ]
    .map(([count, what]) => `${count} ${what}${count === 1 ? "" : "s"}`)
    .join(", ");
  return found.length > 0 ? found : [fine("store", counted)];
}

async function checkRef(workspace: Workspace, head: Snapshot): Promise<readonly Checkup[]> {
  const { ref } = workspace.store;
  if (head.commit === undefined)
    return [note("ref", `there are no tickets at ${ref}`, "git ticket init")];
  const view = await viewHead(workspace);
  const { tickets } = await listAt(workspace, view, { all: true });
  const deleted = await listAt(workspace, view, { deleted: true });
  return [
    fine("ref", `${ref} is at ${head.commit.slice(0, 12)}`),
    checkClock(workspace.store.now(), head),
    await checkSettings(workspace),
    ...checkTickets([...tickets, ...deleted.tickets], view.config),
    ...(await checkStore(workspace)),
    ...(await checkRemote(workspace, head.commit)),
  ];
}

/** A store that can't be read at all is a finding, too. */
async function tryCheckTickets(workspace: Workspace): Promise<readonly Checkup[]> {
  try {
    return await checkRef(workspace, await headSnapshot(workspace.store));
  } catch (error) {
    if (!isTicketError(error)) throw error;
    return [bad("store", error.message.replace(/\.$/, ""), "git fsck")];
  }
}

/** Looks at everything that tickets depend on. See `Tickets.doctor`. */
export async function doctor(
  workspace: Workspace,
  { fix = false }: DoctorOptions,
): Promise<DoctorResult> {
  const around = [await checkGit(workspace), await checkIdentity(workspace)];
  // First of all, for a lock in the way is why somebody calls.
  const left = await checkLeftovers(workspace, fix);
  return { checkups: [...around, ...left, ...(await tryCheckTickets(workspace))] };
}
