import type { ListedTicket } from "../../app/tickets.ts";
import type { StoreConfig } from "../../domain/config/config.ts";
import type { Operation } from "../../domain/operation.ts";
import type { Ref } from "../../domain/ticket.ts";
import type { PullState, Target, Transitions } from "../transitions.ts";
import type { LinkedTicket } from "./linked.ts";

/** What decides which tickets move. */
export interface MoveFacts {
  readonly state: PullState;
  /** True: the event changed the state of the pull request; else only tickets move that it had not spoken of before. */
  readonly stateChanged: boolean;
  /** False: it was merged into a branch whose merges close nothing. */
  readonly closes: boolean;
  readonly transitions: Transitions;
  /** How tickets refer to the pull request. */
  readonly ref: Ref;
  readonly config: Pick<StoreConfig, "statuses" | "resolutions">;
  /** The status that a ticket had before the pull request moved it. */
  readonly before: ReadonlyMap<string, string>;
}

/** A move that is made, or will be. */
export interface Move {
  readonly id: string;
  readonly shown: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

/** Why a ticket stays where it is, though the mapping says otherwise. */
export interface Stay {
  readonly shown: string;
  readonly reason: string;
}

export interface MovePlan {
  readonly operations: readonly Operation[];
  readonly moves: readonly Move[];
  readonly stays: readonly Stay[];
}

type Step =
  | { readonly kind: "go"; readonly to: string; readonly operation: Operation }
  | { readonly kind: "stay"; readonly reason: string }
  | { readonly kind: "nothing" };

const NOTHING: Step = { kind: "nothing" };
const stay = (reason: string): Step => ({ kind: "stay", reason });

function moveTo(ticket: ListedTicket, to: string, { config }: MoveFacts): Step {
  const { id, status } = ticket;
  if (status === to) return NOTHING;
  if (!config.statuses.some((s) => s.name === to)) return stay(`there is no status ${to} here`);
  const here = config.statuses.find((s) => s.name === status);
  if (here?.to !== undefined && !here.to.includes(to))
    return stay(`it can't go from ${status} to ${to}`);
  return { kind: "go", to, operation: { op: "move", id, to } };
}

function closing(ticket: ListedTicket, resolution: string | undefined, facts: MoveFacts): Step {
  const { id, status, category } = ticket;
  if (category === "closed") return NOTHING;
  const { statuses, resolutions } = facts.config;
  if (resolution !== undefined && !resolutions.includes(resolution))
    return stay(`there is no resolution ${resolution} here`);
  const closed = statuses.find((s) => s.category === "closed")?.name ?? "closed";
  const here = statuses.find((s) => s.name === status);
  if (here?.to !== undefined && !here.to.includes(closed))
    return stay(`it can't be closed from ${status}`);
  const how = resolution === undefined ? {} : { resolution };
  return { kind: "go", to: closed, operation: { op: "close", id, ...how } };
}

/** A ticket goes back only from where a pull request had brought it. */
function back(ticket: ListedTicket, facts: MoveFacts): Step {
  const own = [facts.transitions.opened, facts.transitions.draft];
  const moved = own.some((t) => t.kind === "move" && t.status === ticket.status);
  const before = facts.before.get(ticket.id);
  return moved && before !== undefined ? moveTo(ticket, before, facts) : NOTHING;
}

function stepOf({ ticket, verb }: LinkedTicket, target: Target, facts: MoveFacts): Step {
  if (facts.state === "merged" && (verb !== "closes" || !facts.closes)) return NOTHING;
  switch (target.kind) {
    case "none":
      return NOTHING;
    case "close":
      return closing(ticket, target.resolution, facts);
    case "back":
      return back(ticket, facts);
    case "move":
      // What is over is not begun again by a word in a pull request.
      return ticket.category === "closed" ? NOTHING : moveTo(ticket, target.status, facts);
  }
}

const sameRef = (a: Ref, b: Ref): boolean => a.type === b.type && a.value === b.value;

/** Decides what becomes of the tickets that a pull request is about. What is as it should be costs no operation. */
export function planMoves(tickets: readonly LinkedTicket[], facts: MoveFacts): MovePlan {
  const operations: Operation[] = [];
  const moves: Move[] = [];
  const stays: Stay[] = [];
  const target = facts.transitions[facts.state];
  for (const linked of tickets.filter((t) => t.linked)) {
    const { id, shown, title, status, refs } = linked.ticket;
    const known = refs.some((ref) => sameRef(ref, facts.ref));
    if (!known) operations.push({ op: "ref", id, add: [facts.ref] });
    const step = facts.stateChanged || !known ? stepOf(linked, target, facts) : NOTHING;
    if (step.kind === "stay") stays.push({ shown, reason: step.reason });
    if (step.kind !== "go") continue;
    operations.push(step.operation);
    moves.push({ id, shown, title, from: status, to: step.to });
  }
  return { operations, moves, stays };
}

/** Returns the moves that a merge will make, of a pull request that is open. */
export function movesOnMerge(tickets: readonly LinkedTicket[], facts: MoveFacts): readonly Move[] {
  if (facts.state === "merged" || facts.state === "closed") return [];
  return planMoves(tickets, { ...facts, state: "merged", stateChanged: true }).moves;
}
