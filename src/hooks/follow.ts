import type { Followed, Rewrite } from "../app/tickets.ts";
import type { Hook, HookCall } from "./hook.ts";

function tell({ tickets, faults }: Followed, { say }: HookCall): void {
  for (const { shown, title, did } of tickets)
    if (did !== "relinked") say(`${shown} ${did}: ${title}`);
  for (const fault of faults) say(`note: ${fault}`);
}

/** Moves and links the tickets that the commit speaks of which was made just now. */
export const postCommit: Hook = async (call) => {
  tell(await (await call.tickets()).followCommits(), call);
  return 0;
};

const PAIR = /^([0-9a-f]{40}|[0-9a-f]{64}) ([0-9a-f]{40}|[0-9a-f]{64})(?: |$)/;

/** Returns which commits became which, as git tells on standard input. */
function rewritesIn(input: string): readonly Rewrite[] {
  return input.split("\n").flatMap((line) => {
    const [, before, after] = PAIR.exec(line) ?? [];
    return before === undefined || after === undefined ? [] : [{ before, after }];
  });
}

/** Follows commits to what amend or rebase made of them. */
export const postRewrite: Hook = async (call) => {
  const rewrites = rewritesIn(await call.input());
  if (rewrites.length > 0) tell(await (await call.tickets()).followCommits(rewrites), call);
  return 0;
};
