import type { AgentChange, Agents, AutoAssigned, NewAgent, ShownAgent } from "./agent-types.ts";
import type {
  ClaimOptions,
  DoneOptions,
  FailOptions,
  HandoffOptions,
  HeldOptions,
  NextOptions,
  ReadyListing,
  ReadyQuery,
  RenewOptions,
  WorkResult,
} from "./claim-types.ts";
import type { AgentFigures } from "./monitor-types.ts";
import type { RunAgentsOptions, RunAgentsResult } from "./run-types.ts";
import type { TransactResult } from "./tickets.ts";

interface Dry {
  readonly dryRun?: boolean;
}

import type { Prime, PrimeOptions } from "./prime-types.ts";

/** The methods for whoever works on tickets: people, and agents of which many run at once. */
export interface Working {
  /**
   * Returns what can be begun now, the first thing first: by priority, by due date, by how many open tickets wait for it, the
   * oldest first.
   *
   * @throws TicketError `BAD_QUERY`.
   */
  ready(query?: ReadyQuery): Promise<ReadyListing>;
  /** Sums the tickets up for somebody who begins to work: what is ready, and what is theirs. */
  prime(options?: PrimeOptions): Promise<Prime>;
  /**
   * Takes the first ticket that can be begun. However many call it at once, each gets another one; `next` is null where nothing
   * is ready.
   *
   * @throws TicketError `BAD_QUERY`, `STORE_BUSY`; with `confirm` as `sync`.
   */
  next(options?: NextOptions): Promise<WorkResult>;
  /** Takes tickets under a lease. @throws TicketError `CLAIM_HELD`, `TICKET_CLOSED`. */
  claim(ids: string | readonly string[], options?: ClaimOptions): Promise<WorkResult>;
  /** Makes leases hold longer, from now on. @throws TicketError `LEASE_LOST`. */
  renew(ids: string | readonly string[], options?: RenewOptions): Promise<WorkResult>;
  /** Gives tickets back; what nobody holds stays as it is. @throws TicketError `LEASE_LOST`. */
  release(ids: string | readonly string[], options?: HeldOptions): Promise<WorkResult>;
  /** Gives a ticket to somebody else, under a lease of their own. @throws TicketError `LEASE_LOST`. */
  handoff(id: string, options: HandoffOptions): Promise<WorkResult>;
  /**
   * Closes tickets, with what came of them, and gives them back; with `next` takes another one in the same commit.
   *
   * @throws TicketError `LEASE_LOST`: somebody else has it by now, and nothing was written.
   */
  done(ids: string | readonly string[], options?: DoneOptions): Promise<WorkResult>;
  /** Tells why a ticket can't be done, and gives it back. @throws TicketError `LEASE_LOST`. */
  fail(id: string, options: FailOptions): Promise<WorkResult>;
  /**
   * Works on tickets, several at a time, until nothing is ready: takes them, calls the handler for each, renews the lease meanwhile,
   * reports what came of it, and takes the next one in the same commit. What fails is tried again, and at last set aside.
   *
   * @throws TicketError as `next`; what the handler throws is written under the ticket instead.
   */
  runAgents(options: RunAgentsOptions): Promise<RunAgentsResult>;
  /** Returns the profiles of all agents. */
  agents(): Promise<Agents>;
  /** Returns an agent, with the tickets that it has. @throws TicketError `AGENT_NOT_FOUND`. */
  agent(name: string): Promise<ShownAgent>;
  /**
   * Registers an agent for every clone, or changes its profile.
   *
   * @throws TicketError `BAD_AGENT_NAME`, `SECRET_REFUSED`, `INVALID_VALUE`.
   */
  registerAgent(name: string, profile?: NewAgent, options?: Dry): Promise<AgentChange>;
  /** Removes a profile; its tickets stay. @throws TicketError `AGENT_NOT_FOUND`. */
  removeAgent(name: string, options?: Dry): Promise<AgentChange>;
  /** Assigns tickets to an agent. @throws TicketError `AGENT_NOT_FOUND`. */
  assignAgent(ids: readonly string[], name: string, options?: Dry): Promise<TransactResult>;
  /**
   * Assigns the open tickets that nobody has, in one batch: each to the active agent whose skills are most of its labels, of those to
   * the one with least to do.
   *
   * @throws TicketError `NO_AGENTS`, `BAD_QUERY`.
   */
  autoAssign(query?: string, options?: Dry): Promise<AutoAssigned>;
  /** Returns how the work goes: who holds what, what waits, how much is done, and what is in the way. */
  agentFigures(): Promise<AgentFigures>;
}
