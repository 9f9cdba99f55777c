import { TicketError } from "../base/errors.ts";
import { closest } from "../base/similar.ts";
import type { TicketId } from "../domain/id.ts";
import { EVENT_TYPES, matchesType, typesOf } from "../events/event-types.ts";
import type { ToldEvent } from "../events/tell-history.ts";
import { resolveToken } from "../store/resolve.ts";
import type { EventFilter } from "./event-types.ts";
import type { View } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** A filter made ready. */
export interface ReadyFilter {
  readonly matches: (told: ToldEvent) => boolean;
  /** The tickets that alone are wanted; undefined: any. */
  readonly tickets: ReadonlySet<TicketId> | undefined;
}

type Test = (told: ToldEvent) => boolean;

function unknownType(pattern: string): TicketError {
  const near = closest(pattern, EVENT_TYPES);
  const message = `There is no event type ${JSON.stringify(pattern)}.`;
  return new TicketError("UNKNOWN_EVENT_TYPE", "usage", message, {
    data: { pattern, types: EVENT_TYPES },
    hint: `${near === undefined ? "" : `Did you mean ${near}? `}Known: ${EVENT_TYPES.join(", ")}; ticket.* stands for all that begin so.`,
  });
}

/** Returns the words that are wanted, and those that are not: behind "!". */
function sides(words: readonly string[]): readonly [readonly string[], readonly string[]] {
  const unwanted = words.filter((word) => word.startsWith("!")).map((word) => word.slice(1));
  return [words.filter((word) => !word.startsWith("!")), unwanted];
}

/** Checks patterns of event types. @throws TicketError `UNKNOWN_EVENT_TYPE`. */
export function checkTypes(patterns: readonly string[]): void {
  const bad = sides(patterns)
    .flat()
    .find((pattern) => typesOf(pattern).length === 0);
  if (bad !== undefined) throw unknownType(bad);
}

/** Returns a test for words of which one must fit, and others none. */
function wordsTest(
  words: readonly string[],
  of: (told: ToldEvent) => string,
  fits: (word: string, value: string) => boolean,
): Test {
  const [wanted, unwanted] = sides(words);
  return (told) => {
    const value = of(told);
    if (unwanted.some((word) => fits(word, value))) return false;
    return wanted.length === 0 || wanted.some((word) => fits(word, value));
  };
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Makes a filter ready at a head. @throws TicketError `UNKNOWN_EVENT_TYPE`, `TICKET_NOT_FOUND`, `AMBIGUOUS_ID`, `BAD_QUERY`. */
export async function readyFilter(
  workspace: Workspace,
  view: View,
  { types = [], tickets, query, actors = [] }: EventFilter,
): Promise<ReadyFilter> {
  const tests: Test[] = [];
  checkTypes(types);
  if (types.length > 0) tests.push(wordsTest(types, ({ event }) => event.type, matchesType));
  if (actors.length > 0) {
    const me = actors.some((word) => /^!?@me$/.test(word))
      ? (await workspace.repo.identity("author")).email
      : "";
    const words = actors.map((word) => word.replace(/@me$/, me));
    tests.push(wordsTest(words, ({ event }) => event.actor, isSame));
  }
  const { prefix } = view.config;
  const resolved = (tickets ?? []).map((token) =>
    resolveToken(workspace.store, view.snapshot, prefix, token),
  );
  const ids = tickets === undefined ? undefined : new Set(await Promise.all(resolved));
  if (ids !== undefined) tests.push(({ event }) => ids.has(event.subject ?? ""));
  if (query !== undefined)
    tests.push(await (await import("./event-query-test.ts")).queryTest(workspace, view, query));
  return { matches: (told) => tests.every((test) => test(told)), tickets: ids };
}
