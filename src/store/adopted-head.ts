import type { Oid } from "../git/repository.ts";
import { isForeign } from "./commit-kind.ts";
import { commitAt } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { publish } from "./write.ts";

/** Returns the head of the ref; one that another tool wrote is adopted first, in a commit of its own. */
export async function adoptedHead(store: Store): Promise<Oid | undefined> {
  for (;;) {
    const head = await store.repo.readRef(store.ref);
    if (head === undefined || !isForeign(await commitAt(store, head))) return head;
    const { prepareAdoption } = await import("./adopt.ts");
    const adoption = await prepareAdoption(store, head);
    if (adoption === undefined) return head;
    await publish(store, adoption, head, "ticket: adopt");
  }
}
