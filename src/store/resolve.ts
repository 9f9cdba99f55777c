import { derivedId, ID_LENGTH, isTicketId, type TicketId, uniqueLength } from "../domain/id.ts";
import { placeOf, ticketPath } from "../domain/layout.ts";
import type { Oid } from "../git/repository.ts";
import { idPart, SURE_LENGTH } from "./id-part.ts";
import type { NameOwner } from "./plan-aliases.ts";
import { readTickets } from "./read-tickets.ts";
import { candidatesOf, type Resolution, resolutionOf, unresolved } from "./resolution.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { entriesOf, FILE, findFiles, findFolders } from "./trees.ts";

/** Returns the folders that hold ids beginning with these parts: slot (two characters) to tree. */
async function slotsOf(
  store: Store,
  root: Oid | undefined,
  parts: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Oid>> {
  const firsts = [...parts].filter((p) => p.length === 1).map((p) => `tickets/${p}`);
  const tops = await findFolders(store, root, firsts);
  const slots = [...parts].filter((p) => p.length > 1).map((p) => `tickets/${p[0]}/${p[1]}`);
  for (const [path, oid] of tops)
    for (const { name } of entriesOf(store, oid)) slots.push(`${path}/${name}`);
  const folders = await findFolders(store, root, [...new Set(slots)]);
  return new Map([...folders].map(([path, oid]) => [path.slice(8).replace("/", ""), oid]));
}

/** Returns the ids in a folder that begin with `part`; what only looks like a ticket's file is none. */
function idsIn(store: Store, slot: string, tree: Oid | undefined, part: string): TicketId[] {
  const entries = tree === undefined ? [] : entriesOf(store, tree);
  return entries.flatMap(({ mode, name }) => {
    if (!name.startsWith(part)) return [];
    const place = mode === FILE ? placeOf(`tickets/${slot[0]}/${slot[1]}/${name}`) : undefined;
    return place?.kind === "document" ? [place.name] : [];
  });
}

/** Returns all ids that begin with one of the parts, by part. */
async function idsByPart(
  store: Store,
  root: Oid | undefined,
  parts: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly TicketId[]>> {
  const slots = await slotsOf(store, root, parts);
  const own = (part: string): readonly string[] =>
    part.length > 1 ? [part.slice(0, 2)] : [...slots.keys()].filter((s) => s.startsWith(part));
  return new Map(
    [...parts].map((part) => [
      part,
      own(part)
        .flatMap((slot) => idsIn(store, slot, slots.get(slot), part))
        .sort(),
    ]),
  );
}

/** Returns the ids that begin as a token does, with or without the prefix; `undefined`: it can't be the beginning of one. */
export async function idsBeginning(
  store: Store,
  snapshot: Snapshot,
  prefix: string,
  token: string,
): Promise<readonly TicketId[] | undefined> {
  const part = idPart(token, prefix);
  if (part === undefined) return undefined;
  return (await idsByPart(store, snapshot.root, new Set([part]))).get(part) ?? [];
}

/** Importers whose ids are derived from the old id, so that an old id is found without reading anything. */
const DERIVED_FROM = ["beads"] as const;

async function resolveDerived(
  store: Store,
  snapshot: Snapshot,
  tokens: readonly string[],
): Promise<Map<string, Resolution>> {
  const guesses = tokens.flatMap((token) =>
    DERIVED_FROM.map((format) => ({ token, id: derivedId(format, "", token) })),
  );
  const files = await findFiles(
    store,
    snapshot.root,
    guesses.map((g) => ticketPath(g.id)),
  );
  const found = guesses.filter((g) => files.has(ticketPath(g.id)));
  return new Map(found.map(({ token, id }) => [token, { kind: "found", id }]));
}

/** Returns whose these aliases are: of every ticket, read here unless somebody knows. */
async function aliasOwners(
  store: Store,
  snapshot: Snapshot,
  aliases: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly TicketId[]>> {
  const owners = new Map<string, TicketId[]>();
  if (aliases.size === 0) return owners;
  const known = await store.aliasOwners?.(snapshot.commit, aliases);
  if (known !== undefined) return known;
  for (const { ticket } of (await readTickets(store, snapshot)).tickets)
    for (const alias of ticket.aliases.filter((a) => aliases.has(a)))
      owners.set(alias, [...(owners.get(alias) ?? []), ticket.id]);
  return owners;
}

async function resolveAliases(
  store: Store,
  snapshot: Snapshot,
  tokens: readonly string[],
): Promise<ReadonlyMap<string, Resolution>> {
  const found = await resolveDerived(store, snapshot, tokens);
  const left = new Set(tokens.filter((token) => !found.has(token)));
  for (const [alias, ids] of await aliasOwners(store, snapshot, left)) {
    const resolution = resolutionOf(ids);
    if (resolution !== undefined) found.set(alias, resolution);
  }
  return found;
}

/**
 * Resolves id tokens: whole ids, unique prefixes (with or without the store's prefix), aliases.
 *
 * The beginning of an id goes before an alias, but for a very short one: `12` is more likely an old number, so where
 * another ticket's id begins like that it is ambiguous.
 */
export async function resolveTokens(
  store: Store,
  snapshot: Snapshot,
  prefix: string,
  tokens: Iterable<string>,
): Promise<ReadonlyMap<string, Resolution>> {
  const asked = [...new Set(tokens)];
  const parts = new Map(asked.map((token) => [token, idPart(token, prefix)]));
  const wanted = new Set([...parts.values()].filter((p) => p !== undefined));
  const byPart = await idsByPart(store, snapshot.root, wanted);
  const byId = new Map(
    asked.map((token) => [token, resolutionOf(byPart.get(parts.get(token) ?? "") ?? [])]),
  );
  const maybeAlias = asked.filter((t) => {
    if (t.trim().length < SURE_LENGTH) return true;
    return byId.get(t) === undefined && parts.get(t)?.length !== ID_LENGTH;
  });
  const aliases = await resolveAliases(
    store,
    snapshot,
    maybeAlias.map((t) => t.trim()),
  );
  const missing = (token: string): Resolution => {
    const part = parts.get(token);
    return isTicketId(part) ? { kind: "missing", id: part } : { kind: "missing" };
  };
  return new Map(
    asked.map((t) => {
      const both = [byId.get(t), aliases.get(t.trim())].flatMap(candidatesOf);
      return [t, resolutionOf([...new Set(both)]) ?? missing(t)];
    }),
  );
}

/**
 * Returns the tickets that names find already: by an alias, or by the beginning of an id where that is long enough to be
 * sure that it is meant.
 */
export async function nameOwners(
  store: Store,
  snapshot: Snapshot,
  prefix: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly NameOwner[]>> {
  const parts = new Map(names.map((name) => [name, idPart(name, prefix) ?? ""]));
  const sure = new Set([...parts.values()].filter((p) => p.length >= SURE_LENGTH));
  const byPart = await idsByPart(store, snapshot.root, sure);
  const byAlias = await aliasOwners(store, snapshot, new Set(names));
  const owner = (by: NameOwner["by"]) => (id: TicketId) => ({ id, by });
  return new Map(
    names.map((name) => [
      name,
      [
        ...(byAlias.get(name) ?? []).map(owner("alias")),
        ...(byPart.get(parts.get(name) ?? "") ?? []).map(owner("id")),
      ],
    ]),
  );
}

/** Resolves one token. @throws TicketError `TICKET_NOT_FOUND`, `AMBIGUOUS_ID`. */
export async function resolveToken(
  store: Store,
  snapshot: Snapshot,
  prefix: string,
  token: string,
): Promise<TicketId> {
  const resolution = (await resolveTokens(store, snapshot, prefix, [token])).get(token);
  if (resolution?.kind === "found") return resolution.id;
  throw unresolved(token, resolution ?? { kind: "missing" }, prefix);
}

/** Returns for each id how it is shown: the prefix and as much of the id as tells it from all others. */
export async function shownIds(
  store: Store,
  snapshot: Snapshot,
  prefix: string,
  ids: Iterable<TicketId>,
): Promise<Map<TicketId, string>> {
  const asked = [...new Set(ids)];
  const byPart = await idsByPart(store, snapshot.root, new Set(asked.map((id) => id.slice(0, 2))));
  return new Map(
    asked.map((id) => {
      const near = (byPart.get(id.slice(0, 2)) ?? []).filter(
        (other) => other.slice(0, 4) === id.slice(0, 4),
      );
      return [id, `${prefix}-${id.slice(0, uniqueLength(id, near))}`];
    }),
  );
}
