import type { Hook, HookCall } from "./hook.ts";

async function join({ tickets, say }: HookCall, talkative: { faults: boolean }): Promise<0> {
  const { joined, failed } = await (await tickets()).joinFetched();
  for (const { remote } of joined) say(`Joined the tickets that were fetched from ${remote}.`);
  for (const { error } of talkative.faults ? failed : []) say(`note: ${error.message}`);
  return 0;
}

/** Joins fetched tickets after a merge or a pull. */
export const postMerge: Hook = (call) => join(call, { faults: true });

/** The same after a checkout, of which there are many: what can't be joined is told elsewhere. */
export const postCheckout: Hook = (call) => join(call, { faults: false });
