import { isTicketError, TicketError } from "../base/errors.ts";
import { applyEdit } from "../domain/apply/apply.ts";
import type { ApplyContext } from "../domain/apply/context.ts";
import { applyCreate } from "../domain/apply/create.ts";
import type { StoreConfig } from "../domain/config.ts";
import { type Document, emptyDocument } from "../domain/document.ts";
import { Draft } from "../domain/draft.ts";
import { elementId, type TicketId } from "../domain/id.ts";
import type { Operation } from "../domain/operation.ts";
import type { Stamp } from "../domain/stamp.ts";
import type { Oid } from "../git/repository.ts";
import { checkCycles } from "./plan-cycles.ts";
import { type Resolution, unresolved } from "./resolve.ts";

/** An operation that can't be made, and why. */
export interface Fault {
  /** Place of the operation in the batch, from 0. */
  readonly index: number;
  readonly error: TicketError;
}

/** What one operation came to. */
export interface Outcome {
  readonly index: number;
  readonly op: Operation["op"];
  readonly id: TicketId;
}

/** Everything a plan is made from. Nothing is read or asked for while planning. */
export interface PlanInput {
  readonly operations: readonly Operation[];
  readonly config: StoreConfig;
  /** Tickets that were read; `undefined` for one that is known not to exist. */
  readonly documents: ReadonlyMap<TicketId, Document | undefined>;
  readonly blobs: ReadonlyMap<TicketId, Oid>;
  readonly resolutions: ReadonlyMap<string, Resolution>;
  /** Id of the ticket that operation `index` creates. */
  readonly newId: (index: number) => TicketId;
  readonly stamp: Stamp;
  readonly time: string;
  readonly actor: string;
}

/** A batch thought through: what would be written, and everything that is wrong with it. */
export interface Plan {
  readonly drafts: ReadonlyMap<TicketId, Draft>;
  readonly created: ReadonlySet<TicketId>;
  readonly outcomes: readonly Outcome[];
  readonly faults: readonly Fault[];
  /** Tickets that must be read before cycles can be ruled out. */
  readonly needs: readonly TicketId[];
}

/** The state of one planning run. */
export interface Planning {
  readonly input: PlanInput;
  readonly drafts: Map<TicketId, Draft>;
  readonly created: Set<TicketId>;
  readonly refs: Map<string, TicketId>;
}

function bad(code: "UNKNOWN_REF" | "DUPLICATE_REF", message: string, hint: string): TicketError {
  return code === "UNKNOWN_REF"
    ? new TicketError("UNKNOWN_REF", "invalid", message, { hint })
    : new TicketError("DUPLICATE_REF", "invalid", message, { hint });
}

function resolve({ input, refs }: Planning, token: string, mayBeMissing: boolean): TicketId {
  if (token.startsWith("$")) {
    const id = refs.get(token);
    if (id !== undefined) return id;
    throw bad(
      "UNKNOWN_REF",
      `No valid operation of this batch creates ${token}.`,
      `Give a create operation "ref": ${JSON.stringify(token)}.`,
    );
  }
  const resolution = input.resolutions.get(token) ?? { kind: "missing" };
  if (resolution.kind === "found") return resolution.id;
  if (mayBeMissing && resolution.kind === "missing" && resolution.id !== undefined)
    return resolution.id;
  throw unresolved(token, resolution, input.config.prefix);
}

/** Gives every create its id first, so that operations may name tickets that are created further down. */
function nameCreates(planning: Planning, faults: Fault[]): void {
  planning.input.operations.forEach((operation, index) => {
    if (operation.op !== "create" || operation.ref === undefined) return;
    const { ref } = operation;
    if (planning.refs.has(ref))
      faults.push({
        index,
        error: bad(
          "DUPLICATE_REF",
          `Two operations have "ref": ${JSON.stringify(ref)}.`,
          "Names must be unique in a batch.",
        ),
      });
    else planning.refs.set(ref, planning.input.newId(index));
  });
}

function contextOf(
  planning: Planning,
  operation: Operation,
  id: TicketId,
  newElement: () => string,
): ApplyContext {
  const { config, stamp, time, actor } = planning.input;
  const shown =
    operation.op === "create" || operation.id.startsWith("$")
      ? `${config.prefix}-${id}`
      : operation.id;
  const loose = operation.op === "unlink";
  const context = { config, stamp, time, actor, shown, newElement };
  return { ...context, resolve: (token) => resolve(planning, token, loose) };
}

function draftOf(planning: Planning, id: TicketId, shown: string): Draft {
  const known = planning.drafts.get(id);
  if (known !== undefined) return known;
  const document = planning.input.documents.get(id);
  if (document === undefined)
    throw unresolved(shown, { kind: "missing" }, planning.input.config.prefix);
  if (document.purged)
    throw new TicketError("TICKET_PURGED", "conflict", `Ticket ${shown} was purged.`, {
      data: { id },
      hint: "Only its id is left; create a new ticket instead.",
    });
  const draft = new Draft(document, planning.input.stamp);
  planning.drafts.set(id, draft);
  return draft;
}

function applyOne(
  planning: Planning,
  operation: Operation,
  index: number,
  newElement: () => string,
): TicketId {
  const { input } = planning;
  if (operation.op !== "create") {
    const id = resolve(planning, operation.id, false);
    const context = contextOf(planning, operation, id, newElement);
    applyEdit(draftOf(planning, id, context.shown), operation, context, input.blobs.get(id));
    return id;
  }
  const id = input.newId(index);
  const draft = new Draft(emptyDocument("ticket", id, input.stamp), input.stamp);
  applyCreate(draft, operation, contextOf(planning, operation, id, newElement), id);
  planning.drafts.set(id, draft);
  planning.created.add(id);
  return id;
}

/**
 * Thinks a batch through: applies every operation in memory and collects all faults. A faulty operation
 * changes nothing, and the others are judged as if it were not there.
 */
export function planBatch(input: PlanInput): Plan {
  const planning: Planning = { input, drafts: new Map(), created: new Set(), refs: new Map() };
  const faults: Fault[] = [];
  const outcomes: Outcome[] = [];
  let elements = 0;
  const newElement = (): string => elementId(input.stamp, elements++);
  nameCreates(planning, faults);
  input.operations.forEach((operation, index) => {
    if (faults.some((f) => f.index === index)) return;
    try {
      const id = applyOne(planning, operation, index, newElement);
      outcomes.push({ index, op: operation.op, id });
    } catch (error) {
      if (!isTicketError(error)) throw error;
      faults.push({ index, error });
    }
  });
  const cycles = checkCycles(planning, outcomes);
  faults.push(...cycles.faults);
  return {
    ...planning,
    outcomes,
    faults: faults.sort((a, b) => a.index - b.index),
    needs: cycles.needs,
  };
}
