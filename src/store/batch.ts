import { canonicalText } from "../base/canonical-json.ts";
import { TicketError } from "../base/errors.ts";
import { sha256Hex } from "../base/hash.ts";
import type { Json } from "../base/json.ts";
import { type Document, latestStamp } from "../domain/document.ts";
import { derivedId, randomId, type TicketId } from "../domain/id.ts";
import { type Operation, tokensOf } from "../domain/operation.ts";
import { laterStamp, mintStamp, type Stamp } from "../domain/stamp.ts";
import type { Oid } from "../git/repository.ts";
import { adoptedHead } from "./adopt.ts";
import { findKey } from "./keys.ts";
import { type Fault, type Outcome, type Plan, type PlanInput, planBatch } from "./plan.ts";
import { resolveTokens } from "./resolve.ts";
import { type Attempt, untilPublished } from "./retry.ts";
import { type Commit, readConfig, readDocuments, requireHead, type Snapshot } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { batchSubject } from "./subject.ts";
import { renderMessage } from "./trailers.ts";
import { filesOf, type Prepared, prepareCommit, publish } from "./write.ts";

/** How a batch is to be made. */
export interface BatchOptions {
  /** True: all or nothing. False: what is valid is applied, in one commit, and the rest reported. */
  readonly atomic: boolean;
  /** Thinks the batch through and reports; writes nothing. */
  readonly dryRun: boolean;
  /** Makes the batch repeatable: the same key and operations again change nothing. */
  readonly key?: string;
}

/** What a batch came to. */
export interface BatchResult {
  /** `undefined`: nothing changed, or nothing was to be written. */
  readonly commit: Oid | undefined;
  readonly batch: Stamp | undefined;
  readonly outcomes: readonly Outcome[];
  readonly created: readonly TicketId[];
  readonly changed: readonly TicketId[];
  readonly faults: readonly Fault[];
  /** True when this key was applied before and nothing was done now. */
  readonly repeated: boolean;
}

/** Operations, or a function that makes them from the tickets at the head; it runs again after a lost race. */
export type Operations =
  | readonly Operation[]
  | ((snapshot: Snapshot) => Promise<readonly Operation[]>);

interface Base {
  readonly snapshot: Snapshot & { readonly commit: Oid };
  readonly operations: readonly Operation[];
}

/** Returns the error for a batch with faults: the fault itself when the batch is one operation. */
export function batchError(faults: readonly Fault[], total: number): TicketError {
  const [first] = faults;
  if (first !== undefined && total === 1) return first.error;
  const kinds = new Set(faults.map((f) => f.error.kind));
  const kind = kinds.size === 1 && first !== undefined ? first.error.kind : "invalid";
  return new TicketError(
    "BATCH_FAULTY",
    kind,
    `${faults.length} of ${total} operations can't be made; nothing was written.`,
    {
      data: {
        faults: faults.map(({ index, error }) => ({
          index,
          code: error.code,
          message: error.message,
          ...(error.hint === undefined ? {} : { hint: error.hint }),
        })),
      },
      hint: "Mend them, or apply the others alone with --no-atomic.",
    },
  );
}

async function readFor(
  store: Store,
  snapshot: Snapshot,
  ids: Iterable<TicketId>,
  into: Loaded,
): Promise<void> {
  const wanted = [...new Set(ids)].filter((id) => !into.documents.has(id));
  if (wanted.length === 0) return;
  const found = await readDocuments(store, snapshot, "ticket", wanted);
  for (const id of wanted) {
    const stored = found.get(id);
    into.documents.set(id, stored?.document);
    if (stored !== undefined) into.blobs.set(id, stored.oid);
  }
}

interface Loaded {
  readonly documents: Map<TicketId, Document | undefined>;
  readonly blobs: Map<TicketId, Oid>;
}

/** Returns the tickets that a batch will change: the others that it names need not be read at first. */
function touchedTokens(operations: readonly Operation[]): readonly string[] {
  return operations.flatMap((operation) => (operation.op === "create" ? [] : [operation.id]));
}

/** Reads what the plan needs, plans, and reads more until the plan needs nothing more. */
async function planOn(
  store: Store,
  base: Base,
  options: BatchOptions,
  actor: string,
): Promise<{ plan: Plan; stamp: Stamp }> {
  const { snapshot, operations } = base;
  const config = await readConfig(store, snapshot);
  const tokens = operations.flatMap(tokensOf).filter((t) => !t.startsWith("$"));
  const resolutions = await resolveTokens(store, snapshot, config.prefix, tokens);
  const loaded: Loaded = { documents: new Map(), blobs: new Map() };
  const idOf = (token: string): TicketId[] => {
    const resolution = resolutions.get(token);
    return resolution?.kind === "found" ? [resolution.id] : [];
  };
  await readFor(store, snapshot, touchedTokens(operations).flatMap(idOf), loaded);
  let seen = snapshot.trailers?.clock;
  for (const document of loaded.documents.values())
    if (document !== undefined && !document.purged) seen = laterStamp(seen, latestStamp(document));
  const now = store.now();
  const stamp = mintStamp(now, seen, store.replica);
  const ids = new Map<number, TicketId>();
  const newId = (index: number): TicketId => {
    const id = ids.get(index) ?? idFor(store, options.key, index);
    ids.set(index, id);
    return id;
  };
  const time = new Date(now).toISOString();
  const input: PlanInput = {
    operations,
    config,
    ...loaded,
    resolutions,
    newId,
    stamp,
    time,
    actor,
  };
  for (;;) {
    const plan = planBatch(input);
    if (plan.needs.length === 0) return { plan, stamp };
    await readFor(store, snapshot, plan.needs, loaded);
  }
}

function idFor(store: Store, key: string | undefined, index: number): TicketId {
  return key === undefined ? randomId(store.random(8)) : derivedId("key", key, String(index));
}

/** Without the faulty operations: plans again until what is left has no fault. */
async function planValid(
  store: Store,
  base: Base,
  options: BatchOptions,
  actor: string,
): Promise<{ plan: Plan; stamp: Stamp; faults: Fault[] }> {
  const faults: Fault[] = [];
  let indexes = base.operations.map((_, i) => i);
  for (;;) {
    const operations = indexes.flatMap((i) => base.operations[i] ?? []);
    const { plan, stamp } = await planOn(store, { ...base, operations }, options, actor);
    const original = (i: number): number => indexes[i] ?? i;
    faults.push(...plan.faults.map((f) => ({ ...f, index: original(f.index) })));
    if (plan.faults.length === 0) {
      const outcomes = plan.outcomes.map((o) => ({ ...o, index: original(o.index) }));
      return {
        plan: { ...plan, outcomes },
        stamp,
        faults: faults.sort((a, b) => a.index - b.index),
      };
    }
    const bad = new Set(plan.faults.map((f) => f.index));
    indexes = indexes.filter((_, i) => !bad.has(i));
  }
}

/** Returns the hash that tells whether a key is used again for other operations. */
export function operationsHash(operations: readonly Operation[]): string {
  return sha256Hex(canonicalText(operations as unknown as Json)).slice(0, 32);
}

function repeatedResult(commit: Oid, batch: Stamp | undefined): BatchResult {
  return { commit, batch, outcomes: [], created: [], changed: [], faults: [], repeated: true };
}

/** Returns the commit under which this key was applied already. */
function earlierUse(
  store: Store,
  head: Oid,
  operations: readonly Operation[],
  key: string | undefined,
): Promise<Commit | undefined> {
  return key === undefined
    ? Promise.resolve(undefined)
    : findKey(store, head, key, operationsHash(operations));
}

interface Planned {
  readonly plan: Plan;
  readonly stamp: Stamp;
  readonly faults: readonly Fault[];
}

function resultOf({ plan, faults }: Planned): BatchResult {
  const changed = [...plan.drafts].filter(([, draft]) => draft.changed).map(([id]) => id);
  const { outcomes, created } = plan;
  const nothing = { commit: undefined, batch: undefined, repeated: false };
  return { ...nothing, outcomes, created: [...created], changed, faults };
}

/** Writes what was planned, and tries to publish it. */
async function publishPlan(
  store: Store,
  base: Base,
  { plan, stamp }: Planned,
  key: string | undefined,
): Promise<Prepared | "lost" | undefined> {
  const author = await store.repo.identity("author");
  const committer = await store.repo.identity("committer");
  const { snapshot } = base;
  const changed = [...plan.drafts.values()].filter((draft) => draft.changed);
  const subject = batchSubject(
    plan.outcomes,
    plan.drafts,
    (await readConfig(store, snapshot)).prefix,
  );
  const message = renderMessage(subject, {
    batch: stamp,
    actor: author.email,
    clock: laterStamp(snapshot.trailers?.clock, stamp),
    key: key === undefined ? undefined : `${key} ${operationsHash(base.operations)}`,
  });
  const time = Math.floor(store.now() / 1000);
  const text = { parents: [snapshot.commit], message, author, committer, time, sign: true };
  const files = filesOf(changed.map((draft) => draft.document()));
  const prepared = await prepareCommit(store, snapshot, files, text);
  if (prepared === undefined) return undefined;
  const swap = await publish(store, prepared, snapshot.commit, `ticket: ${subject}`);
  return swap === "lost" ? "lost" : prepared;
}

async function attemptBatch(
  store: Store,
  operations: Operations,
  options: BatchOptions,
): Promise<Attempt<BatchResult>> {
  // Who writes is settled before anything is: an unknown identity must not be found out half-way.
  const actor = (await store.repo.identity("author")).email;
  const snapshot = await snapshotToWrite(store);
  const list = typeof operations === "function" ? await operations(snapshot) : operations;
  const earlier = await earlierUse(store, snapshot.commit, list, options.key);
  if (earlier !== undefined)
    return { kind: "done", value: repeatedResult(earlier.oid, earlier.trailers.batch) };
  const base: Base = { snapshot, operations: list };
  const planned = await planValid(store, base, options, actor);
  if (planned.faults.length > 0 && options.atomic) throw batchError(planned.faults, list.length);
  const result = resultOf(planned);
  if (result.changed.length === 0 || options.dryRun) return { kind: "done", value: result };
  const prepared = await publishPlan(store, base, planned, options.key);
  if (prepared === "lost") return { kind: "lost" };
  const commit = prepared?.oid;
  return { kind: "done", value: { ...result, commit, batch: prepared && planned.stamp } };
}

/** Returns the head to write on; another tool's commit there is adopted first. @throws TicketError `NO_TICKETS`. */
async function snapshotToWrite(store: Store): Promise<Base["snapshot"]> {
  await adoptedHead(store);
  return requireHead(store);
}

/**
 * Makes a batch of operations one commit on the tickets ref, or nothing.
 *
 * @throws TicketError `BATCH_FAULTY` (or the fault itself, of a batch of one), `NO_TICKETS`,
 * `NO_IDENTITY`, `KEY_REUSED`, `STORE_BUSY`.
 */
export function commitBatch(
  store: Store,
  operations: Operations,
  options: BatchOptions,
): Promise<BatchResult> {
  return untilPublished(store, () => attemptBatch(store, operations, options));
}
