import { isTicketError, type TicketError } from "../base/errors.ts";
import type { Hook, HookCall } from "./hook.ts";

/** Hooks that git ticket runs, each loaded when it is. */
const HOOKS: ReadonlyMap<string, () => Promise<Hook>> = new Map([
  ["prepare-commit-msg", async () => (await import("./prepare-commit-msg.ts")).prepareCommitMsg],
  ["commit-msg", async () => (await import("./commit-msg.ts")).commitMsg],
  ["post-commit", async () => (await import("./follow.ts")).postCommit],
  ["post-rewrite", async () => (await import("./follow.ts")).postRewrite],
  ["post-merge", async () => (await import("./join.ts")).postMerge],
  ["post-checkout", async () => (await import("./join.ts")).postCheckout],
  ["pre-push", async () => (await import("./push.ts")).prePush],
  ["pre-receive", async () => (await import("./receive.ts")).preReceive],
  ["update", async () => (await import("./receive.ts")).update],
]);

/** Hooks that decide on a push to this repository: what can't be checked is not taken. */
const GUARDS: ReadonlySet<string> = new Set(["pre-receive", "update"]);

/** Names of the hooks that can be run. */
export const RUNNABLE: readonly string[] = [...HOOKS.keys()];

function refused({ message, hint }: TicketError, { say }: HookCall): 1 {
  say(`error: ${message}`);
  if (hint !== undefined) say(`hint: ${hint}`);
  return 1;
}

/**
 * Runs a hook. A fault of ours stops nothing that people do, but a push is not taken unchecked.
 *
 * @param name one of `RUNNABLE`.
 */
export async function runHook(name: string, call: HookCall): Promise<0 | 1> {
  const hook = await HOOKS.get(name)?.();
  if (hook === undefined) throw new Error(`no hook ${name}`);
  try {
    return await hook(call);
  } catch (error) {
    if (!isTicketError(error)) throw error;
    if (GUARDS.has(name)) return refused(error, call);
    // A setting or an argument that is wrong stops nothing either: the scripts mind a refusal alone.
    if (error.kind === "usage") throw error;
    // A repository may have had tickets, and still have the hooks.
    if (error.code !== "NO_TICKETS") call.say(`note: ${error.message}`);
    return 0;
  }
}
