import { isTicketError } from "../base/errors.ts";
import type { TicketId } from "../domain/id.ts";
import type { Operation } from "../domain/operation.ts";
import { readConfig, requireHead, snapshotAt } from "../store/snapshot.ts";
import { type FaultOf, faultsByTicket } from "./faults-by-ticket.ts";
import type {
  HeldOptions,
  ListedTicket,
  RemoteChoice,
  TransactResult,
  WorkResult,
} from "./tickets.ts";
import { transactAt } from "./transact.ts";
import type { View } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** How a change of claims is written. */
export interface Writing {
  readonly confirm?: RemoteChoice;
  readonly dryRun?: boolean;
}

/** Returns who works: the name that is given, or else the user. */
export const holderOf = async (
  { repo }: Workspace,
  { by }: { readonly by?: string },
): Promise<string> => by ?? (await repo.identity("author")).email;

/** Returns what must hold for work to be reported: the lease, or else that nobody else has the ticket. */
export async function fence(
  workspace: Workspace,
  { by, lease }: HeldOptions,
): Promise<Pick<Operation, "ifLease" | "ifHolder">> {
  if (lease !== undefined) return { ifLease: lease };
  return { ifHolder: await holderOf(workspace, by === undefined ? {} : { by }) };
}

/** Reads tickets as a batch has left them, each once. */
async function ticketsAfter(
  workspace: Workspace,
  { commit, operations }: TransactResult,
): Promise<readonly ListedTicket[]> {
  const { store } = workspace;
  const head = commit === null ? await requireHead(store) : await snapshotAt(store, commit);
  const snapshot = { ...head, commit: head.commit ?? "" };
  const view = { snapshot, config: await readConfig(store, snapshot) };
  const { getTickets } = await import("./show-ticket.ts");
  return getTickets(workspace, view, [...new Set(operations.map(({ id }) => id))]);
}

/** A batch of work: what it does, and which ticket it takes as the next one. */
export interface WorkBatch {
  readonly operations: readonly Operation[];
  readonly next?: TicketId | undefined;
}

/**
 * Returns what is wrong with work as it concerns whoever does it: several operations on one ticket are one report. The fault itself
 * where there is but one.
 */
function faultOfWork(error: unknown, operations: readonly Operation[]): unknown {
  if (!isTicketError(error) || error.code !== "BATCH_FAULTY") return error;
  const faults = error.data["faults"] as readonly FaultOf[];
  const once = faults.filter((f, i) => faults.findIndex((o) => o.message === f.message) === i);
  if (once.length === 1) return error.cause;
  return faultsByTicket(error, once, operations);
}

/** Makes a batch of what the tickets at the head ask for, and tells what became of them. */
export async function work(
  workspace: Workspace,
  plan: (view: View) => Promise<WorkBatch>,
  { confirm, dryRun = false }: Writing,
): Promise<WorkResult> {
  let planned: WorkBatch = { operations: [] };
  const result = await transactAt(
    workspace,
    async (view) => {
      planned = await plan(view);
      return planned.operations;
    },
    { checked: true, dryRun, ...(confirm === undefined ? {} : { confirm }) },
  ).catch((error: unknown) => {
    throw faultOfWork(error, planned.operations);
  });
  const after = await ticketsAfter(workspace, result);
  const { next } = planned;
  const confirmed =
    confirm === undefined || result.commit === null
      ? null
      : (await (await import("./confirm.ts")).chosenRemote(workspace, confirm)).name;
  return {
    ...result,
    tickets: after.filter(({ id }) => id !== next),
    next: after.find(({ id }) => id === next) ?? null,
    confirmed,
  };
}
