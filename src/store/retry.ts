import { TicketError } from "../base/errors.ts";
import type { Store } from "./store.ts";

/** Races that a writer may lose before it gives up. */
const ATTEMPTS = 20;

/** What one attempt came to. */
export type Attempt<T> = { readonly kind: "done"; readonly value: T } | { readonly kind: "lost" };

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Waits longer after each lost race, by chance, so that rivals come apart: "full jitter", capped at 1 s. */
async function backOff(store: Store, attempt: number): Promise<void> {
  const [byte = 0] = store.random(1);
  const cap = Math.min(1000, 10 * 2 ** attempt);
  await pause((cap * (byte + 1)) / 256);
}

/** A branch that is checked out must not move below its worktree. @throws TicketError `REF_CHECKED_OUT`. */
export async function refuseCheckedOut({ repo, ref }: Store): Promise<void> {
  const worktree = ref.startsWith("refs/heads/") ? await repo.checkedOut(ref) : undefined;
  if (worktree === undefined) return;
  const message = `The tickets branch ${ref} is checked out in ${worktree}`;
  throw new TicketError("REF_CHECKED_OUT", "conflict", message, {
    data: { ref, worktree },
    hint: "Check out another branch there: tickets are never edited in a worktree.",
  });
}

/**
 * Makes a change on the newest head until it is published. Each attempt begins anew: it reads the head,
 * thinks the change through on it, and tries to publish.
 *
 * @throws TicketError `STORE_BUSY` after 20 lost races.
 */
export async function untilPublished<T>(
  store: Store,
  attempt: () => Promise<Attempt<T>>,
): Promise<T> {
  await refuseCheckedOut(store);
  const config = await store.repo.config();
  // A signature may wait for a person: nobody else should wait for it too.
  const signs = config.bool("commit.gpgsign") === true;
  const locked = signs ? attempt : (): Promise<Attempt<T>> => store.repo.withWriteLock(attempt);
  for (let i = 0; i < ATTEMPTS; i++) {
    const result = await locked();
    if (result.kind === "done") {
      await store.repo.maintain();
      return result.value;
    }
    await backOff(store, i);
  }
  throw new TicketError("STORE_BUSY", "conflict", "Other writers kept being faster.", {
    data: { ref: store.ref, attempts: ATTEMPTS },
    hint: "Nothing was written. Run the command again.",
    retryable: true,
  });
}
