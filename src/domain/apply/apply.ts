import { TicketError } from "../../base/errors.ts";
import type { Draft } from "../draft.ts";
import type { Change, Operation } from "../operation.ts";
import { applyAttach } from "./attach.ts";
import { applyClaim, applyHandoff, applyRelease, applyRenew, checkLease } from "./claim.ts";
import { applyLink, applyNames, applyRef } from "./collections.ts";
import { applyComment, applyComments } from "./comments.ts";
import type { Apply, ApplyContext } from "./context.ts";
import { applyCriteria } from "./criteria.ts";
import { applySet } from "./fields.ts";
import { applyClose, applyMove, applyReopen, statusOf } from "./status.ts";
import { applyTime } from "./time.ts";
import { checkLine } from "./values.ts";

function checkPreconditions(
  draft: Draft,
  operation: Operation,
  blob: string | undefined,
  shown: string,
): void {
  const { ifStatus, ifMatch } = operation;
  const status = statusOf(draft);
  if (ifStatus !== undefined && ifStatus !== status)
    throw new TicketError(
      "PRECONDITION_FAILED",
      "conflict",
      `Ticket ${shown} is ${status}, not ${ifStatus}.`,
      {
        data: { id: shown, expected: ifStatus, actual: status },
        hint: "Look at it again, then decide.",
      },
    );
  if (ifMatch !== undefined && ifMatch !== blob)
    throw new TicketError(
      "PRECONDITION_FAILED",
      "conflict",
      `Ticket ${shown} was changed since it was read.`,
      {
        data: { id: shown, expected: ifMatch, actual: blob },
        hint: "Look at it again, then decide.",
      },
    );
}

/** Operations that a deleted ticket takes. */
const ON_DELETED: ReadonlySet<string> = new Set(["delete", "restore", "purge"]);

function checkAlive(draft: Draft, operation: Change, shown: string): void {
  if (draft.value("deleted") !== true || ON_DELETED.has(operation.op)) return;
  throw new TicketError("TICKET_DELETED", "conflict", `Ticket ${shown} is deleted.`, {
    data: { id: shown },
    hint: `To bring it back: git ticket restore ${shown}`,
  });
}

/** An operation on a ticket that exists. */
export type Edit = Exclude<Operation, { op: "create" }>;

/** How each operation is applied. */
const APPLY: Readonly<Record<Edit["op"], Apply<never>>> = {
  set: applySet,
  move: applyMove,
  close: applyClose,
  reopen: applyReopen,
  label: applyNames,
  assign: applyNames,
  alias: applyNames,
  ref: applyRef,
  link: applyLink,
  unlink: applyLink,
  criteria: applyCriteria,
  comment: applyComment,
  comments: applyComments,
  time: applyTime,
  attach: applyAttach,
  claim: applyClaim,
  renew: applyRenew,
  release: applyRelease,
  handoff: applyHandoff,
  purge: (draft, { reason }: Extract<Change, { op: "purge" }>) => {
    checkLine("reason", reason, 1000);
    draft.purge();
  },
  delete: (draft) => draft.set("deleted", true),
  restore: (draft) => draft.set("deleted", undefined),
};

/**
 * Applies an operation to an existing ticket.
 *
 * @param blob oid of the ticket's file at the head, for `ifMatch`.
 * @throws TicketError of the first rule that it breaks; the draft is then unchanged.
 */
export function applyEdit(
  draft: Draft,
  operation: Edit,
  context: ApplyContext,
  blob: string | undefined,
): void {
  checkAlive(draft, operation, context.shown);
  checkLease(draft, operation, context);
  checkPreconditions(draft, operation, blob, context.shown);
  const apply = APPLY[operation.op] as Apply<Edit>;
  apply(draft, operation, context);
}
