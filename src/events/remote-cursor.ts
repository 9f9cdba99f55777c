import { isArray, isObject, type Json } from "../base/json.ts";
import { encodeCommit, newObject, parseCommit } from "../git/objects.ts";
import type { Remote } from "../git/remotes.ts";
import type { Oid } from "../git/repository.ts";
import { FIXED_AUTHOR } from "../store/fixed-author.ts";
import { LIMITS, type Store } from "../store/store.ts";
import { pushRefused } from "../store/sync-errors.ts";

/** Where remotes keep what was told last. */
export const CURSORS = "refs/ticket-cursors/";

/** Somebody is telling events just now, up to a commit; after a time nobody believes it any more. */
export interface Telling {
  readonly to: Oid;
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** What was told last, and whether somebody is telling more. */
export interface Told {
  readonly told: Oid;
  readonly telling: Telling | null;
}

/** A cursor as it stands at a remote. */
export interface StoredCursor extends Told {
  /** The commit that it stands in. */
  readonly commit: Oid;
}

const SUBJECT = "Move the cursor of events";
const isOid = (value: Json | undefined): value is string =>
  typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value);

function tellingOf(value: Json | undefined): Telling | null {
  if (!isObject(value)) return null;
  const { to, by, until } = value;
  return isOid(to) && typeof by === "string" && typeof until === "number"
    ? { to, by, until }
    : null;
}

/** Returns what a cursor's commit says, or undefined where it says nothing that can be used. */
export function parseTold(message: string): Told | undefined {
  try {
    const value: Json = JSON.parse(message.slice(message.indexOf("\n\n") + 2));
    if (!isObject(value) || isArray(value) || !isOid(value["told"])) return undefined;
    return { told: value["told"], telling: tellingOf(value["telling"]) };
  } catch {
    return undefined;
  }
}

export function renderTold({ told, telling }: Told): string {
  return `${SUBJECT}\n\n${JSON.stringify({ told, telling })}\n`;
}

/** Reads a cursor from a remote, or undefined where there is none. */
export async function readCursor(
  { repo }: Store,
  { address }: Remote,
  name: string,
  patienceMs: number,
): Promise<StoredCursor | undefined> {
  const ref = `${CURSORS}${name}`;
  const outcome = await repo.fetch({ address, ref, into: undefined, patienceMs });
  if (outcome.kind !== "fetched") return undefined;
  const [read] = await repo.readObjects([outcome.oid], { maxBytes: LIMITS.commit });
  if (read?.kind !== "object" || read.type !== "commit") return undefined;
  const told = parseTold(parseCommit(read.data).message);
  return told === undefined ? undefined : { ...told, commit: outcome.oid };
}

/** Moves a cursor from where it was read. False: somebody else has moved it meanwhile. */
export async function moveCursor(
  { repo, now }: Store,
  remote: Remote,
  name: string,
  move: { readonly from: StoredCursor | undefined; readonly to: Told; readonly patienceMs: number },
): Promise<StoredCursor | false> {
  const { from, to, patienceMs } = move;
  const format = repo.objectFormat;
  const person = { ...FIXED_AUTHOR, time: Math.floor(now() / 1000), tz: "+0000" };
  const tree = newObject(format, "tree", new Uint8Array());
  const parents = from === undefined ? [] : [from.commit];
  const text = {
    tree: tree.oid,
    parents,
    author: person,
    committer: person,
    message: renderTold(to),
  };
  const commit = newObject(format, "commit", encodeCommit(text));
  const pack = await repo.storePack([tree, commit]);
  const ref = `${CURSORS}${name}`;
  try {
    const outcome = await repo.push({
      address: remote.address,
      commit: commit.oid,
      ref,
      patienceMs,
    });
    if (outcome.kind === "refused") throw pushRefused(remote, ref, outcome);
    return outcome.kind === "race" ? false : { ...to, commit: commit.oid };
  } finally {
    await pack.release();
  }
}
