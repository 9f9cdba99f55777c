import type { Json } from "../../src/base/json.ts";
import { type Cell, cellPath, type Document, isRegister } from "../../src/domain/document.ts";
import { fieldOf } from "../../src/domain/fields.ts";
import { joinTrees, type Tree } from "../../src/domain/join-tree.ts";
import type { Stamp } from "../../src/domain/stamp.ts";
import {
  CREATED,
  joinKnowledge,
  type Knowledge,
  knownWrites,
  PURGED,
  redactedKey,
  type Writes,
} from "./causality.ts";
import { documentAt, SEED, START } from "./trees.ts";

export const REPLICAS = 4;

/** By cell, what it must hold once a batch is stored. */
export type Intents = ReadonlyMap<string, Json | undefined>;

/** One batch: a commit of one replica. */
export interface Batch {
  readonly replica: number;
  readonly stamp: Stamp;
  readonly before: Tree;
  readonly after: Tree;
  readonly paths: readonly string[];
  /** By path. */
  readonly intents: ReadonlyMap<string, Intents>;
}

/** One join of two replicas, with a tree that both had seen before. */
export interface Sync {
  readonly base: Tree;
  readonly a: Tree;
  readonly b: Tree;
  readonly joined: Tree;
}

export interface Replica {
  /** Replicas may share a name: a clone that was copied with its process. */
  readonly name: string;
  readonly tree: Tree;
  readonly known: Knowledge;
  readonly clock: number;
  readonly batches: ReadonlySet<Batch>;
  /** Trees that this replica's tree descends from. */
  readonly past: ReadonlySet<Tree>;
}

export interface History {
  readonly replicas: Replica[];
  readonly batches: Batch[];
  readonly syncs: Sync[];
  /** By pair of replicas, the latest tree that both have seen. */
  readonly common: Map<number, Tree>;
  /** What happened, for people; told only when a law is broken. */
  readonly log: (() => string)[];
}

const sameValue = (a: Json | undefined, b: Json | undefined): boolean =>
  a === b || (typeof a === "object" && JSON.stringify(a) === JSON.stringify(b));

/** Returns what is known of a document once a batch has written it; each write is over what its writer had seen. */
function learn(known: Writes, before: Document | undefined, after: Document, stamp: Stamp): Writes {
  const writes = new Map(known);
  const add = (cell: string, write: Cell, register: boolean): void => {
    const over = knownWrites(known, cell, register);
    writes.set(cell, new Set([...(known.get(cell) ?? []), { ...write, over }]));
  };
  if (before === undefined) add(CREATED, { value: undefined, stamp: after.all }, false);
  if (after.purged && before?.purged !== true) add(PURGED, { value: true, stamp }, false);
  for (const element of after.redacted)
    if (before?.redacted.has(element) !== true)
      add(redactedKey(element), { value: true, stamp }, false);
  for (const [key, cell] of after.cells) {
    const old = before?.cells.get(key);
    const same = old?.stamp === cell.stamp && sameValue(old.value, cell.value);
    if (!same) add(key, cell, isRegister(fieldOf(after.kind, cellPath(key)[0])));
  }
  return writes;
}

const NO_WRITES: Writes = new Map();

/** Adds to what is known what a batch wrote, by comparing cells. */
function learnBatch(known: Knowledge, batch: Batch): Knowledge {
  const next = new Map(known);
  for (const path of batch.paths) {
    const [before, after] = [documentAt(batch.before, path), documentAt(batch.after, path)];
    if (after === undefined) continue;
    next.set(path, learn(known.get(path) ?? NO_WRITES, before, after, batch.stamp));
  }
  return next;
}

const NO_TREE: Tree = new Map();

function seedReplicas(): readonly Replica[] {
  const paths = [...SEED.keys()];
  const batch = { replica: -1, stamp: "", before: NO_TREE, after: SEED, paths, intents: new Map() };
  const known = learnBatch(new Map(), batch);
  const [batches, past] = [new Set<Batch>(), new Set([SEED])];
  return Array.from({ length: REPLICAS }, (_, i) => {
    // The first two are one clone, copied with its process: they make equal stamps.
    return { name: `rep0000${Math.max(1, i)}`, tree: SEED, known, clock: START, batches, past };
  });
}

/** The replicas that every history begins with. */
export const FIRST = seedReplicas();

/** What a replica wrote, before it is committed. */
export interface Made {
  readonly stamp: Stamp;
  readonly tree: Tree;
  readonly intents: Batch["intents"];
}

/** Makes a batch of what replica number `index` wrote. */
export function commit(history: History, index: number, replica: Replica, made: Made): void {
  const { stamp, tree, intents } = made;
  const paths = [...tree.keys()].filter((path) => tree.get(path) !== replica.tree.get(path));
  const batch: Batch = { replica: index, stamp, before: replica.tree, after: tree, paths, intents };
  history.batches.push(batch);
  history.replicas[index] = {
    ...replica,
    tree,
    known: learnBatch(replica.known, batch),
    batches: new Set([...replica.batches, batch]),
    past: new Set([...replica.past, tree]),
  };
}

const pair = (i: number, j: number): number => Math.min(i, j) * REPLICAS + Math.max(i, j);

/** Joins two replicas: one takes the other's tree in, or both do at once, each from what the other had. */
export function sync(history: History, i: number, j: number, both: boolean): void {
  const [mine, other] = [history.replicas[i], history.replicas[j]];
  if (i === j || mine === undefined || other === undefined) return;
  const joined = joinTrees(mine.tree, other.tree);
  history.syncs.push({
    base: history.common.get(pair(i, j)) ?? SEED,
    a: mine.tree,
    b: other.tree,
    joined,
  });
  history.log.push(() => `${i} ${both ? "and" : "takes in"} ${j}`);
  const known = joinKnowledge(mine.known, other.known);
  const batches = new Set([...mine.batches, ...other.batches]);
  const past = new Set([...mine.past, ...other.past, joined]);
  history.replicas[i] = { ...mine, tree: joined, known, batches, past };
  history.common.set(pair(i, j), both ? joined : other.tree);
  if (both) history.replicas[j] = { ...other, tree: joined, known, batches, past };
}

/** One clone is copied over another, name and all: from now on two processes make equal stamps. */
export function copy(history: History, from: number, to: number): void {
  const source = history.replicas[from];
  if (source === undefined || from === to) return;
  history.log.push(() => `${from} is copied over ${to}`);
  history.replicas[to] = source;
  for (let k = 0; k < REPLICAS; k++)
    if (k !== to)
      history.common.set(
        pair(to, k),
        k === from ? source.tree : (history.common.get(pair(from, k)) ?? SEED),
      );
}
