import { type TicketId } from "../domain/id.js";
import type { NameOwner } from "./plan-aliases.js";
import { type Resolution } from "./resolution.js";
import type { Snapshot } from "./snapshot.js";
import type { Store } from "./store.js";
/** Returns the ids that begin as a token does, with or without the prefix; `undefined`: it can't be the beginning of one. */
export declare function idsBeginning(store: Store, snapshot: Snapshot, prefix: string, token: string): Promise<readonly TicketId[] | undefined>;
/**
 * Resolves id tokens: whole ids, unique prefixes (with or without the store's prefix), aliases.
 *
 * The beginning of an id goes before an alias, but for a very short one: `12` is more likely an old number, so where
 * another ticket's id begins like that it is ambiguous.
 */
export declare function resolveTokens(store: Store, snapshot: Snapshot, prefix: string, tokens: Iterable<string>): Promise<ReadonlyMap<string, Resolution>>;
/**
 * Returns the tickets that names find already: by an alias, or by the beginning of an id where that is long enough to be
 * sure that it is meant.
 */
export declare function nameOwners(store: Store, snapshot: Snapshot, prefix: string, names: readonly string[]): Promise<ReadonlyMap<string, readonly NameOwner[]>>;
/** Resolves one token. @throws TicketError `TICKET_NOT_FOUND`, `AMBIGUOUS_ID`. */
export declare function resolveToken(store: Store, snapshot: Snapshot, prefix: string, token: string): Promise<TicketId>;
/** Returns for each id how it is shown: the prefix and as much of the id as tells it from all others. */
export declare function shownIds(store: Store, snapshot: Snapshot, prefix: string, ids: Iterable<TicketId>): Promise<Map<TicketId, string>>;
