import { encodeBase32 } from "../../src/base/base32.ts";
import type { JsonObject } from "../../src/base/json.ts";
import { configOf, type StoreConfig } from "../../src/domain/config/config.ts";
import type { Document } from "../../src/domain/document.ts";
import { encodeDocument } from "../../src/domain/encode.ts";
import { isTicketId, type TicketId } from "../../src/domain/id.ts";
import { type Operation, tokensOf } from "../../src/domain/operation.ts";
import { formatStamp } from "../../src/domain/stamp.ts";
import { type Ticket, ticketOf } from "../../src/domain/ticket.ts";
import { type Plan, type PlanInput, planBatch } from "../../src/store/plan.ts";
import { aliasesOf, type NameOwner } from "../../src/store/plan-aliases.ts";
import type { Resolution } from "../../src/store/resolution.ts";

export const ACTOR = "ada@example.com";
const START = Date.UTC(2026, 0, 1);

/** A whole id that ends in a number: `t(1)`. */
export const t = (n: number): TicketId => `t${encodeBase32(n, 11)}`;

/** Id that the ticket of operation `index` gets in a world's next batch. */
export const n = (batch: number, index: number): TicketId =>
  `n${encodeBase32(batch, 4)}${encodeBase32(index, 7)}`;

/** Tickets in memory, and batches planned on them: no git, no time, no chance. */
export class World {
  readonly documents = new Map<TicketId, Document>();
  /** Tickets that count as read only once the plan has asked for them. */
  readonly hidden = new Set<TicketId>();
  config: StoreConfig;
  batches = 0;

  constructor(config?: JsonObject) {
    this.config = configOf(config);
  }

  /** Blob oid by which `ifMatch` knows a ticket. */
  blob(id: TicketId): string {
    return `blob of ${id}`;
  }

  input(operations: readonly Operation[], key?: string): PlanInput {
    const batch = this.batches;
    const tokens = operations.flatMap(tokensOf).filter((token) => !token.startsWith("$"));
    const known = [...this.documents].filter(([id]) => !this.hidden.has(id));
    return {
      operations,
      key,
      config: this.config,
      documents: new Map<TicketId, Document | undefined>(known),
      blobs: new Map([...this.documents.keys()].map((id) => [id, this.blob(id)])),
      links: new Map(),
      resolutions: new Map(tokens.map((token) => [token, this.resolve(token)])),
      owners: new Map(operations.flatMap(aliasesOf).map((name) => [name, this.owners(name)])),
      newId: (index) => n(batch, index),
      stamp: formatStamp(START + batch * 1000, 0, "aaaaaaaa"),
      time: new Date(START + batch * 1000).toISOString(),
      leaseGrace: 60_000,
      actor: ACTOR,
    };
  }

  resolve(token: string): Resolution {
    if (this.documents.has(token)) return { kind: "found", id: token };
    return isTicketId(token) ? { kind: "missing", id: token } : { kind: "missing" };
  }

  /** Whose a name is: by an alias, or by the beginning of an id. */
  owners(name: string): NameOwner[] {
    const ids = [...this.documents.keys()];
    const has = (id: TicketId): boolean => this.ticket(id).aliases.includes(name);
    return [
      ...ids.filter(has).map((id) => ({ id, by: "alias" as const })),
      ...ids.filter((id) => id.startsWith(name)).map((id) => ({ id, by: "id" as const })),
    ];
  }

  /** Plans a batch, and gives the plan every ticket that it asks for. */
  plan(operations: readonly Operation[], key?: string): Plan {
    const input = this.input(operations, key);
    const links = new Map(input.links);
    for (;;) {
      const plan = planBatch({ ...input, links });
      if (plan.needs.length === 0) return plan;
      for (const id of plan.needs) {
        const document = this.documents.get(id);
        links.set(id, document === undefined ? [] : ticketOf(document).links);
      }
    }
  }

  /** Plans a batch and keeps what came of it. */
  apply(...operations: readonly Operation[]): Plan {
    const plan = this.plan(operations);
    const [fault] = plan.faults;
    if (fault !== undefined) throw fault.error;
    for (const [id, draft] of plan.drafts) this.documents.set(id, draft.document());
    this.batches++;
    return plan;
  }

  /** Adds a ticket with a given id, as if it had always been there. */
  add(id: TicketId, rest: Partial<Extract<Operation, { op: "create" }>> = {}): TicketId {
    const input = this.input([{ op: "create", title: id, ...rest }]);
    const plan = planBatch({ ...input, newId: () => id });
    const [fault] = plan.faults;
    if (fault !== undefined) throw fault.error;
    for (const [name, draft] of plan.drafts) this.documents.set(name, draft.document());
    this.batches++;
    return id;
  }

  ticket(id: TicketId): Ticket {
    const document = this.documents.get(id);
    if (document === undefined) throw new Error(`no ticket ${id}`);
    return ticketOf(document);
  }
}

/** The faults of a plan as `index CODE`. */
export function faultsOf(plan: Plan): readonly string[] {
  return plan.faults.map(({ index, error }) => `${index} ${error.code}`);
}

/** What a plan would write: path-like name to bytes. */
export function written(plan: Plan): Readonly<Record<string, string>> {
  const changed = [...plan.drafts].filter(([, draft]) => draft.changed);
  return Object.fromEntries(changed.map(([id, draft]) => [id, encodeDocument(draft.document())]));
}
