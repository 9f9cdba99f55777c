import { canonicalText } from "../base/canonical-json.ts";
import { commitTime } from "../base/clock.ts";
import { sha256Hex } from "../base/hash.ts";
import type { Json } from "../base/json.ts";
import type { Draft } from "../domain/draft.ts";
import type { TicketId } from "../domain/id.ts";
import { ticketPath } from "../domain/layout.ts";
import type { Operation } from "../domain/operation.ts";
import { laterStamp, type Stamp } from "../domain/stamp.ts";
import type { Oid } from "../git/repository.ts";
import { attachmentFiles } from "./attachment-files.ts";
import { batchError } from "./batch-error.ts";
import { type Planned, planOn } from "./batch-plan.ts";
import { type Head, headToWrite } from "./head-to-write.ts";
import { checkKey, findKey, keyedId } from "./keys.ts";
import type { Fault, Outcome, Plan } from "./plan.ts";
import { type Attempt, untilPublished } from "./retry.ts";
import { type Commit, readConfig } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { batchReasons, batchSubject } from "./subject.ts";
import { renderMessage } from "./trailers.ts";
import { findFiles } from "./trees.ts";
import { type FileContent, type Files, filesOf, prepareCommit, publish } from "./write.ts";

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
  /** Titles of the tickets that the batch touched, as it leaves them. */
  readonly titles: ReadonlyMap<TicketId, string>;
  readonly faults: readonly Fault[];
  /** True when this key was applied before and nothing was done now. */
  readonly repeated: boolean;
}

/** Operations, or a function that makes them from the tickets at the head; it runs again after a lost race. */
export type Operations = readonly Operation[] | ((snapshot: Head) => Promise<readonly Operation[]>);

/** Returns the hash that tells whether a key is used again for other operations. */
export function operationsHash(operations: readonly Operation[]): string {
  return sha256Hex(canonicalText(operations as unknown as Json)).slice(0, 32);
}

const NOTHING_DONE = {
  commit: undefined,
  batch: undefined,
  outcomes: [],
  created: [],
  changed: [],
  titles: new Map(),
  faults: [],
  repeated: false,
} as const satisfies BatchResult;

function resultOf({ plan }: Planned): BatchResult {
  const { outcomes, created, drafts, faults } = plan;
  const changed = [...drafts].filter(([, draft]) => draft.changed).map(([id]) => id);
  const titles = new Map<TicketId, string>();
  for (const [id, draft] of drafts) {
    const title = draft.value("title");
    if (typeof title === "string") titles.set(id, title);
  }
  return { ...NOTHING_DONE, outcomes, created: [...created], changed, titles, faults };
}

/** Returns what a batch came to that was applied before: the tickets that it created then. */
async function repeatedResult(
  store: Store,
  head: Head,
  { earlier, list, key }: { earlier: Commit; list: readonly Operation[]; key: string },
): Promise<BatchResult> {
  const ids = list.map((_, index) => keyedId(key, index));
  // Without atomicity some may have been at fault.
  const files = await findFiles(store, head.root, ids.map(ticketPath));
  const titles = new Map<TicketId, string>();
  const outcomes = list.flatMap((operation, index): Outcome[] => {
    const id = ids[index] ?? "";
    if (operation.op !== "create" || !files.has(ticketPath(id))) return [];
    titles.set(id, operation.title);
    return [{ index, op: "create", id }];
  });
  const { oid: commit, trailers } = earlier;
  const created = outcomes.map((o) => o.id);
  const done = { outcomes, created, titles, repeated: true };
  return { ...NOTHING_DONE, ...done, commit, batch: trailers.batch };
}

/** What is to be published, once it was planned. */
interface Ready {
  readonly head: Head;
  readonly operations: readonly Operation[];
  readonly planned: Planned;
  readonly files: Files;
  readonly actor: string;
  /** Idempotency key and hash of the operations. */
  readonly key: string | undefined;
}

/** Writes what was planned, and tries to publish it. */
async function publishPlan(store: Store, ready: Ready): Promise<Oid | "lost" | undefined> {
  const { head, planned, files, actor, key } = ready;
  const { plan, stamp } = planned;
  const author = await store.repo.identity("author");
  const committer = await store.repo.identity("committer");
  const { prefix } = await readConfig(store, head);
  const subject = batchSubject(plan.outcomes, plan.drafts, prefix);
  const clock = laterStamp(head.trailers?.clock, stamp);
  const reasons = batchReasons(ready.operations, plan.outcomes, prefix);
  const message = renderMessage(subject, { batch: stamp, actor, clock, key }, reasons);
  const time = commitTime(store.now);
  const text = { parents: [head.commit], message, author, committer, time, sign: true };
  const prepared = await prepareCommit(store, head, files, text);
  if (prepared === undefined) return undefined;
  const swap = await publish(store, prepared, head.commit, `ticket: ${subject}`);
  return swap === "lost" ? "lost" : prepared.oid;
}

/** Returns the files that the changed tickets are written to, and their attachments. */
function batchFiles(changed: readonly Draft[], contents: Plan["contents"]): Files {
  const files = new Map<string, FileContent>(filesOf(changed.map((draft) => draft.document())));
  for (const draft of changed) {
    const own = attachmentFiles(draft.before, draft.document(), (path) => contents.get(path));
    for (const [path, content] of own) files.set(path, content);
  }
  return files;
}

/** Makes a batch on the head as it is now: once. */
export async function attemptBatch(
  store: Store,
  operations: Operations,
  { atomic, dryRun, key }: BatchOptions,
): Promise<Attempt<BatchResult>> {
  // Who writes is settled before anything is: an unknown identity must not be found out half-way.
  const actor = (await store.repo.identity("author")).email;
  const head = await headToWrite(store);
  const list = typeof operations === "function" ? await operations(head) : operations;
  const hash = key === undefined ? "" : operationsHash(list);
  const earlier = key === undefined ? undefined : await findKey(store, head.commit, key, hash);
  if (earlier !== undefined && key !== undefined)
    return { kind: "done", value: await repeatedResult(store, head, { earlier, list, key }) };
  const planned = await planOn(store, head, { operations: list, key, actor });
  const result = resultOf(planned);
  if (result.faults.length > 0 && atomic) throw batchError(result.faults, list.length);
  const changed = [...planned.plan.drafts.values()].filter((draft) => draft.changed);
  const files = batchFiles(changed, planned.plan.contents);
  if (files.size === 0 || dryRun) return { kind: "done", value: result };
  const trailer = key === undefined ? undefined : `${key} ${hash}`;
  const ready = { head, operations: list, planned, files, actor, key: trailer };
  const commit = await publishPlan(store, ready);
  if (commit === "lost") return { kind: "lost" };
  return { kind: "done", value: { ...result, commit, batch: commit && planned.stamp } };
}

/**
 * Makes a batch of operations one commit on the tickets ref, or nothing.
 *
 * @throws TicketError `BATCH_FAULTY` (or the fault itself, of a batch of one), `NO_TICKETS`,
 * `NO_IDENTITY`, `INVALID_VALUE` of the key, `KEY_REUSED`, `STORE_BUSY`.
 */
export async function commitBatch(
  store: Store,
  operations: Operations,
  options: BatchOptions,
): Promise<BatchResult> {
  if (options.key !== undefined) checkKey(options.key);
  return untilPublished(store, () => attemptBatch(store, operations, options));
}
