import { TicketError } from "../base/errors.ts";
import { LONE_SURROGATE } from "../base/json.ts";
import { onOneLine } from "../base/unseen.ts";
import { invalidValue } from "../domain/apply/faults.ts";
import { derivedId, type TicketId } from "../domain/id.ts";
import type { Oid } from "../git/repository.ts";
import { type Commit, readCommits } from "./snapshot.ts";
import type { Store } from "./store.ts";

/** Commits that are looked at in one go. */
const CHUNK = 5000;

const MAX_KEY = 200;

/** Refuses a key that a trailer could not give back as it is. @throws TicketError `INVALID_VALUE`. */
export function checkKey(key: string): void {
  const kept = key !== "" && key === onOneLine(key) && !LONE_SURROGATE.test(key);
  if (!kept || key.length > MAX_KEY)
    throw invalidValue(
      "key",
      `must be one line of 1 to ${MAX_KEY} characters, without space around it`,
    );
}

/**
 * Returns the commit that applied a batch under `key`, or `undefined`.
 *
 * @throws TicketError `KEY_REUSED` when the key was used for other operations.
 */
export async function findKey(
  store: Store,
  head: Oid,
  key: string,
  hash: string,
): Promise<Commit | undefined> {
  const oids = await store.repo.history({ tips: [head] });
  for (let at = 0; at < oids.length; at += CHUNK) {
    for (const commit of await readCommits(store, oids.slice(at, at + CHUNK))) {
      const used = commit.trailers.key;
      const cut = used?.lastIndexOf(" ") ?? -1;
      if (used === undefined || used.slice(0, cut) !== key) continue;
      if (used.slice(cut + 1) === hash) return commit;
      throw new TicketError(
        "KEY_REUSED",
        "conflict",
        `The key ${JSON.stringify(key)} was used for other operations.`,
        {
          data: { key, commit: commit.oid },
          hint: "A key stands for one batch for ever: choose another for another batch.",
        },
      );
    }
  }
  return undefined;
}

/** Returns the id of the ticket that operation `index` of a keyed batch creates: the same for ever. */
export function keyedId(key: string, index: number): TicketId {
  return derivedId("key", key, String(index));
}
