import { isoOfSeconds } from "../base/clock.ts";
import { isPlainAscii } from "../base/unseen.ts";
import { toldKind } from "../store/commit-kind.ts";
import type { Commit } from "../store/snapshot.ts";
import type { Cause, Happening, TicketEvent } from "./event.ts";

const LONGEST = 1000;

/** Replaces what an attribute of an event may not hold. CloudEvents 1.0.2, "Type System". */
const fitting = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, "\ufffd");

/** Returns text that may stand in an attribute, which must not be empty. */
export function attribute(text: string): string {
  const start = text.slice(0, LONGEST);
  return (isPlainAscii(start) ? start : fitting(start)) || "unknown";
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

const specversion = "1.0";
const datacontenttype = "application/json";

/** Returns the event with the number `n` of a commit. */
export function eventOf(
  { source, commit, time, actor, cause }: Envelope,
  n: number | string,
  { type, data }: Happening,
): TicketEvent {
  const id = `${commit}:${n}`;
  const subject = "ticket" in data ? data.ticket.id : undefined;
  // Written out twice: there are very many, and each part that another is made of is copied.
  const event =
    subject === undefined
      ? { specversion, id, source, type, time, datacontenttype, commit, actor, cause, data }
      : {
          specversion,
          id,
          source,
          type,
          subject,
          time,
          datacontenttype,
          commit,
          actor,
          cause,
          data,
        };
  return event as TicketEvent;
}
