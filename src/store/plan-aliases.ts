import { TicketError } from "../base/errors.ts";
import type { Draft } from "../domain/draft.ts";
import type { TicketId } from "../domain/id.ts";
import type { Operation } from "../domain/operation.ts";

/** A ticket that a name finds at the head: by one of its aliases, or by the beginning of its id. */
export interface NameOwner {
  readonly id: TicketId;
  readonly by: "alias" | "id";
}

/** Returns the names that an operation gives to its ticket. */
export function aliasesOf(operation: Operation): readonly string[] {
  if (operation.op === "create") return (operation.aliases ?? []).map((alias) => alias.trim());
  return operation.op === "alias" ? (operation.add ?? []).map((alias) => alias.trim()) : [];
}

/** What a batch knows of names: whose each is at the head, what it made of tickets so far, and whom it gave which. */
export interface Naming {
  readonly owners: ReadonlyMap<string, readonly NameOwner[]>;
  readonly drafts: ReadonlyMap<TicketId, Draft>;
  readonly given: Map<string, TicketId>;
  readonly prefix: string;
}

function aliasTaken(alias: string, by: TicketId, prefix: string, hint: string): TicketError {
  const shown = `${prefix}-${by.slice(0, 6)}`;
  const message = `${JSON.stringify(alias)} names ticket ${shown} already.`;
  return new TicketError("ALIAS_TAKEN", "conflict", message, {
    data: { alias, by },
    hint: hint.replace("SHOWN", shown),
  });
}

const GIVEN_TWICE = "A name names one ticket, and this batch gives it to two.";
const TAKEN_ID = "It is the beginning of that ticket's id: choose another.";

function checkAlias({ owners, drafts, given, prefix }: Naming, alias: string, own: TicketId): void {
  const hasNow = (id: TicketId): boolean | undefined =>
    drafts.get(id)?.keys("aliases").includes(alias);
  if (hasNow(own) === true) return;
  const rival = given.get(alias);
  if (rival !== undefined && rival !== own && hasNow(rival) === true)
    throw aliasTaken(alias, rival, prefix, GIVEN_TWICE);
  for (const { id, by } of owners.get(alias) ?? []) {
    if (id === own) continue;
    if (by === "id") throw aliasTaken(alias, id, prefix, TAKEN_ID);
    // The same batch may have taken it from the other before.
    const way = `Take it from that ticket first: git ticket alias remove SHOWN ${alias}`;
    if (hasNow(id) !== false) throw aliasTaken(alias, id, prefix, way);
  }
}

/** Refuses names that would name two tickets. @throws TicketError `ALIAS_TAKEN`. */
export function checkAliases(naming: Naming, operation: Operation, own: TicketId): void {
  const aliases = aliasesOf(operation);
  for (const alias of aliases) checkAlias(naming, alias, own);
  for (const alias of aliases) naming.given.set(alias, own);
}
