import type { ListedTicket } from "../../app/tickets.ts";
import { isTicketError } from "../../base/errors.ts";
import type { Verb } from "../../domain/mentions/mention.ts";
import type { Spoken } from "./spoken.ts";

/** A name that is no ticket's, where only a ticket can be meant. */
export interface Misnamed {
  readonly spoken: Spoken;
  readonly problem: "missing" | "ambiguous" | "deleted";
}

/** A ticket that a pull request speaks of. */
export interface LinkedTicket {
  readonly ticket: ListedTicket;
  /** The strongest word that is said of it anywhere. */
  readonly verb: Verb;
  /** False: it is only named in passing. */
  readonly linked: boolean;
}

/** What a pull request speaks of. */
export interface Links {
  readonly tickets: readonly LinkedTicket[];
  readonly misnamed: readonly Misnamed[];
  /** The commits in which a ticket is named that is there. */
  readonly naming: ReadonlySet<string>;
}

type Found = ListedTicket | Misnamed["problem"];

const STRENGTH: Readonly<Record<Verb, number>> = { refs: 0, starts: 1, closes: 2 };
const PROBLEMS: Readonly<Record<string, Misnamed["problem"]>> = {
  TICKET_NOT_FOUND: "missing",
  AMBIGUOUS_ID: "ambiguous",
};

async function find(get: (token: string) => Promise<ListedTicket>, token: string): Promise<Found> {
  try {
    const ticket = await get(token);
    return ticket.deleted || ticket.purged ? "deleted" : ticket;
  } catch (error) {
    const problem = isTicketError(error) ? PROBLEMS[error.code] : undefined;
    if (problem === undefined) throw error;
    return problem;
  }
}

function stronger(
  one: LinkedTicket | undefined,
  ticket: ListedTicket,
  spoken: Spoken,
): LinkedTicket {
  const linked = spoken.linked || one?.linked === true;
  const verb =
    one !== undefined && STRENGTH[one.verb] >= STRENGTH[spoken.verb] ? one.verb : spoken.verb;
  return { ticket, verb, linked };
}

/** Most names that are looked up: nobody means more, and each costs a look. */
const MOST_NAMES = 200;

/** Looks up the tickets that a pull request speaks of; each name once. */
export async function linksOf(
  spoken: readonly Spoken[],
  get: (token: string) => Promise<ListedTicket>,
): Promise<Links> {
  const tokens = [...new Set(spoken.map(({ token }) => token))].slice(0, MOST_NAMES);
  const found = new Map<string, Found>();
  for (const token of tokens) found.set(token, await find(get, token));
  const tickets = new Map<string, LinkedTicket>();
  const misnamed: Misnamed[] = [];
  const naming = new Set<string>();
  for (const one of spoken) {
    const what = found.get(one.token);
    if (what === undefined) continue;
    if (typeof what === "string") {
      if (one.sure) misnamed.push({ spoken: one, problem: what });
      continue;
    }
    if (one.source.part === "commit") naming.add(one.source.sha);
    tickets.set(what.id, stronger(tickets.get(what.id), what, one));
  }
  return { tickets: [...tickets.values()], misnamed, naming };
}
