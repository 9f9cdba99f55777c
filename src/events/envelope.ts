import { isoOfSeconds } from "../base/clock.ts";
import { toldKind } from "../store/commit-kind.ts";
import type { Commit } from "../store/snapshot.ts";
import type { Cause, Happening, TicketEvent } from "./event.ts";

/** What an attribute of an event may not hold. CloudEvents 1.0.2, "Type System". */
const UNFIT = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
const LONGEST = 1000;

/** Returns text that may stand in an attribute, which must not be empty. */
export function attribute(text: string): string {
  return text.slice(0, LONGEST).replace(UNFIT, "\ufffd") || "unknown";
}

/** What all events of one commit have in common. */
export interface Envelope {
  readonly source: string;
  readonly commit: string;
  readonly time: string;
  readonly actor: string;
  readonly cause: Cause;
}

/** Returns what the events of a commit have in common. */
export function envelopeOf(source: string, commit: Commit): Envelope {
  const { oid, data, trailers } = commit;
  return {
    source,
    commit: oid,
    time: isoOfSeconds(data.committer.time),
    actor: attribute(trailers.actor ?? data.author.email),
    cause: toldKind(commit),
  };
}

/** Returns the event with the number `n` of a commit. */
export function eventOf(
  { source, commit, time, actor, cause }: Envelope,
  n: number | string,
  { type, data }: Happening,
): TicketEvent {
  const about = "ticket" in data ? { subject: data.ticket.id } : {};
  const attributes = {
    specversion: "1.0",
    id: `${commit}:${n}`,
    source,
    type,
    ...about,
    time,
    datacontenttype: "application/json",
    commit,
    actor,
    cause,
  };
  return { ...attributes, data } as TicketEvent;
}
