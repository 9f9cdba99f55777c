import type { StoreConfig } from "../domain/config/config.ts";
import type { Verb } from "../domain/mentions/mention.ts";
import type { Operation } from "../domain/operation.ts";
import { COMMIT } from "../domain/references.ts";
import type { Ref } from "../domain/ticket.ts";
import type { Oid } from "../git/repository.ts";
import type { ListedTicket } from "./reading-types.ts";

/** What commits say of one ticket: of those that are there now, and those that became them. */
export interface Said {
  readonly ticket: ListedTicket;
  /** Commits that speak of it now, and the strongest that each says. */
  readonly now: ReadonlyMap<Oid, Verb>;
  /** What each of these commits was before, if it was another one. */
  readonly sources: ReadonlyMap<Oid, ReadonlySet<Oid>>;
  /** Commits that are no more. */
  readonly gone: ReadonlySet<Oid>;
}

const refTo = (value: Oid): Ref => ({ type: COMMIT, value });

/**
 * Returns the verbs that were not acted on yet. The reference to a commit is the mark that it was: a commit that is made anew, by
 * amend or rebase, says nothing new, so that a ticket which was reopened since stays open.
 */
function newVerbs({ now, sources }: Said, linked: ReadonlySet<Oid>): ReadonlySet<Verb> {
  const told = (oid: Oid): boolean =>
    linked.has(oid) || [...(sources.get(oid) ?? [])].some((before) => linked.has(before));
  return new Set([...now].flatMap(([oid, verb]) => (told(oid) ? [] : [verb])));
}

function moveOf(verbs: ReadonlySet<Verb>, ticket: ListedTicket, active: string | undefined) {
  // As people know it: what is refused is told by this name.
  const { shown: id, category } = ticket;
  if (verbs.has("closes") && category !== "closed") return [{ op: "close", id } as const];
  const waits = category === "open" || category === "unknown";
  if (verbs.has("starts") && waits && active !== undefined)
    return [{ op: "move", id, to: active } as const];
  return [];
}

/** Returns the status in which work begins: the first active one. */
export const activeStatus = ({ statuses }: StoreConfig): string | undefined =>
  statuses.find(({ category }) => category === "active")?.name;

/** Returns what is to be done to a ticket for the commits that speak of it: it moves, and is linked to them. */
export function followOperations(said: Said, config: StoreConfig): readonly Operation[] {
  const { ticket, now, gone } = said;
  const id = ticket.shown;
  const linked = new Set(ticket.refs.flatMap((r) => (r.type === COMMIT ? [r.value] : [])));
  const add = [...now.keys()].filter((oid) => !linked.has(oid)).map(refTo);
  const remove = [...gone].filter((oid) => linked.has(oid) && !now.has(oid)).map(refTo);
  const refs: Operation[] =
    add.length + remove.length === 0 ? [] : [{ op: "ref", id, add, remove }];
  return [...moveOf(newVerbs(said, linked), ticket, activeStatus(config)), ...refs];
}
