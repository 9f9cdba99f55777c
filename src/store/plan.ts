import { isTicketError, type TicketError } from "../base/errors.ts";
import { applyEdit } from "../domain/apply/apply.ts";
import type { ApplyContext } from "../domain/apply/context.ts";
import { applyCreate } from "../domain/apply/create.ts";
import type { StoreConfig } from "../domain/config/config.ts";
import type { CustomCheck } from "../domain/config/custom-fields.ts";
import { type Document, emptyDocument } from "../domain/document.ts";
import { Draft } from "../domain/draft.ts";
import { derivedElement, type ElementId, elementId, type TicketId } from "../domain/id.ts";
import { attachmentPath } from "../domain/layout.ts";
import type { Operation } from "../domain/operation.ts";
import type { Stamp } from "../domain/stamp.ts";
import type { Link } from "../domain/ticket.ts";
import type { Oid } from "../git/repository.ts";
import { checkAliases, type NameOwner, type Naming } from "./plan-aliases.ts";
import { checkCycles } from "./plan-cycles.ts";
import { keyUsedBefore, purged, unknownRef } from "./plan-faults.ts";
import { nameCreates, spreadFaults } from "./plan-refs.ts";
import { type Resolution, unresolved } from "./resolution.ts";

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
  /** Idempotency key of the batch: the elements that it adds get their ids from it. */
  readonly key: string | undefined;
  readonly config: StoreConfig;
  /** Tickets that were read; `undefined` for one that is known not to exist. */
  readonly documents: ReadonlyMap<TicketId, Document | undefined>;
  readonly blobs: ReadonlyMap<TicketId, Oid>;
  /** Links of the other tickets that were read, to look for cycles. */
  readonly links: ReadonlyMap<TicketId, readonly Link[]>;
  readonly resolutions: ReadonlyMap<string, Resolution>;
  /** Whose the aliases are, at the head, that the batch gives. */
  readonly owners: ReadonlyMap<string, readonly NameOwner[]>;
  /** Id of the ticket that operation `index` creates. */
  readonly newId: (index: number) => TicketId;
  readonly stamp: Stamp;
  readonly time: string;
  /** So many milliseconds after its end a lease still holds. */
  readonly leaseGrace: number;
  readonly actor: string;
  /** Checks custom fields; absent when no field has a schema. */
  readonly checkCustom?: CustomCheck | undefined;
}

/** A batch thought through: what would be written, and everything that is wrong with it. */
export interface Plan {
  readonly drafts: ReadonlyMap<TicketId, Draft>;
  readonly created: ReadonlySet<TicketId>;
  readonly outcomes: readonly Outcome[];
  readonly faults: readonly Fault[];
  /** Tickets whose links must be read before cycles can be ruled out. */
  readonly needs: readonly TicketId[];
  /** Bytes of the attachments that the batch adds, by their paths. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

/** The state of one planning run. */
export interface Planning {
  readonly input: PlanInput;
  readonly drafts: Map<TicketId, Draft>;
  readonly created: Set<TicketId>;
  readonly refs: Map<string, TicketId>;
  /** Aliases that the batch gives, and to whom. */
  readonly given: Map<string, TicketId>;
  readonly contents: Map<string, Uint8Array>;
  /** Turns an id token into a whole id. Throws when it names no ticket. */
  readonly resolve: (token: string) => TicketId;
}

function resolve(
  { input, refs }: Pick<Planning, "input" | "refs">,
  token: string,
  mayBeMissing: boolean,
): TicketId {
  if (token.startsWith("$")) {
    const id = refs.get(token);
    if (id !== undefined) return id;
    throw unknownRef(token);
  }
  const resolution = input.resolutions.get(token) ?? { kind: "missing" };
  if (resolution.kind === "found") return resolution.id;
  if (mayBeMissing && resolution.kind === "missing" && resolution.id !== undefined)
    return resolution.id;
  throw unresolved(token, resolution, input.config.prefix);
}

/** Returns a function that gives new ids to what one operation adds: unique in the batch, or for ever under its key. */
type ElementIds = (index: number) => () => ElementId;

function elementIds({ key, stamp }: PlanInput): ElementIds {
  let count = 0;
  if (key === undefined) return () => () => elementId(stamp, count++);
  return (index) => {
    let nth = 0;
    return () => derivedElement(nth++, "key", key, String(index));
  };
}

function contextOf(
  planning: Planning,
  operation: Operation,
  id: TicketId,
  newElement: () => ElementId,
): ApplyContext {
  const { config, stamp, time, leaseGrace, actor, checkCustom } = planning.input;
  const named = operation.op !== "create" && !operation.id.startsWith("$");
  const shown = named ? operation.id : `${config.prefix}-${id}`;
  const loose = operation.op === "unlink";
  const keep: ApplyContext["keep"] = (hash, bytes) =>
    planning.contents.set(attachmentPath(id, hash), bytes);
  const context = { config, stamp, time, leaseGrace, actor, shown, newElement, keep };
  return { ...context, checkCustom, resolve: (token) => resolve(planning, token, loose) };
}

function draftOf(planning: Planning, id: TicketId, token: string, mayBePurged: boolean): Draft {
  const known = planning.drafts.get(id);
  if (known?.purged && !mayBePurged) throw purged(id, token);
  if (known !== undefined) return known;
  // Its create is at fault, or stands further down: nothing can be changed before it is there.
  if (token.startsWith("$")) throw unknownRef(token);
  const { input } = planning;
  const document = input.documents.get(id);
  if (document === undefined) throw unresolved(token, { kind: "missing" }, input.config.prefix);
  if (document.purged && !mayBePurged) throw purged(id, token);
  const draft = new Draft(document, input.stamp);
  planning.drafts.set(id, draft);
  return draft;
}

function namingOf({ input, drafts, given }: Planning): Naming {
  return { owners: input.owners, drafts, given, prefix: input.config.prefix };
}

function applyOne(
  planning: Planning,
  operation: Operation,
  index: number,
  newElement: () => ElementId,
): TicketId {
  const { input } = planning;
  if (operation.op !== "create") {
    const id = resolve(planning, operation.id, false);
    const context = contextOf(planning, operation, id, newElement);
    const draft = draftOf(planning, id, operation.id, operation.op === "purge");
    checkAliases(namingOf(planning), operation, id);
    applyEdit(draft, operation, context, input.blobs.get(id));
    return id;
  }
  const id = input.newId(index);
  if (input.documents.get(id) !== undefined) throw keyUsedBefore(input.key ?? "", id);
  const draft = new Draft(emptyDocument("ticket", id, input.stamp), input.stamp);
  checkAliases(namingOf(planning), operation, id);
  applyCreate(draft, operation, contextOf(planning, operation, id, newElement), id);
  planning.drafts.set(id, draft);
  planning.created.add(id);
  return id;
}

/** Applies the operations, all but those to skip, in memory. Where it finds faults its drafts are of no use. */
function planOnce(input: PlanInput, skip: ReadonlySet<number>): Plan {
  const refs = new Map<string, TicketId>();
  const faults = new Map<number, TicketError>();
  const planning: Planning = {
    input,
    drafts: new Map(),
    created: new Set(),
    refs,
    given: new Map(),
    contents: new Map(),
    resolve: (token) => resolve({ input, refs }, token, false),
  };
  const outcomes: Outcome[] = [];
  const newElement = elementIds(input);
  const naming = { operations: input.operations, refs, faults };
  nameCreates(naming, skip, input.newId);
  input.operations.forEach((operation, index) => {
    if (skip.has(index) || faults.has(index)) return;
    try {
      const id = applyOne(planning, operation, index, newElement(index));
      outcomes.push({ index, op: operation.op, id });
    } catch (error) {
      if (!isTicketError(error)) throw error;
      faults.set(index, error);
    }
  });
  if (faults.size > 0) {
    spreadFaults(naming);
    for (const index of skip) faults.delete(index);
    return { ...planning, outcomes, faults: listed(faults), needs: [] };
  }
  return { ...planning, outcomes, ...checkCycles(planning, outcomes) };
}

function listed(faults: ReadonlyMap<number, TicketError>): Fault[] {
  return [...faults].map(([index, error]) => ({ index, error })).sort((a, b) => a.index - b.index);
}

/**
 * Thinks a batch through: applies every operation in memory and collects all faults. A faulty operation
 * changes nothing, and the others are judged as if it were not there.
 */
export function planBatch(input: PlanInput): Plan {
  const faults = new Map<number, TicketError>();
  for (;;) {
    const plan = planOnce(input, new Set(faults.keys()));
    for (const { index, error } of plan.faults) faults.set(index, error);
    if (plan.needs.length > 0 || plan.faults.length === 0)
      return { ...plan, faults: listed(faults) };
  }
}
