import { type Best, bestOf, type Hit } from "../search/text/rank.ts";
import { searchText, type TextHits } from "../search/text/search-text.ts";
import { textMatcher } from "../search/text/snippet.ts";
import { currentHead } from "./current-head.ts";
import { fromCache } from "./from-cache.ts";
import type { ListQuery } from "./reading-types.ts";
import { cachedSource } from "./search-cached.ts";
import type { SearchSource, Undecided } from "./search-source.ts";
import type { FoundTicket, SearchOptions, SearchResult } from "./search-types.ts";
import type { Workspace } from "./workspace.ts";

const [LIMIT, SNIPPET] = [20, 160];

/** Searches tickets. See `Tickets.search`. */
export async function searchTickets(
  workspace: Workspace,
  query: string,
  options: SearchOptions,
): Promise<SearchResult> {
  const { snippet = SNIPPET, ...filters } = options;
  const asked: ListQuery = { all: true, ...filters, query };
  const { limit } = options;
  const cached = await fromCache(workspace, await currentHead(workspace), async (place) =>
    searchIn(await cachedSource(workspace, place, asked), limit, snippet),
  );
  if (cached !== undefined) return cached;
  const { readSource } = await import("./search-read.ts");
  return searchIn(await readSource(workspace, asked), limit, snippet);
}

/** Returns what was found in its order, as far as it is to be shown. */
async function ordered(source: SearchSource, found: TextHits, limit: number): Promise<Best> {
  const { ready, undecided, tie } = source;
  const all = undecided !== undefined || ready.sort.length > 0 || !found.ranked;
  const best = bestOf(found, found.hidden, all ? 0 : limit, tie);
  if (!all) return best;
  const kept = undecided === undefined ? best.hits : fulfilling(source, undecided, best.hits);
  const hits =
    found.ranked && ready.sort.length === 0 ? kept : await resorted(source, kept, ready.sort);
  return { hits: limit === 0 ? hits : hits.slice(0, limit), total: kept.length };
}

const rowOf = ({ row }: Hit): number => row;

/** Returns the hits whose tickets fulfil what only they can tell. */
function fulfilling(
  { tickets }: SearchSource,
  { rows, decide }: Undecided,
  hits: readonly Hit[],
): readonly Hit[] {
  const asked = hits.map(rowOf).filter((row) => rows.has(row));
  const out = new Set<number>();
  for (const [i, ticket] of tickets(asked).entries()) {
    const row = asked[i] ?? 0;
    if (!decide(row, ticket)) out.add(row);
  }
  return hits.filter(({ row }) => !out.has(row));
}

/** Returns hits in the order of their tickets' fields. */
async function resorted(
  { sorted }: SearchSource,
  hits: readonly Hit[],
  sort: readonly string[],
): Promise<readonly Hit[]> {
  const scores = new Map(hits.map(({ row, score }) => [row, score]));
  const rows = await sorted(hits.map(rowOf), sort);
  return rows.map((row) => ({ row, score: scores.get(row) ?? 0 }));
}

/** Returns what may have been meant by words that no ticket has. */
async function suggest(
  { withIndex }: SearchSource,
  words: readonly string[],
): Promise<SearchResult["suggestions"]> {
  if (words.length === 0) return [];
  const { suggestWord } = await import("../search/text/suggest.ts");
  return withIndex((index) =>
    words.flatMap((word) => {
      const meant = suggestWord(index, word);
      return meant === undefined ? [] : [{ word, meant }];
    }),
  );
}

/** Scores are no more exact than this. */
const EXACT = 1000;

async function searchIn(
  source: SearchSource,
  asked: number | undefined,
  snippet: number,
): Promise<SearchResult> {
  const { ready, texts, hidden, withIndex, listing } = source;
  const found = await withIndex((index) => searchText(index, texts, hidden));
  const limit = asked ?? (ready.limit === 0 ? LIMIT : ready.limit);
  const { hits, total } = await ordered(source, found, limit);
  const tickets = source.tickets(hits.map(rowOf));
  const suggestions = total > 0 ? [] : await suggest(source, found.unknown);
  const matches = textMatcher(found.sought, snippet);
  return {
    ...listing,
    tickets: tickets.map((ticket, i): FoundTicket => {
      const score = found.ranked ? Math.round((hits[i]?.score ?? 0) * EXACT) / EXACT : null;
      return { ...ticket, score, matches: snippet === 0 ? [] : matches(ticket) };
    }),
    total,
    partial: found.partial && total > 0,
    suggestions,
  };
}
