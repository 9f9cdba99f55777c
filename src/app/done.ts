import { TicketError } from "../base/errors.ts";
import type { StoreConfig } from "../domain/config/config.ts";
import type { Operation } from "../domain/operation.ts";
import { resolveToken } from "../store/resolve.ts";
import { claimOf } from "./next.ts";
import { firstReady } from "./ready.ts";
import type { DoneOptions, FailOptions, HeldOptions, WorkResult } from "./tickets.ts";
import type { View } from "./view.ts";
import { fence, holderOf, type WorkBatch, work } from "./work-result.ts";
import type { Workspace } from "./workspace.ts";

/** One lease is of one ticket. */
function checkOneLease(ids: readonly string[], { lease }: HeldOptions): void {
  if (lease === undefined || ids.length === 1) return;
  throw new TicketError("BAD_OPTION_VALUE", "usage", "A lease is of one ticket.", {
    data: { lease, ids },
    hint: "Report each ticket with its own lease.",
  });
}

async function closing(
  workspace: Workspace,
  ids: readonly string[],
  options: DoneOptions,
): Promise<readonly Operation[]> {
  const { result, resolution } = options;
  const held = await fence(workspace, options);
  return ids.flatMap((id): Operation[] => [
    ...(result === undefined ? [] : [{ op: "comment" as const, id, body: result, ...held }]),
    { op: "close", id, ...(resolution === undefined ? {} : { resolution }), ...held },
    { op: "release", id, ...held },
  ]);
}

/** Returns what takes the next ticket, as things are once these are closed. */
async function taking(
  workspace: Workspace,
  view: View,
  ids: readonly string[],
  options: DoneOptions,
): Promise<WorkBatch> {
  if (options.next === undefined) return { operations: [] };
  const { store } = workspace;
  const { snapshot, config } = view;
  const closed = await Promise.all(
    ids.map((id) => resolveToken(store, snapshot, config.prefix, id)),
  );
  const { query, seconds } = options.next;
  const id = await firstReady(workspace, view, query, closed);
  if (id === undefined) return { operations: [] };
  const by = await holderOf(workspace, options);
  const { confirm } = options;
  const how = {
    ...(seconds === undefined ? {} : { seconds }),
    ...(confirm === undefined ? {} : { confirm }),
  };
  return { operations: [claimOf(id, by, how)], next: id };
}

/** Closes tickets, and takes the next one. See `Tickets.done`. */
export async function done(
  workspace: Workspace,
  ids: readonly string[],
  options: DoneOptions,
): Promise<WorkResult> {
  checkOneLease(ids, options);
  const closes = await closing(workspace, ids, options);
  return work(
    workspace,
    async (view) => {
      const { operations, next } = await taking(workspace, view, ids, options);
      return { operations: [...closes, ...operations], next };
    },
    options,
  );
}

/** Returns the status for what failed; undefined: it stays where it is. */
function asideOf({ statuses }: StoreConfig, { to, retry }: FailOptions): string | undefined {
  if (retry === true) return undefined;
  return to ?? statuses.find(({ name }) => name === "blocked")?.name;
}

/** Tells why a ticket can't be done. See `Tickets.fail`. */
export async function fail(
  workspace: Workspace,
  id: string,
  options: FailOptions,
): Promise<WorkResult> {
  const held = await fence(workspace, options);
  const body = `Failed: ${options.why}`;
  return work(
    workspace,
    async ({ config }) => {
      const to = asideOf(config, options);
      const move: readonly Operation[] = to === undefined ? [] : [{ op: "move", id, to, ...held }];
      const told: Operation = { op: "comment", id, body, ...held };
      return { operations: [told, ...move, { op: "release", id, ...held }] };
    },
    options,
  );
}
