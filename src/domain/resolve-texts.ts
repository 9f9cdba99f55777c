import { conflictKey } from "./conflicts.ts";
import { type Cell, cellOf, cellPath, type Document, isText } from "./document.ts";
import { Draft } from "./draft.ts";
import type { DocumentKind } from "./fields.ts";
import { joinCells, joinDocuments } from "./join.ts";
import { toLines } from "./lines.ts";
import { mergeTexts } from "./merge-texts.ts";
import type { Stamp } from "./stamp.ts";

/** A text that both sides of a join had changed, and what became of it. */
export interface ResolvedText {
  readonly kind: DocumentKind;
  readonly name: string;
  readonly field: string;
  readonly element: string | undefined;
  readonly part: string | undefined;
  /** "merged": the changes of both are in it. "kept": the text that lost is kept beside, under `conflicts`. */
  readonly became: "merged" | "kept";
}

/** Two sides of a document, and their join. */
export interface Sides {
  readonly a: Document;
  readonly b: Document;
  readonly joined: Document;
}

const textOf = (cell: Cell | undefined): string =>
  typeof cell?.value === "string" ? cell.value : "";

/** Returns the keys of the texts that differ: who wrote them, only the past can tell. A redacted text is in no join. */
export function differingTexts({ a, b, joined }: Sides): readonly string[] {
  if (joined.purged) return [];
  const keys = [...new Set([...a.cells.keys(), ...b.cells.keys()])];
  return keys.filter((key) => {
    if (!isText(joined.kind, key)) return false;
    const [x, y] = [cellOf(a, key), cellOf(b, key)];
    const both = x !== undefined && y !== undefined && x.stamp !== y.stamp;
    return both && textOf(x) !== textOf(y) && cellOf(joined, key) !== undefined;
  });
}

/** Writes what becomes of one text: the greater of `x` and `y` stands there now. */
function resolve(
  draft: Draft,
  key: string,
  base: Cell | undefined,
  [x, y]: readonly [Cell, Cell],
): ResolvedText["became"] | undefined {
  const won = joinCells(x, y);
  const lost = won === x ? y : x;
  const merged = mergeTexts(textOf(base), textOf(won), textOf(lost));
  if (merged !== undefined) {
    draft.set(key, merged);
    return "merged";
  }
  // Only tickets have a place for it; and whoever emptied the text has left nothing to keep.
  const lines = toLines(textOf(lost));
  if (draft.before.kind !== "ticket" || lines === undefined) return undefined;
  draft.set(conflictKey(key, lost.stamp), lines);
  return "kept";
}

/**
 * Brings the texts together that both sides of a join had changed since `bases`, the versions that both come from (their join,
 * where there are several): line by line where the changes are in different places, else the text that lost is kept beside.
 * A function of the versions and the stamp alone, so that every clone writes the same.
 */
export function resolveTexts(
  sides: Sides,
  bases: readonly Document[],
  stamp: Stamp,
): { readonly document: Document; readonly texts: readonly ResolvedText[] } {
  const { a, b, joined } = sides;
  const [first, ...others] = bases;
  if (first === undefined) return { document: joined, texts: [] };
  const base = others.reduce(joinDocuments, first);
  const { kind, name } = joined;
  const draft = new Draft(joined, stamp);
  const texts = differingTexts(sides).flatMap((key): ResolvedText[] => {
    const [x, y, old] = [cellOf(a, key), cellOf(b, key), cellOf(base, key)];
    if (x === undefined || y === undefined) return [];
    // Written by both, neither knowing of the other.
    if (x.stamp === old?.stamp || y.stamp === old?.stamp) return [];
    const became = resolve(draft, key, old, [x, y]);
    const [field, element, part] = cellPath(key);
    return became === undefined ? [] : [{ kind, name, field, element, part, became }];
  });
  return { document: draft.document(), texts };
}
