import { checkPush, pushRefused } from "../store/check-push.ts";
import type { PushedRef } from "./mention-types.ts";
import { syncOptions } from "./sync.ts";
import { validate } from "./verify.ts";
import type { Workspace } from "./workspace.ts";

/** Checks the tickets among the refs that a push wants to move. See `Tickets.checkPush`. */
export async function checkPushed(
  workspace: Workspace,
  refs: readonly PushedRef[],
): Promise<{ readonly checked: boolean }> {
  const { store } = workspace;
  const own = refs.find(({ ref }) => ref === store.ref);
  if (own === undefined) return { checked: false };
  const { ref, before, after } = own;
  const from = before ?? undefined;
  if (after === null)
    throw pushRefused({ ref, before: from }, "they would be deleted here", {
      hint: "Only whoever runs this repository can do it, in the repository itself.",
    });
  const options = await syncOptions(workspace, {});
  await checkPush(store, { ref, before: from, after }, validate, options);
  return { checked: true };
}
