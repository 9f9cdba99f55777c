import { knownCategory } from "../domain/config/category.ts";
import type { StoreConfig } from "../domain/config/config.ts";
import type { TicketId } from "../domain/id.ts";
import type { Ticket } from "../domain/ticket.ts";
import { HAS_OPEN_CHILDREN, WAITS } from "../workflow/ready.ts";
import { isNothing } from "./custom-fits.ts";
import type { NumberSpan } from "./number-spans.ts";
import type { LinkLeaf, Prepared, PreparedLeaf } from "./prepared-query.ts";
import { dayOfDate, localDay } from "./query-times.ts";
import { matchesText } from "./text/match-text.ts";
import { NUMBER_IN, TEXTS_IN, timeOf, WORDS_IN } from "./ticket-values.ts";

export type TicketTest = (ticket: Ticket) => boolean;

/** All tickets, so far as one of them is judged by others. */
export interface World {
  readonly config: StoreConfig;
  /** Deleted ones too. */
  readonly tickets: readonly Ticket[];
  /** Whether a ticket waits for others or has open children; asked for only where a query asks what is ready. */
  readonly readinessOf: (id: TicketId) => number;
}

const ofType = ({ links }: Ticket, type: string | undefined): Ticket["links"] =>
  type === undefined ? links : links.filter((link) => link.type === type);

/** Returns what links of a type lead to: those of some tickets, or of all that are there. */
function targetsOf(
  { tickets }: World,
  type: string | undefined,
  from: ReadonlySet<TicketId> | undefined,
): ReadonlySet<TicketId> {
  const asked =
    from === undefined
      ? tickets.filter((t) => !t.deleted && !t.purged)
      : tickets.filter((t) => from.has(t.id));
  return new Set(asked.flatMap((t) => ofType(t, type).map((link) => link.to)));
}

function linksTest({ type, ways, ids, none }: LinkLeaf, world: World): TicketTest {
  const own = (t: Ticket) => (ways === "in" ? [] : ofType(t, type));
  const incoming = ways !== "out";
  const targets = incoming ? targetsOf(world, type, ids) : new Set();
  const pointed = incoming && none ? targetsOf(world, type, undefined) : new Set();
  return (t) => {
    const links = own(t);
    if (targets.has(t.id) || links.some(({ to }) => ids.has(to))) return true;
    return none && links.length === 0 && !pointed.has(t.id);
  };
}

function valuesTest<Value>(
  valuesOf: (ticket: Ticket) => readonly Value[],
  { fits, none }: { readonly fits: (value: Value) => boolean; readonly none: boolean },
): TicketTest {
  return (ticket) => {
    const values = valuesOf(ticket);
    return values.length === 0 ? none : values.some(fits);
  };
}

const holds = ({ claim }: Ticket, now: number): boolean =>
  claim !== null && timeOf(claim.expires) > now;

function stateTest(what: string, now: number, { config, readinessOf }: World): TicketTest {
  const category = (t: Ticket) => knownCategory(config, t.status);
  const isClosed = (t: Ticket): boolean => category(t) === "closed";
  const waits = (t: Ticket, bits: number): boolean => (readinessOf(t.id) & bits) !== 0;
  switch (what) {
    case "open":
      return (t) => !isClosed(t);
    case "closed":
    case "active":
    case "unknown":
      return (t) => category(t) === what;
    case "deleted":
      return (t) => t.deleted;
    case "ready":
      return (t) =>
        category(t) === "open" &&
        !t.deleted &&
        !holds(t, now) &&
        !waits(t, WAITS | HAS_OPEN_CHILDREN);
    case "blocked":
      return (t) => !isClosed(t) && !t.deleted && waits(t, WAITS);
    case "overdue": {
      const today = localDay(now);
      return (t) => !isClosed(t) && dayOfDate(t.due) < today;
    }
    case "claimed":
      return (t) => holds(t, now);
    default:
      return () => what === "all";
  }
}

const nothing = () => [];

const isIn = ({ least, most }: NumberSpan, number: number): boolean =>
  number >= least && number <= most;

/** Returns a test of tickets by one condition. */
export function leafTest(leaf: PreparedLeaf, world: World): TicketTest {
  switch (leaf.kind) {
    case "text":
      return (ticket) => matchesText(leaf.term, ticket);
    case "words":
      return valuesTest(WORDS_IN.get(leaf.field) ?? nothing, leaf);
    case "texts":
      return valuesTest(TEXTS_IN.get(leaf.field) ?? nothing, leaf);
    case "number": {
      const numberIn = NUMBER_IN.get(leaf.field);
      return (ticket) => {
        const number = numberIn?.(ticket) ?? Number.NaN;
        return Number.isNaN(number) ? leaf.none : leaf.spans.some((span) => isIn(span, number));
      };
    }
    case "custom":
      return ({ custom }) => {
        const value = Object.hasOwn(custom, leaf.field) ? custom[leaf.field] : undefined;
        return value === undefined || isNothing(value) ? leaf.none : leaf.fits(value);
      };
    case "links":
      return linksTest(leaf, world);
    case "own":
      return ({ id }) => leaf.ids.has(id) || leaf.beginnings.some((part) => id.startsWith(part));
    case "is":
      return stateTest(leaf.what, leaf.now, world);
    case "filled":
      return (ticket) => ticket[leaf.field].length > 0;
  }
}

/** Returns a test of tickets by a query. */
export function ticketTest(query: Prepared, world: World): TicketTest {
  if (query.kind === "not") {
    const part = ticketTest(query.part, world);
    return (ticket) => !part(ticket);
  }
  if (query.kind !== "and" && query.kind !== "or") return leafTest(query, world);
  const parts = query.parts.map((part) => ticketTest(part, world));
  return query.kind === "and"
    ? (ticket) => parts.every((test) => test(ticket))
    : (ticket) => parts.some((test) => test(ticket));
}
