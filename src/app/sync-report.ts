import type { TicketId } from "../domain/id.ts";
import type { ResolvedText } from "../domain/resolve-texts.ts";
import type { Oid } from "../git/repository.ts";
import { diffTree } from "../store/diff-trees.ts";
import { documentPlace } from "../store/document-pairs.ts";
import { type LostInJoin, lostInJoin } from "../store/lost-in-join.ts";
import { shownIds } from "../store/resolve.ts";
import { type Commit, readCommits, readConfig, snapshotAt } from "../store/snapshot.ts";
import type { Store } from "../store/store.ts";
import { type SuppressedLink, suppressedLinks } from "../store/suppressed-links.ts";
import type { LostOnJoin, RemoteReport, SuppressedOnJoin, TextOnJoin } from "./sync-types.ts";

/** Joins of others whose lost values are looked for; in a first sync there may be thousands. */
export const MOST_JOINS = 50;

/** Returns the tickets that differ between two heads. */
export async function changedTickets(
  store: Store,
  before: Oid | undefined,
  after: Oid | undefined,
): Promise<readonly TicketId[]> {
  if (after === undefined || before === after) return [];
  const [now] = await readCommits(store, [after]);
  const [old] = before === undefined ? [] : await readCommits(store, [before]);
  const differences = await diffTree(store, old?.data.tree, now?.data.tree);
  return differences.flatMap(({ path }) => {
    const place = documentPlace(path);
    return place?.document === "ticket" ? [place.name] : [];
  });
}

/** Returns each value that lost in one of these joins, once. */
async function lostIn(
  store: Store,
  pairs: readonly (readonly [Commit, Commit])[],
): Promise<readonly LostInJoin[]> {
  const found = new Map<string, LostInJoin>();
  for (const pair of pairs)
    for (const lost of await lostInJoin(store, pair)) {
      const { name, field, element, part, value } = lost;
      found.set(JSON.stringify([name, field, element, part, value]), lost);
    }
  return [...found.values()];
}

/** The joins among commits, as pairs of what was joined; the newest only. */
export async function joinsAmong(
  store: Store,
  oids: readonly Oid[],
): Promise<{ readonly pairs: readonly (readonly [Commit, Commit])[]; readonly left: number }> {
  const commits = await readCommits(store, oids);
  const joins = commits.filter(({ data, trailers }) => trailers.join && data.parents.length === 2);
  const pairs: (readonly [Commit, Commit])[] = [];
  for (const { data } of joins.slice(0, MOST_JOINS)) {
    const [a, b] = await readCommits(store, data.parents);
    if (a !== undefined && b !== undefined) pairs.push([a, b]);
  }
  return { pairs, left: Math.max(0, joins.length - MOST_JOINS) };
}

type Shown = (id: string) => string;
type Place = Pick<LostInJoin, "name" | "field" | "element" | "part">;

/** Names a value for people: `body`, and `comments.body` of an element. */
const fieldOf = ({ field, part }: Place): string =>
  part === undefined ? field : `${field}.${part}`;

const lostOf =
  (shown: Shown) =>
  (lost: LostInJoin): LostOnJoin => {
    const { name, element = null, value = null, won = null, commit } = lost;
    return {
      ...{ id: name, shown: shown(name), field: fieldOf(lost), element },
      ...{ value, won, commit },
    };
  };

const suppressedOf =
  (shown: Shown) =>
  ({ type, from, to }: SuppressedLink): SuppressedOnJoin => ({
    ...{ type, id: from, shown: shown(from) },
    ...{ to, toShown: shown(to) },
  });

/** Returns what became of texts, by names that people know. */
export async function shownTexts(
  store: Store,
  head: Oid,
  texts: readonly ResolvedText[],
): Promise<readonly TextOnJoin[]> {
  if (texts.length === 0) return [];
  const snapshot = await snapshotAt(store, head);
  const { prefix } = await readConfig(store, snapshot);
  const names = await shownIds(store, snapshot, prefix, idsOf(texts));
  return texts.map(textOf((id) => names.get(id) ?? id));
}

/** What a join came to for the people whose values and links they were. */
export type Findings = Pick<RemoteReport, "lost" | "suppressed" | "texts">;

/** What joins were made of, and what they changed. */
export interface Joined {
  readonly pairs: readonly (readonly [Commit, Commit])[];
  readonly changed: readonly TicketId[];
  readonly texts: readonly ResolvedText[];
}

const textOf =
  (shown: Shown) =>
  (text: ResolvedText): TextOnJoin => ({
    ...{ id: text.name, shown: shown(text.name) },
    ...{ field: fieldOf(text), element: text.element ?? null, became: text.became },
  });

const idsOf = (texts: readonly ResolvedText[]): readonly TicketId[] =>
  texts.filter((t) => t.kind === "ticket").map((t) => t.name);

/** Returns the values that are lost but for history: a text that was merged, or is kept beside, is not. */
function withoutTexts(
  lost: readonly LostInJoin[],
  texts: readonly ResolvedText[],
): readonly LostInJoin[] {
  const keyOf = (at: Place): string => JSON.stringify([at.name, fieldOf(at), at.element ?? null]);
  const there = new Set(texts.map(keyOf));
  return lost.filter((one) => !there.has(keyOf(one)));
}

/** Tells what joins did to values and links, by names that people know. */
export async function findingsOf(
  store: Store,
  head: Oid,
  { pairs, changed, texts }: Joined,
): Promise<Findings> {
  const snapshot = await snapshotAt(store, head);
  const { prefix } = await readConfig(store, snapshot);
  const lost = withoutTexts(await lostIn(store, pairs), texts);
  const suppressed = await suppressedLinks(store, snapshot, changed);
  const ids = [
    ...lost.filter((l) => l.kind === "ticket").map((l) => l.name),
    ...suppressed.flatMap((s) => [s.from, s.to]),
    ...idsOf(texts),
  ];
  const names = await shownIds(store, snapshot, prefix, ids);
  const shown: Shown = (id) => names.get(id) ?? id;
  return {
    lost: lost.map(lostOf(shown)),
    suppressed: suppressed.map(suppressedOf(shown)),
    texts: texts.map(textOf(shown)),
  };
}
