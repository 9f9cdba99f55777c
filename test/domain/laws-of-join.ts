import { parseJson } from "../../src/base/parse-json.ts";
import type { Document } from "../../src/domain/document.ts";
import { encodeDocument } from "../../src/domain/encode.ts";
import { joinDocuments } from "../../src/domain/join.ts";
import { joinTrees, type Tree } from "../../src/domain/join-tree.ts";
import type { History } from "./replicas.ts";
import { documentAt } from "./trees.ts";

/** A history with the joins that its laws have made already. */
export interface Played {
  readonly history: History;
  readonly trees: readonly [Tree, Tree, Tree, Tree];
  readonly join: (a: Tree, b: Tree) => Tree;
}

/** Says how a history breaks a law, or `undefined` when it keeps it. */
export type Law = (played: Played) => string | undefined;

/** Returns the first fault that `check` finds. */
export function firstFault<T>(
  items: Iterable<T>,
  check: (item: T) => string | undefined,
): string | undefined {
  for (const item of items) {
    const fault = check(item);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Returns the four trees that a history ends with, and a join that remembers. */
export function played(history: History): Played {
  const made = new Map<Tree, Map<Tree, Tree>>();
  const join = (a: Tree, b: Tree): Tree => {
    const known = made.get(a) ?? new Map<Tree, Tree>();
    made.set(a, known);
    const joined = known.get(b) ?? joinTrees(a, b);
    known.set(b, joined);
    return joined;
  };
  const [a, b, c, d] = history.replicas.map((r) => r.tree);
  if (a === undefined || b === undefined || c === undefined || d === undefined)
    throw new Error("a history has four replicas");
  return { history, trees: [a, b, c, d], join };
}

/** Says where two trees differ. */
export function difference(a: Tree, b: Tree): string | undefined {
  for (const path of new Set([...a.keys(), ...b.keys()]))
    if (a.get(path) !== b.get(path))
      return `${path}\n--- one\n${a.get(path)}\n--- other\n${b.get(path)}`;
  return undefined;
}

/** P1: the order of the two sides doesn't matter. */
export const commutes: Law = ({ trees: [a, b], join }) => difference(join(a, b), join(b, a));

/** P2: nor does the order in which three come together. */
export const associates: Law = ({ trees: [a, b, c], join }) =>
  difference(join(join(a, b), c), join(a, join(b, c)));

/** Contents that have kept P3 or P12, which speak of one document alone: no history need check them again. */
const sound = new Set<string>();

type Found = readonly [path: string, content: string, document: Document];

/** Yields the documents of these trees that were not checked yet under `law`. */
function* unchecked(law: string, trees: readonly Tree[]): Generator<Found> {
  if (sound.size > 20_000) sound.clear();
  for (const tree of trees)
    for (const [path, content] of tree) {
      const document = sound.has(law + content) ? undefined : documentAt(tree, path);
      if (document === undefined) continue;
      yield [path, content, document];
      sound.add(law + content);
    }
}

/** P3: joining with itself changes nothing, document by document (two equal trees are not even read). */
export const isIdempotent: Law = ({ trees: [a, b] }) => {
  for (const [path, content, document] of unchecked("P3", [a, b])) {
    const joined = encodeDocument(joinDocuments(document, document));
    if (joined !== content)
      return `${path}\n--- before\n${content}\n--- joined with itself\n${joined}`;
  }
  return undefined;
};

/** P4: what descends from a tree holds all of it already. */
export const descends: Law = ({ history: { replicas, batches }, join }) => {
  const { tree, past } = replicas[batches.length % replicas.length] ?? {};
  const ancestor = [...(past ?? [])][((past?.size ?? 0) * 3) >> 2];
  return tree && ancestor && difference(join(tree, ancestor), tree);
};

/** P5: all replicas end with one tree, whoever joined with whom, criss-cross too. */
export const converges: Law = ({ trees: [a, b, c, d], join }) => {
  const inTurn = join(join(join(a, b), c), d);
  const crissCross = join(join(c, d), join(a, b));
  return difference(inTurn, crissCross);
};

const sorted = (keys: readonly string[]): boolean =>
  keys.every(
    (k, i) => i === 0 || Buffer.compare(Buffer.from(keys[i - 1] ?? ""), Buffer.from(k)) < 0,
  );

const CUSTOM = /^ {2}"custom": \{\n((?: {4}.*\n)*)/m;
const KEY = /^ {4}("(?:[^"\\]|\\.)*"): /gm;

/** Returns the custom fields in the order of the text: JavaScript puts keys that look like numbers first. */
function customKeys(content: string): readonly string[] {
  const [, body = ""] = CUSTOM.exec(content) ?? [];
  return [...body.matchAll(KEY)].map(([, key = ""]) => JSON.parse(key));
}

/** Says what is not canonical in the bytes of a document. */
function formFault([path, content, document]: Found): string | undefined {
  const again = encodeDocument(document);
  if (again !== content) return `${path}\n--- written\n${content}\n--- written again\n${again}`;
  const lines = content.endsWith("}\n") && !content.includes("\r");
  const plain = JSON.parse(content);
  const inOrder = sorted(customKeys(content)) && sorted(plain.labels ?? []);
  const read = JSON.stringify(parseJson(content).value) === JSON.stringify(plain);
  if (lines && inOrder && read) return undefined;
  return `${path} breaks lines oddly, is out of order, or reads otherwise than with JSON.parse:\n${content}`;
}

/** P12: reading what was written gives it back, and there is one way of writing it. */
export const isCanonical: Law = ({ trees: [a, b], join }) =>
  firstFault(unchecked("P12", [a, join(a, b)]), formFault);
