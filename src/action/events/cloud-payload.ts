import type { TicketEvent } from "../../app/tickets.ts";

/** Most characters of what is sent for one commit: GitHub takes less than 64 KB. */
const MOST = 48_000;

/** What is sent for one commit: its events, or as many as fit. */
export interface CommitPayload {
  readonly commit: string;
  readonly count: number;
  /** True: there are more, or they say more; they are in the history of the tickets. */
  readonly truncated: boolean;
  readonly events: readonly object[];
}

/** Leaves of an event what tells which it is. */
const shortened = ({ id, type, time, subject, commit, actor }: TicketEvent): object => ({
  ...{ id, type, time, commit, actor },
  ...(subject === undefined ? {} : { subject }),
});

const size = (events: readonly object[]): number => JSON.stringify(events).length;

/** Returns what is sent for the events of one commit, within GitHub's limits. */
export function payloadOf(commit: string, events: readonly TicketEvent[]): CommitPayload {
  const count = events.length;
  if (size(events) <= MOST) return { commit, count, truncated: false, events };
  const short = events.map(shortened);
  let fit = short.length;
  while (size(short.slice(0, fit)) > MOST) fit = Math.floor(fit / 2);
  return { commit, count, truncated: true, events: short.slice(0, fit) };
}

/** Returns events in groups of one commit each, in the order in which they are told. */
export function byCommit(events: readonly TicketEvent[]): readonly (readonly TicketEvent[])[] {
  const groups: TicketEvent[][] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last?.[0]?.commit === event.commit) last.push(event);
    else groups.push([event]);
  }
  return groups;
}
