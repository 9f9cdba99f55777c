import { TicketError } from "../base/errors.ts";
import { mentionsInBranch } from "../domain/mentions/branch.ts";
import { branchName } from "../domain/mentions/branch-name.ts";
import type { Operation } from "../domain/operation.ts";
import { validRef } from "../git/names.ts";
import { idPart } from "../store/id-part.ts";
import { resolveToken } from "../store/resolve.ts";
import { activeStatus } from "./follow-plan.ts";
import type { Started, StartOptions } from "./mention-types.ts";
import type { ListedTicket } from "./reading-types.ts";
import { getTickets } from "./show-ticket.ts";
import { transact } from "./transact.ts";
import { type View, viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

const HEADS = "refs/heads/";

function cannotStart(shown: string, problem: string, hint: string): TicketError {
  return new TicketError("CANNOT_START", "conflict", `${shown} can't be started: it ${problem}.`, {
    data: { id: shown, problem },
    hint,
  });
}

function badBranch(branch: string): TicketError {
  const message = `${JSON.stringify(branch)} is no name for a branch.`;
  return new TicketError("BAD_BRANCH", "usage", message, {
    data: { branch },
    hint: "What git takes for one says: git check-ref-format --branch NAME",
  });
}

/** Returns what is to be done to the ticket. */
async function operationsOf(
  { repo }: Workspace,
  { config }: View,
  ticket: ListedTicket,
  assign: boolean,
): Promise<readonly Operation[]> {
  const { id, shown, category, assignees } = ticket;
  if (ticket.deleted)
    throw cannotStart(shown, "was deleted", `To bring it back: git ticket restore ${shown}`);
  if (category === "closed")
    throw cannotStart(shown, "is closed", `To go on with it: git ticket reopen ${shown}`);
  const to = activeStatus(config);
  const moves: Operation[] =
    category === "active" || to === undefined ? [] : [{ op: "move", id, to }];
  if (!assign) return moves;
  const me = (await repo.identity("author")).email;
  return assignees.includes(me) ? moves : [...moves, { op: "assign", id, add: [me] }];
}

/** Tells whether a branch was made for a ticket: its title may have been another one then. */
function isBranchOf(name: string, { id, shown }: ListedTicket, prefix: string): boolean {
  const [first] = mentionsInBranch(name, prefix);
  const part = first === undefined ? undefined : idPart(first.token, prefix);
  return (
    part !== undefined && part.length >= shown.length - prefix.length - 1 && id.startsWith(part)
  );
}

/** Returns the branch of a ticket: the one that is named, that it has already, or a new one. */
async function branchFor(
  { repo }: Workspace,
  ticket: ListedTicket,
  prefix: string,
  named: string | undefined,
): Promise<{ readonly branch: string; readonly created: boolean }> {
  if (named !== undefined && (named.startsWith("-") || !validRef(HEADS + named)))
    throw badBranch(named);
  const refs = await repo.listRefs({ below: [HEADS] });
  const branches = refs.map(({ ref }) => ref.slice(HEADS.length));
  const own = named ?? branches.find((name) => isBranchOf(name, ticket, prefix));
  const branch = own ?? branchName(ticket.shown, ticket.title);
  return { branch, created: !branches.includes(branch) && branch !== (await repo.currentBranch()) };
}

/** Returns the open tickets that a ticket depends on, as they are shown. */
async function openDependencies(
  workspace: Workspace,
  view: View,
  { links }: ListedTicket,
): Promise<readonly string[]> {
  const ids = links.flatMap(({ type, to }) => (type === "depends-on" ? [to] : []));
  const tickets = ids.length === 0 ? [] : await getTickets(workspace, view, ids);
  return tickets
    .filter(({ deleted, category }) => !deleted && category !== "closed")
    .map(({ shown }) => shown);
}

/** Begins the work on a ticket: its branch is checked out, and it moves. See `Tickets.start`. */
export async function startTicket(
  workspace: Workspace,
  token: string,
  { branch: named, assign = false, dryRun = false }: StartOptions,
): Promise<Started> {
  const { repo, store } = workspace;
  const view = await viewHead(workspace);
  const id = await resolveToken(store, view.snapshot, view.config.prefix, token);
  const [ticket] = await getTickets(workspace, view, [id]);
  if (ticket === undefined) throw new Error(`no ticket ${id}`);
  const operations = await operationsOf(workspace, view, ticket, assign);
  const place = await branchFor(workspace, ticket, view.config.prefix, named);
  const code = await repo.code();
  // What the workflow forbids must be known before anything is checked out.
  const tried = await transact(workspace, operations, { dryRun: true, checked: true });
  if (!dryRun) await code.switchTo(place.branch, { create: place.created });
  const done = dryRun ? tried : await transact(workspace, operations, { checked: true });
  const moved = operations.find((operation) => operation.op === "move");
  return {
    id,
    shown: ticket.shown,
    title: ticket.title,
    ...place,
    from: ticket.status,
    status: moved === undefined ? ticket.status : moved.to,
    commit: done.commit,
    blockedBy: await openDependencies(workspace, view, ticket),
  };
}
