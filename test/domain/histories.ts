import { attachedHashes } from "../../src/domain/attachments.ts";
import { type Document, emptyDocument } from "../../src/domain/document.ts";
import { Draft } from "../../src/domain/draft.ts";
import { encodeDocument } from "../../src/domain/encode.ts";
import type { DocumentKind } from "../../src/domain/fields.ts";
import type { Tree } from "../../src/domain/join-tree.ts";
import { attachmentPath, documentPath } from "../../src/domain/layout.ts";
import { revertDocument } from "../../src/domain/revert.ts";
import { mintStamp, type Stamp } from "../../src/domain/stamp.ts";
import { OPERATIONS, Pen, type Pick } from "./history-operations.ts";
import {
  commit,
  copy,
  FIRST,
  type History,
  type Intents,
  REPLICAS,
  type Replica,
  sync,
} from "./replicas.ts";
import { DOCUMENTS, documentAt, latestOf, START } from "./trees.ts";

/**
 * A history is a list of 32-bit numbers, each of them one step, so that it shrinks by leaving steps out:
 * what a step does depends on its own bits and on the trees it finds, on no other step's choices.
 */
export type Step = number;

const bits = (step: Step, at: number, width: number): number => (step >>> at) & ((1 << width) - 1);

/** Clocks advance, stand still, agree with each other, jump ahead and fall back. */
function tick(clock: number, choice: number): number {
  if (choice < 4) return clock + choice * 1000;
  if (choice === 4) return START + 5000;
  if (choice === 5) return clock - 3_600_000;
  if (choice === 6) return clock + 86_400_000;
  return clock + 0.5;
}

type Target = (typeof DOCUMENTS)[number];

/** Half of all batches go to one ticket, so that they meet; a quarter to one that nobody has at first. */
function targetOf(choice: number, which: number): Target | undefined {
  if (choice < 4) return DOCUMENTS[0];
  if (choice < 6) return DOCUMENTS[2];
  return DOCUMENTS[choice === 6 ? 1 + (which % 2) * 2 : 4 + (which % 4)];
}

/** Operations of one batch on one document, by their number. */
interface Writing {
  readonly target: Target;
  readonly picks: readonly (readonly [operation: number, pick: Pick])[];
}

/** Returns what a batch writes: two to four operations, on one document or two. */
function writingsOf(step: Step): readonly Writing[] {
  const [a, b, c] = [bits(step, 8, 4), bits(step, 12, 4), bits(step, 16, 4)];
  const [first, second] = [targetOf(bits(step, 23, 3), a), DOCUMENTS[b % 3]];
  const more = step % 3;
  const one = [bits(step, 26, 6), { a, b, c }] as const;
  const two = [a + 2 * b, { a: c, b: a, c: b }] as const;
  const three = [c + 2 * a, { a: b, b: c, c: a }] as const;
  const four = [b + 2 * c, { a: 15 - a, b, c }] as const;
  const writings: Writing[] = [];
  if (first !== undefined)
    writings.push({ target: first, picks: more === 0 ? [one, two] : [one, two, three] });
  if (more === 2 && second !== undefined && second !== first)
    writings.push({ target: second, picks: [four] });
  return writings;
}

function write(tree: Tree, { target, picks }: Writing, stamp: Stamp): Pen {
  const [kind, name] = target;
  const before = documentAt(tree, documentPath(kind, name));
  const pen = new Pen(new Draft(before ?? emptyDocument(kind, name, stamp), stamp), stamp, name);
  if (before?.purged) return pen;
  if (before === undefined) pen.set("createdBy", "ada@example.com");
  const operations = OPERATIONS[kind];
  for (const [which, pick] of picks) operations[which % operations.length]?.(pen, pick);
  return pen;
}

/** Puts what a pen wrote into a tree. */
function store(tree: Map<string, string>, kind: DocumentKind, pen: Pen): void {
  const document = pen.draft.document();
  if (document.purged || (!pen.draft.changed && !pen.purge)) return;
  const written = pen.purge ? { ...document, purged: true } : document;
  tree.set(documentPath(kind, pen.name), encodeDocument(written));
  if (kind !== "ticket") return;
  settle(tree, written);
}

/** Keeps the files of a ticket that it names, and no other, as every writer does. */
function settle(tree: Map<string, string>, ticket: Document): void {
  const named = ticket.purged ? new Set<string>() : attachedHashes(ticket);
  const wanted = new Set([...named].map((hash) => attachmentPath(ticket.name, hash)));
  for (const path of wanted) tree.set(path, "bytes");
  for (const path of tree.keys())
    if (isAttachmentOf(path, ticket.name) && !wanted.has(path)) tree.delete(path);
}

const isAttachmentOf = (path: string, ticket: string): boolean =>
  path.startsWith("attachments/") && path.includes(ticket);

function rendered({ intents, notes, purge, draft }: Pen): string {
  const written = [JSON.stringify(Object.fromEntries(intents)), ...notes];
  if (draft.claim !== undefined) written.push(`claim ${JSON.stringify(draft.claim)}`);
  return [...written, ...(purge ? ["purges"] : [])].join(", ");
}

function writeBatch(history: History, index: number, replica: Replica, step: Step): void {
  const clock = tick(replica.clock, bits(step, 20, 3));
  const stamp = mintStamp(clock, latestOf(replica.tree), replica.name);
  const tree = new Map(replica.tree);
  const intents = new Map<string, Intents>();
  for (const writing of writingsOf(step)) {
    const [kind, name] = writing.target;
    const pen = write(replica.tree, writing, stamp);
    store(tree, kind, pen);
    if (!pen.purge) intents.set(documentPath(kind, name), pen.intents);
    if (pen.draft.changed || pen.purge)
      history.log.push(() => `${index}: ${stamp} ${kind} ${name} ${rendered(pen)}`);
  }
  commit(history, index, { ...replica, clock }, { stamp, tree, intents });
}

/** Takes back one of the batches that a replica knows of. */
function writeRevert(history: History, index: number, replica: Replica, step: Step): void {
  const batch = [...replica.batches][bits(step, 12, 8) % Math.max(1, replica.batches.size)];
  if (batch === undefined) return;
  const clock = tick(replica.clock, bits(step, 20, 3));
  const stamp = mintStamp(clock, latestOf(replica.tree), replica.name);
  const tree = new Map(replica.tree);
  for (const path of batch.paths) {
    const [before, after] = [documentAt(batch.before, path), documentAt(batch.after, path)];
    const now = documentAt(replica.tree, path);
    if (after === undefined || now === undefined) continue;
    const { document } = revertDocument({ before, after, now, stamp, force: false });
    if (document === now) continue;
    tree.set(path, encodeDocument(document));
    if (document.kind === "ticket") settle(tree, document);
  }
  history.log.push(() => `${index}: ${stamp} reverts ${batch.stamp} of ${batch.replica}`);
  commit(history, index, { ...replica, clock }, { stamp, tree, intents: new Map() });
}

function take(history: History, step: Step): void {
  const index = bits(step, 0, 2);
  const replica = history.replicas[index];
  if (replica === undefined) return;
  const kind = bits(step, 2, 6);
  const other = (index + 1 + (bits(step, 8, 4) % (REPLICAS - 1))) % REPLICAS;
  if (kind < 48) writeBatch(history, index, replica, step);
  else if (kind < 60) sync(history, index, other, kind < 54);
  else if (kind < 63) writeRevert(history, index, replica, step);
  else if (bits(step, 12, 1) === 1) copy(history, index, other);
}

/** Plays a history: four replicas of one tree, each writing and now and then joining with another. */
export function play(steps: readonly Step[]): History {
  const history: History = {
    replicas: [...FIRST],
    batches: [],
    syncs: [],
    common: new Map(),
    log: [],
  };
  for (const step of steps) take(history, step);
  return history;
}
