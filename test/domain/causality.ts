import { createHash } from "node:crypto";
import type { Json } from "../../src/base/json.ts";
import type { Stamp } from "../../src/domain/stamp.ts";

/**
 * What a history says should have come out, told apart from the join: for every cell all writes that
 * a replica knows of, each with the writes that its writer had seen. The winner is looked up by the rule,
 * not by joining.
 */
export interface Write {
  readonly value: Json | undefined;
  readonly stamp: Stamp;
  /** The writes to the same cell that its writer had seen. */
  readonly over: ReadonlySet<Write>;
}

/** The writes to one document by cell. */
export type Writes = ReadonlyMap<string, ReadonlySet<Write>>;

/** All writes that a replica knows of, by the path of the document. */
export type Knowledge = ReadonlyMap<string, Writes>;

/** Key of the creations of a document: each writes all registers of it as absent. */
export const CREATED = "(created)";
export const PURGED = "(purged)";
const REDACTED = "(redacted)";

/** Returns the key of what was taken out of an element for ever. */
export const redactedKey = (element: string): string => REDACTED + element;

/** Returns the elements that somebody redacted. */
export const redactedElements = (writes: Writes): readonly string[] =>
  [...writes.keys()].filter((k) => k.startsWith(REDACTED)).map((k) => k.slice(REDACTED.length));

/** Returns the cells that somebody wrote. */
export const writtenCells = (writes: Writes): readonly string[] =>
  [...writes.keys()].filter((key) => !key.startsWith("("));

const NONE: ReadonlySet<Write> = new Set();

/** Returns the writes to a cell of a document, its creations among them for a register. */
export function knownWrites(writes: Writes, cell: string, isRegister: boolean): ReadonlySet<Write> {
  const own = writes.get(cell) ?? NONE;
  const created = isRegister ? (writes.get(CREATED) ?? NONE) : NONE;
  return created.size === 0 ? own : new Set([...created, ...own]);
}

function joinMaps<V>(
  a: ReadonlyMap<string, V>,
  b: ReadonlyMap<string, V>,
  join: (x: V, y: V) => V,
): ReadonlyMap<string, V> {
  if (a === b) return a;
  const joined = new Map(a);
  for (const [key, value] of b) {
    const mine = joined.get(key);
    if (mine !== value) joined.set(key, mine === undefined ? value : join(mine, value));
  }
  return joined;
}

/** Returns knowledge of both. */
export function joinKnowledge(a: Knowledge, b: Knowledge): Knowledge {
  return joinMaps(a, b, (x, y) => joinMaps(x, y, (v, w) => new Set([...v, ...w])));
}

/** Returns a value with sorted keys as text: this file's own, so that a fault of ours is not believed by it. */
function sortedText(value: Json): string {
  return JSON.stringify(value, (_, v: unknown) =>
    typeof v === "object" && v !== null && !Array.isArray(v)
      ? Object.fromEntries(
          Object.entries(v).sort(([x], [y]) => Buffer.compare(Buffer.from(x), Buffer.from(y))),
        )
      : v,
  );
}

const hashOf = (value: Json): string =>
  createHash("sha256").update(sortedText(value)).digest("hex");

function beats(a: Write, b: Write): boolean {
  if (a.stamp !== b.stamp) return a.stamp > b.stamp;
  if (a.value === undefined || b.value === undefined) return b.value === undefined;
  return hashOf(a.value) > hashOf(b.value);
}

/** Returns the write that must stand: the latest stamp, then the present one, then the greater hash. */
export function winnerOf(writes: ReadonlySet<Write>): Write | undefined {
  let winner: Write | undefined;
  for (const write of writes) if (winner === undefined || beats(write, winner)) winner = write;
  return winner;
}

/** Tells whether someone wrote over `write` having seen it. */
export function isOverwritten(write: Write, writes: ReadonlySet<Write>): boolean {
  for (const other of writes) if (other.over.has(write)) return true;
  return false;
}
