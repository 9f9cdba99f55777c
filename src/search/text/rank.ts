import type { Found } from "./find-text.ts";
import { compiledLoops } from "./loops/loops.ts";
import { lengthOf, type TextIndex } from "./text-index.ts";
import { LENGTH_SHARE, SATURATION } from "./weights.ts";

/** More are sorted as a whole, and read by compiled loops. */
const FEW = 256;

/** How well rows fit what is sought; in ascending order of the rows. */
export interface Scored {
  readonly rows: Uint32Array;
  readonly scores: Float64Array;
}

/** Returns by the code of its length how much a text's length counts against it. */
const penalties = ({ meanLength }: TextIndex): Float64Array =>
  Float64Array.from({ length: 256 }, (_, code) => {
    const share = lengthOf(code) / (meanLength || 1);
    return SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * share);
  });

/**
 * Scores rows as BM25F does: S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009.
 * Words that are found for one word count as that word.
 */
export function score(index: TextIndex, { rows, amounts, exact }: Found): Scored {
  const against = penalties(index);
  const having = exact > 0 ? exact : rows.length;
  const rarity = Math.log(1 + (index.count - having + 0.5) / (having + 0.5));
  const full = rarity * (1 + SATURATION);
  const loops = rows.length > FEW ? compiledLoops() : undefined;
  if (loops !== undefined) {
    loops.begin();
    const [rowsAt, scoresAt] = [loops.put(rows), loops.put(amounts)];
    const [lengths, penaltiesAt] = [loops.put(index.lengths), loops.put(against)];
    loops.score(rowsAt, scoresAt, rows.length, lengths, penaltiesAt, full);
    return { rows, scores: loops.floats(scoresAt, rows.length).slice() };
  }
  const scores = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const amount = amounts[at] ?? 0;
    const code = index.lengths[rows[at] ?? 0] ?? 0;
    scores[at] = (full * amount) / (amount + (against[code] ?? 0));
  }
  return { rows, scores };
}

/** Rows of which each has all of several things that are sought, or as many of them as any has. */
export interface Joined extends Scored {
  /** How many of the things each row has; fewer than there are: no row has all. */
  readonly having: number;
}

const NONE: Scored = { rows: new Uint32Array(0), scores: new Float64Array(0) };

/** Returns the rows that have all of what is sought; where none has all that is not hidden, those that have the most. */
export function joinScored(all: readonly Scored[], hidden: Uint8Array): Joined {
  const [only = NONE] = all;
  if (all.length < 2) return { ...only, having: all.length };
  const having = new Uint8Array(hidden.length);
  const sums = new Float64Array(hidden.length);
  for (const { rows, scores } of all)
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      having[row] = (having[row] ?? 0) + 1;
      sums[row] = (sums[row] ?? 0) + (scores[at] ?? 0);
    }
  // Whoever has all is among those that have what is rarest.
  const rarest = all.reduce((a, b) => (b.rows.length < a.rows.length ? b : a));
  const full = withSums(
    rarest.rows,
    sums,
    (row) => having[row] === all.length && hidden[row] === 0,
  );
  if (full.rows.length > 0) return { ...full, having: all.length };
  const any = Uint32Array.from(having.keys()).filter(
    (row) => having[row] !== 0 && hidden[row] === 0,
  );
  const most = any.reduce((max, row) => Math.max(max, having[row] ?? 0), 0);
  return { ...withSums(any, sums, (row) => having[row] === most), having: most };
}

function withSums(rows: Uint32Array, sums: Float64Array, wanted: (row: number) => boolean): Scored {
  const kept = rows.filter(wanted);
  const scores = new Float64Array(kept.length);
  for (let at = 0; at < kept.length; at++) scores[at] = sums[kept[at] ?? 0] ?? 0;
  return { rows: kept, scores };
}

/** A row and its score. */
export interface Hit {
  readonly row: number;
  readonly score: number;
}

/** The best of some rows, the best first. */
export interface Best {
  readonly hits: readonly Hit[];
  /** How many there are in all. */
  readonly total: number;
}

/** Returns the best rows that are not hidden, no more than `limit` (0: all); `tie` puts rows of one score in their order. */
export function bestOf(
  scored: Scored,
  hidden: Uint8Array,
  limit: number,
  tie: (a: number, b: number) => number,
): Best {
  const compare = (a: Hit, b: Hit): number => b.score - a.score || tie(a.row, b.row);
  return limit === 0 || limit > FEW
    ? sortedHits(scored, hidden, limit, compare)
    : fewHits(scored, hidden, limit, compare);
}

type Compare = (a: Hit, b: Hit) => number;

/** Returns the places of the rows of which the best can be, and how many are not hidden. */
function candidates(
  { rows, scores }: Scored,
  hidden: Uint8Array,
  limit: number,
): { readonly places: Iterable<number>; readonly total: number } | undefined {
  const loops = rows.length > FEW ? compiledLoops() : undefined;
  if (loops === undefined) return undefined;
  loops.begin();
  const listed = [loops.put(rows), loops.put(scores), rows.length] as const;
  const hiddenAt = loops.put(hidden);
  const best = loops.put(new Float64Array(limit).fill(Number.NEGATIVE_INFINITY));
  const total = loops.best(...listed, hiddenAt, limit, best);
  const least = loops.floats(best, limit)[limit - 1] ?? 0;
  const places = loops.room(4 * rows.length);
  const count = loops.atLeast(...listed, hiddenAt, least, places);
  return { places: loops.words(places, count).slice(), total };
}

function sortedHits(
  { rows, scores }: Scored,
  hidden: Uint8Array,
  limit: number,
  compare: Compare,
): Best {
  const hits: Hit[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    if (hidden[row] === 0) hits.push({ row, score: scores[at] ?? 0 });
  }
  hits.sort(compare);
  return { hits: limit === 0 ? hits : hits.slice(0, limit), total: hits.length };
}

/** Keeps the best ones in order while it looks at all that may be among them. */
function fewHits(scored: Scored, hidden: Uint8Array, limit: number, compare: Compare): Best {
  const { rows, scores } = scored;
  const some = candidates(scored, hidden, limit);
  const hits: Hit[] = [];
  let total = 0;
  for (const at of some?.places ?? rows.keys()) {
    const row = rows[at] ?? 0;
    if (hidden[row] !== 0) continue;
    total++;
    insert(hits, { row, score: scores[at] ?? 0 }, limit, compare);
  }
  return { hits, total: some?.total ?? total };
}

/** Puts a hit in its place, as far as that is among the best. */
function insert(hits: Hit[], own: Hit, limit: number, compare: Compare): void {
  let place = hits.length;
  while (place > 0 && compare(own, hits[place - 1] as Hit) < 0) place--;
  if (place >= limit) return;
  hits.splice(place, 0, own);
  if (hits.length > limit) hits.pop();
}
