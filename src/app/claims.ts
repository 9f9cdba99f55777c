import type { Operation } from "../domain/operation.ts";
import { claimOf } from "./next.ts";
import type {
  ClaimOptions,
  HandoffOptions,
  HeldOptions,
  RenewOptions,
  WorkResult,
} from "./tickets.ts";
import { fence, holderOf, type Writing, work } from "./work-result.ts";
import type { Workspace } from "./workspace.ts";

const fixed = (
  workspace: Workspace,
  operations: readonly Operation[],
  how: Writing,
): Promise<WorkResult> => work(workspace, async () => ({ operations }), how);

/** Takes tickets. See `Tickets.claim`. */
export async function claim(
  workspace: Workspace,
  ids: readonly string[],
  options: ClaimOptions,
): Promise<WorkResult> {
  const by = await holderOf(workspace, options);
  return fixed(
    workspace,
    ids.map((id) => claimOf(id, by, options)),
    options,
  );
}

/** Makes leases longer. See `Tickets.renew`. */
export async function renew(
  workspace: Workspace,
  ids: readonly string[],
  options: RenewOptions,
): Promise<WorkResult> {
  const held = await fence(workspace, options);
  const { seconds } = options;
  const how = seconds === undefined ? held : { ...held, seconds };
  return fixed(
    workspace,
    ids.map((id): Operation => ({ op: "renew", id, ...how })),
    options,
  );
}

/** Gives tickets back. See `Tickets.release`. */
export async function release(
  workspace: Workspace,
  ids: readonly string[],
  options: HeldOptions,
): Promise<WorkResult> {
  const held = await fence(workspace, options);
  return fixed(
    workspace,
    ids.map((id): Operation => ({ op: "release", id, ...held })),
    options,
  );
}

/** Gives a ticket to somebody else. See `Tickets.handoff`. */
export async function handoff(
  workspace: Workspace,
  id: string,
  options: HandoffOptions,
): Promise<WorkResult> {
  const { to, note, seconds } = options;
  const held = await fence(workspace, options);
  const comment: readonly Operation[] =
    note === undefined ? [] : [{ op: "comment", id, body: note, ...held }];
  const how = seconds === undefined ? held : { ...held, seconds };
  return fixed(workspace, [...comment, { op: "handoff", id, to, ...how }], options);
}
