import { ticketPath } from "../domain/layout.ts";
import type { Operation } from "../domain/operation.ts";
import { type BatchResult, commitBatch, type Operations } from "../store/batch.ts";
import { batchError } from "../store/batch-error.ts";
import { shownIds } from "../store/resolve.ts";
import { readConfig, requireHead, type Snapshot, snapshotAt } from "../store/snapshot.ts";
import { findFiles } from "../store/trees.ts";
import type {
  OperationResult,
  TransactionView,
  TransactOptions,
  TransactResult,
} from "./tickets.ts";
import type { View } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** Operations, or what makes them from the tickets at the head. */
export type TransactInput =
  | readonly Operation[]
  | ((view: TransactionView) => Promise<readonly Operation[]> | readonly Operation[]);

async function viewOf({ store }: Workspace, snapshot: Snapshot): Promise<View> {
  return {
    snapshot: { ...snapshot, commit: snapshot.commit ?? "" },
    config: await readConfig(store, snapshot),
  };
}

/** Most batches know what they change. */
const reading = () => import("./list-tickets.ts");

function transactionView(workspace: Workspace, view: View): TransactionView {
  return {
    list: async (query = {}) => (await (await reading()).listAt(workspace, view, query)).tickets,
    get: async (id) => (await reading()).getAt(workspace, view, id),
  };
}

/** Returns titles and shown ids of what a batch touched, where it was written or would have been. */
async function describe(
  workspace: Workspace,
  result: BatchResult,
): Promise<readonly OperationResult[]> {
  const { store } = workspace;
  const head =
    result.commit === undefined ? await requireHead(store) : await snapshotAt(store, result.commit);
  const view = await viewOf(workspace, head);
  const ids = [...new Set(result.outcomes.map((o) => o.id))];
  const files = await findFiles(store, head.root, ids.map(ticketPath));
  const present = ids.filter((id) => files.has(ticketPath(id)));
  const shown = await shownIds(store, head, view.config.prefix, present);
  // The plan knows the titles that it leaves; those of a batch that was applied before are read.
  const read = result.repeated
    ? await (await import("./show-ticket.ts")).getTickets(workspace, view, present)
    : [];
  const titles = new Map([...result.titles, ...read.map((t) => [t.id, t.title] as const)]);
  return result.outcomes.map((o) => ({
    ...o,
    shown: shown.get(o.id) ?? `${view.config.prefix}-${o.id}`,
    title: titles.get(o.id) ?? "",
  }));
}

const NO_OPERATIONS = "Mend them: what is no operation refuses the whole batch.";

/** Refuses operations that are not ones by the schema. @throws TicketError `INVALID_OPERATION`, `BATCH_FAULTY`. */
async function checked(operations: readonly Operation[]): Promise<readonly Operation[]> {
  const { operationFaults } = await import("./check-operations.ts");
  const faults = operationFaults(operations);
  if (faults.length > 0) throw batchError(faults, operations.length, NO_OPERATIONS);
  return operations;
}

/** Makes a batch of what a function of the tickets at the head returns. It runs again after a lost race. */
export async function transactAt(
  workspace: Workspace,
  input: (view: View) => Promise<readonly Operation[]> | readonly Operation[],
  options: TransactOptions,
): Promise<TransactResult> {
  const check = options.checked === true ? async (list: readonly Operation[]) => list : checked;
  return commitAndDescribe(
    workspace,
    async (snapshot) => check(await input(await viewOf(workspace, snapshot))),
    options,
  );
}

async function commitAndDescribe(
  workspace: Workspace,
  operations: Operations,
  { atomic = true, dryRun = false, key, confirm }: TransactOptions,
): Promise<TransactResult> {
  const how = { atomic, dryRun, ...(key === undefined ? {} : { key }) };
  const result =
    confirm === undefined || dryRun
      ? await commitBatch(workspace.store, operations, how)
      : await (await import("./confirm.ts")).commitAtRemote(workspace, confirm, operations, how);
  const { commit = null, batch = null, created, changed, faults, repeated } = result;
  const described = await describe(workspace, result);
  return { commit, batch, operations: described, created, changed, faults, repeated };
}

/** Makes a batch. See `Tickets.transact`. */
export async function transact(
  workspace: Workspace,
  input: TransactInput,
  options: TransactOptions,
): Promise<TransactResult> {
  if (typeof input === "function")
    return transactAt(workspace, (view) => input(transactionView(workspace, view)), options);
  const operations = options.checked === true ? input : await checked(input);
  return commitAndDescribe(workspace, operations, options);
}
