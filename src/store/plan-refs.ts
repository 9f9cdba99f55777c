import type { TicketError } from "../base/errors.ts";
import type { TicketId } from "../domain/id.ts";
import { type Operation, tokensOf } from "../domain/operation.ts";
import { duplicateRef, unknownRef } from "./plan-faults.ts";

/** What is known of the `$names` of a batch. */
interface Naming {
  readonly operations: readonly Operation[];
  readonly refs: Map<string, TicketId>;
  readonly faults: Map<number, TicketError>;
}

/** Gives every create its id first, so that links may name tickets that are created further down. */
export function nameCreates(
  { operations, refs, faults }: Naming,
  skip: ReadonlySet<number>,
  newId: (index: number) => TicketId,
): void {
  operations.forEach((operation, index) => {
    if (skip.has(index) || operation.op !== "create" || operation.ref === undefined) return;
    const { ref } = operation;
    if (refs.has(ref)) faults.set(index, duplicateRef(ref));
    else refs.set(ref, newId(index));
  });
}

/** Returns the operations that name each `$name`. */
function usersOf(operations: readonly Operation[]): ReadonlyMap<string, readonly number[]> {
  const users = new Map<string, number[]>();
  operations.forEach((operation, index) => {
    for (const token of tokensOf(operation)) {
      if (!token.startsWith("$")) continue;
      const known = users.get(token);
      if (known === undefined) users.set(token, [index]);
      else known.push(index);
    }
  });
  return users;
}

/** Adds the operations that name a ticket whose create is at fault, those that name theirs, and so on. */
export function spreadFaults({ operations, faults }: Naming): void {
  const users = usersOf(operations);
  const spoiled = [...faults.keys()];
  for (let index = spoiled.pop(); index !== undefined; index = spoiled.pop()) {
    const operation = operations[index];
    if (operation?.op !== "create" || operation.ref === undefined) continue;
    // Its name belongs to an earlier create.
    if (faults.get(index)?.code === "DUPLICATE_REF") continue;
    for (const user of users.get(operation.ref) ?? []) {
      if (faults.has(user)) continue;
      faults.set(user, unknownRef(operation.ref));
      spoiled.push(user);
    }
  }
}
