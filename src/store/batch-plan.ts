import type { StoreConfig } from "../domain/config/config.ts";
import type { CustomCheck } from "../domain/config/custom-fields.ts";
import { type Document, latestStamp } from "../domain/document.ts";
import { randomId, type TicketId } from "../domain/id.ts";
import { type Operation, tokensOf } from "../domain/operation.ts";
import { laterStamp, mintStamp, type Stamp } from "../domain/stamp.ts";
import type { Oid } from "../git/repository.ts";
import { keyedId } from "./keys.ts";
import { configuredGrace } from "./lease-grace.ts";
import { type Plan, type PlanInput, planBatch } from "./plan.ts";
import { aliasesOf } from "./plan-aliases.ts";
import { type LinksRead, readLinks } from "./read-links.ts";
import type { Resolution } from "./resolution.ts";
import { nameOwners, resolveTokens } from "./resolve.ts";
import { readConfig, readDocuments, type Snapshot } from "./snapshot.ts";
import type { Store } from "./store.ts";

/** A batch that somebody wants made. */
export interface Request {
  readonly operations: readonly Operation[];
  /** Idempotency key: what the batch creates gets its ids from it. */
  readonly key: string | undefined;
  /** Who makes it: an e-mail address. */
  readonly actor: string;
}

/** A batch thought through on one head. */
export interface Planned {
  readonly plan: Plan;
  /** What the batch's values are stamped with. */
  readonly stamp: Stamp;
}

interface Loaded {
  readonly documents: Map<TicketId, Document | undefined>;
  readonly blobs: Map<TicketId, Oid>;
}

async function load(store: Store, snapshot: Snapshot, ids: Iterable<TicketId>): Promise<Loaded> {
  const wanted = [...new Set(ids)];
  const found = await readDocuments(store, snapshot, "ticket", wanted);
  const documents = new Map(wanted.map((id) => [id, found.get(id)?.document]));
  const blobs = new Map([...found].map(([id, stored]) => [id, stored.oid]));
  return { documents, blobs };
}

/** Returns the tickets that a batch will change: the others that it names need not be read at first. */
function changedIds(
  operations: readonly Operation[],
  resolutions: ReadonlyMap<string, Resolution>,
): TicketId[] {
  return operations.flatMap((operation) => {
    const resolution = operation.op === "create" ? undefined : resolutions.get(operation.id);
    return resolution?.kind === "found" ? [resolution.id] : [];
  });
}

/** Returns a function that gives each create its id: the same however often it is asked. */
function idGiver(store: Store, key: string | undefined): (index: number) => TicketId {
  const ids = new Map<number, TicketId>();
  return (index) => {
    const id =
      ids.get(index) ?? (key === undefined ? randomId(store.random(8)) : keyedId(key, index));
    ids.set(index, id);
    return id;
  };
}

function stampFor(store: Store, now: number, snapshot: Snapshot, documents: Loaded["documents"]) {
  let seen = snapshot.trailers?.clock;
  for (const document of documents.values())
    if (document !== undefined && !document.purged) seen = laterStamp(seen, latestStamp(document));
  return mintStamp(now, seen, store.replica);
}

/** Returns a check of custom fields, where the batch writes some and any field has a schema: it is slow to load. */
async function customCheckFor(
  operations: readonly Operation[],
  { fields }: StoreConfig,
): Promise<CustomCheck | undefined> {
  if (Object.keys(fields).length === 0) return undefined;
  const writes = operations.some(
    (o) => (o.op === "create" && o.custom) || (o.op === "set" && o.fields.custom),
  );
  if (!writes) return undefined;
  return (await import("../domain/config/custom-fields.ts")).customCheck(fields);
}

/** Reads what a batch touches, plans it without its faulty operations, and reads on where links may form a cycle. */
export async function planOn(store: Store, snapshot: Snapshot, request: Request): Promise<Planned> {
  const { operations, key, actor } = request;
  const config = await readConfig(store, snapshot);
  const tokens = operations.flatMap(tokensOf).filter((t) => !t.startsWith("$"));
  const resolutions = await resolveTokens(store, snapshot, config.prefix, tokens);
  const names = operations.flatMap(aliasesOf);
  const owners = await nameOwners(store, snapshot, config.prefix, names);
  const newId = idGiver(store, key);
  // An id that is derived may stand already: of a batch in history that this clone does not have.
  const derived = operations.flatMap(({ op }, i) =>
    op === "create" && key !== undefined ? [newId(i)] : [],
  );
  const changed = changedIds(operations, resolutions);
  const loaded = await load(store, snapshot, [...changed, ...derived]);
  const now = store.now();
  const stamp = stampFor(store, now, snapshot, loaded.documents);
  const time = new Date(now).toISOString();
  const links: LinksRead = new Map();
  const checkCustom = await customCheckFor(operations, config);
  const who = { operations, key, actor, config, resolutions, owners, newId };
  const leaseGrace = configuredGrace(await store.repo.config());
  const about = { ...who, stamp, time, leaseGrace, checkCustom };
  const input: PlanInput = { ...about, ...loaded, links };
  for (;;) {
    const plan = planBatch(input);
    if (plan.needs.length === 0) return { plan, stamp };
    await readLinks(store, snapshot, plan.needs, links);
  }
}
