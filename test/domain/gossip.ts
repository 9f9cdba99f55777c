import { cellOf, emptyDocument } from "../../src/domain/document.ts";
import { Draft } from "../../src/domain/draft.ts";
import { encodeDocument } from "../../src/domain/encode.ts";
import type { DocumentKind } from "../../src/domain/fields.ts";
import { joinTrees, type Tree } from "../../src/domain/join-tree.ts";
import { documentPath } from "../../src/domain/layout.ts";
import { mintStamp, type Stamp } from "../../src/domain/stamp.ts";
import { type Chance, chance } from "../torture/lib/random.mjs";
import { isRedactedText, shownCell } from "./cells.ts";
import { OPERATIONS, Pen } from "./history-operations.ts";
import { documentAt, latestOf, START } from "./trees.ts";

/** What is played: so many clones, and so many steps at which one writes, or takes in what another has. */
export interface GossipTask {
  readonly clones: number;
  readonly steps: number;
  readonly seed: number;
}

export interface GossipReport {
  readonly writes: number;
  readonly joins: number;
  readonly trees: number;
  readonly violations: readonly string[];
}

interface Clone {
  /** Two clones share one where a folder was copied, process and all. */
  readonly replica: string;
  readonly skew: number;
  readonly tree: Tree;
}

interface Village {
  readonly random: Chance;
  readonly clones: Clone[];
  /** By path and cell, the greatest stamp that anybody wrote there. */
  readonly greatest: Map<string, Stamp>;
  now: number;
  writes: number;
  joins: number;
}

const TICKETS = Array.from({ length: 40 }, (_, i) => `0000000000${10 + i}`);
const NAMED: readonly (readonly [DocumentKind, string])[] = [
  ["config", "config"],
  ["workflow", "release"],
  ["agent", "bot-1"],
  ["view", "mine"],
];
/** One write in that many steps; all others are gossip. */
const WRITES = 6;

function begin({ clones, seed }: GossipTask): Village {
  const random = chance(seed);
  const first = Array.from({ length: clones }, (_, i) => ({
    replica: `rep${String(random.happens(0.01) ? 0 : i).padStart(5, "0")}`,
    // Most clocks are right; some are hours off, a few years.
    skew: random.happens(0.8) ? 0 : random.between(-1, 1) * 10 ** random.between(6, 11),
    tree: new Map<string, string>(),
  }));
  return { random, clones: first, greatest: new Map(), now: START, writes: 0, joins: 0 };
}

function targetOf(random: Chance): readonly [DocumentKind, string] {
  return random.happens(0.1) ? random.oneOf(NAMED) : ["ticket", random.oneOf(TICKETS)];
}

/** One clone writes to one document, as any command would: under a stamp above all that it has seen. */
function write(village: Village, index: number): void {
  const { random, clones, greatest } = village;
  const clone = clones[index];
  if (clone === undefined) return;
  const { replica, skew, tree } = clone;
  const [kind, name] = targetOf(random);
  const path = documentPath(kind, name);
  const stamp = mintStamp(village.now + skew, latestOf(tree), replica);
  const before = documentAt(tree, path) ?? emptyDocument(kind, name, stamp);
  if (before.purged) return;
  const pen = new Pen(new Draft(before, stamp), stamp, name);
  for (let i = random.between(1, 3); i > 0; i--) {
    const [a, b, c] = [random.between(0, 15), random.between(0, 15), random.between(0, 15)];
    random.oneOf(OPERATIONS[kind])(pen, { a, b, c });
  }
  const after = pen.draft.document();
  // Attachments have files, and purges an end: both have laws of their own.
  if (!pen.draft.changed || after.purged) return;
  village.writes++;
  clones[index] = { ...clone, tree: new Map(tree).set(path, encodeDocument(after)) };
  for (const [key, cell] of after.cells) {
    const at = `${path} ${key}`;
    const known = greatest.get(at);
    if (cell.stamp === stamp && (known === undefined || stamp > known)) greatest.set(at, stamp);
  }
}

/** One clone takes in what another has. */
function takeIn(village: Village, to: number, from: number): void {
  const [mine, other] = [village.clones[to], village.clones[from]];
  if (mine === undefined || other === undefined || mine.tree === other.tree) return;
  village.joins++;
  const joined = joinTrees(mine.tree, other.tree);
  village.clones[to] = { ...mine, tree: joined };
}

function step(village: Village): void {
  const { random, clones } = village;
  const any = (): number => random.between(0, clones.length - 1);
  village.now += random.between(0, 2000);
  const [one, two] = [any(), any()];
  if (random.happens(1 / WRITES)) {
    write(village, one);
    return;
  }
  takeIn(village, one, two);
  if (random.happens(0.5)) takeIn(village, two, one);
}

/** Everybody hears everything: in each round from a neighbour twice as far away. */
function spread(village: Village): void {
  const { length } = village.clones;
  for (let far = 1; far < length; far *= 2) {
    const before = [...village.clones];
    for (let i = 0; i < length; i++) {
      const from = before[(i + far) % length];
      const mine = before[i];
      if (from === undefined || mine === undefined) continue;
      village.joins++;
      village.clones[i] = { ...mine, tree: joinTrees(mine.tree, from.tree) };
    }
  }
}

const isSame = (a: Tree, b: Tree): boolean =>
  a.size === b.size && [...a].every(([path, content]) => b.get(path) === content);

/** Returns one of each kind of tree. */
function different(trees: readonly Tree[]): readonly Tree[] {
  const kinds: Tree[] = [];
  for (const tree of trees) if (!kinds.some((kind) => isSame(kind, tree))) kinds.push(tree);
  return kinds;
}

/** Says which value was written last, by stamp, and does not stand in the end. */
function lostWrites({ greatest }: Village, tree: Tree): readonly string[] {
  return [...greatest].flatMap(([at, stamp]) => {
    const path = at.slice(0, at.indexOf(" "));
    const key = at.slice(path.length + 1);
    const document = documentAt(tree, path);
    if (document === undefined) return [`${path} is gone`];
    if (document.purged || isRedactedText(document, key)) return [];
    const found = cellOf(document, key)?.stamp ?? "";
    return found >= stamp ? [] : [`${path} ${shownCell(key)}: the write at ${stamp} is lost`];
  });
}

/** Plays gossip among clones, and tells whether all end with one tree, in which no last write is missing. */
export function gossip(task: GossipTask): GossipReport {
  const village = begin(task);
  for (let i = 0; i < task.steps; i++) step(village);
  const apart = village.clones.map(({ tree }) => tree);
  spread(village);
  const found = different(village.clones.map(({ tree }) => tree));
  const violations = found.length === 1 ? [] : [`${found.length} different trees at the end`];
  // Whoever hears it all in another order, last first, has the same.
  const inTurn = apart.toReversed().reduce(joinTrees);
  if (!found.some((tree) => isSame(tree, inTurn)))
    violations.push("another order makes another tree");
  violations.push(...lostWrites(village, inTurn).slice(0, 10));
  return { writes: village.writes, joins: village.joins, trees: found.length, violations };
}
