import { equalJson } from "../../src/base/canonical-json.ts";
import type { Json, JsonObject } from "../../src/base/json.ts";
import { valueChanges } from "../../src/domain/changes.ts";
import { cellOf, type Document, latestStamp } from "../../src/domain/document.ts";
import { Draft } from "../../src/domain/draft.ts";
import { encodeDocument } from "../../src/domain/encode.ts";
import { derivedReplica } from "../../src/domain/id.ts";
import { importBeads } from "../../src/domain/import/beads.ts";
import { joinDocuments } from "../../src/domain/join.ts";
import { joinTrees, type Tree } from "../../src/domain/join-tree.ts";
import { documentPath } from "../../src/domain/layout.ts";
import { readDocument } from "../../src/domain/read-document.ts";
import { laterStamp, mintStamp } from "../../src/domain/stamp.ts";
import { OPTIONS } from "./import/options.ts";
import { difference, firstFault } from "./laws-of-join.ts";

/** One record of beads as three commits had it: the merge bases of two, and these two. `null`: not there. */
export interface Triple {
  readonly id: string;
  readonly base: readonly (JsonObject | null)[];
  readonly ours: JsonObject | null;
  readonly theirs: JsonObject | null;
}

export interface TripleReport {
  readonly faults: readonly string[];
  /** Cells that only one side changed, and those that both did, to different values. */
  readonly oneSided: number;
  readonly concurrent: number;
}

function imported(record: JsonObject): Document {
  const { documents, skips } = importBeads([{ line: 1, text: JSON.stringify(record) }], OPTIONS);
  const [document] = documents;
  if (document === undefined) throw new Error(`no ticket: ${skips[0]?.reason}`);
  return document;
}

/** The base as every clone had it; of several merge bases, their join. */
function baseOf({ base }: Triple): Document | undefined {
  const documents = base.flatMap((record) => (record === null ? [] : [imported(record)]));
  return documents.reduce<Document | undefined>(
    (all, document) => (all === undefined ? document : joinDocuments(all, document)),
    undefined,
  );
}

/** What one clone made of the base: one batch that writes every value which its record has otherwise. */
function sideOf(
  base: Document | undefined,
  record: JsonObject | null,
  name: string,
): Document | undefined {
  if (base === undefined) return record === null ? undefined : imported(record);
  const wanted = record === null ? undefined : imported(record);
  const known = latestStamp(base);
  const seen = wanted === undefined ? known : laterStamp(latestStamp(wanted), known);
  const time = Date.parse(String(record?.["updated_at"] ?? ""));
  const stamp = mintStamp(Number.isNaN(time) ? 0 : time, seen, derivedReplica("side", name));
  const draft = new Draft(base, stamp);
  if (wanted === undefined) draft.set("deleted", true);
  else
    for (const key of new Set([...base.cells.keys(), ...wanted.cells.keys()]))
      draft.set(key, wanted.cells.get(key)?.value);
  return draft.document();
}

const treeOf = (document: Document | undefined): Tree =>
  new Map(
    document === undefined
      ? []
      : [[documentPath("ticket", document.name), encodeDocument(document)]],
  );

function documentIn(tree: Tree): Document | undefined {
  const [content] = tree.values();
  const [path] = tree.keys();
  if (content === undefined || path === undefined) return undefined;
  return readDocument("ticket", path.slice(-17, -5), content);
}

type Changes = ReadonlyMap<string, Json | undefined>;

/** What a side changed; and of what the other changed, that which this side wrote by creating the ticket without it. */
function changesOf(base: Document | undefined, side: Tree, other: Tree): Changes {
  const [document, beside] = [documentIn(side), documentIn(other)];
  if (document === undefined) return new Map();
  const changed = valueChanges(base, document).map(({ key }) => key);
  const known = base === undefined ? [...(beside?.cells.keys() ?? [])] : [];
  const written = known.filter((key) => cellOf(document, key) !== undefined);
  return new Map([...changed, ...written].map((key) => [key, cellOf(document, key)?.value]));
}

/** What one side changed and the other did not, and is not in their join. */
function lostChanges(mine: Changes, other: Changes, joined: Tree): string[] {
  const now = documentIn(joined)?.cells;
  return [...mine].flatMap(([key, value]) => {
    const found = now?.get(key)?.value;
    if (other.has(key) || equalJson(found, value)) return [];
    const cell = key.replaceAll("\u0000", " ");
    return [`P7: ${cell} is ${JSON.stringify(found)}, not ${JSON.stringify(value)}`];
  });
}

const law = (name: string, fault: string | undefined): string | undefined =>
  fault === undefined ? undefined : `${name}: ${fault}`;

/** P1, P2 and P3 of the three, in any order, in bytes; and P7 against a side that changed nothing. */
function brokenLaw(b: Tree, ours: Tree, theirs: Tree): string | undefined {
  const join = joinTrees;
  const once = join(ours, theirs);
  const all = join(b, once);
  const orders = [
    [ours, b, theirs],
    [theirs, b, ours],
    [ours, theirs, b],
  ] as const;
  return (
    law("P1", difference(once, join(theirs, ours))) ??
    firstFault(orders, ([x, y, z]) => law("P2", difference(all, join(join(x, y), z)))) ??
    firstFault(orders, ([x, y, z]) => law("P2", difference(all, join(x, join(y, z))))) ??
    firstFault([b, ours, theirs, once], (x) => law("P3", selfJoin(x))) ??
    firstFault([b, ours, theirs], (x) => law("P3", difference(join(all, x), all))) ??
    firstFault([ours, theirs], (x) => law("P7", difference(join(b, x), x)))
  );
}

/** Two equal trees are not even read, so documents are joined here. */
function selfJoin(tree: Tree): string | undefined {
  const document = documentIn(tree);
  return document && difference(treeOf(joinDocuments(document, document)), tree);
}

/** Holds one real merge to the laws of the join. */
export function checkTriple(triple: Triple): TripleReport {
  const base = baseOf(triple);
  const b = treeOf(base);
  const ours = treeOf(sideOf(base, triple.ours, "ours"));
  const theirs = treeOf(sideOf(base, triple.theirs, "theirs"));
  const [mine, other] = [changesOf(base, ours, theirs), changesOf(base, theirs, ours)];
  const joined = joinTrees(ours, theirs);
  const both = [...mine].filter(([key]) => other.has(key));
  const broken = brokenLaw(b, ours, theirs);
  return {
    faults: [
      ...(broken === undefined ? [] : [broken]),
      ...lostChanges(mine, other, joined),
      ...lostChanges(other, mine, joined),
    ],
    oneSided: mine.size + other.size - 2 * both.length,
    concurrent: both.filter(([key, value]) => !equalJson(value, other.get(key))).length,
  };
}
