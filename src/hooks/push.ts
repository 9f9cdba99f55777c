import type { Hook } from "./hook.ts";

/** Syncs the tickets with the remote that code is pushed to. */
export const prePush: Hook = async ({ args: [remote = ""], tickets, say }) => {
  // What is no remote's name is an address: nobody chose it for tickets.
  if (remote === "" || /[:/\\]/.test(remote)) return 0;
  const { remotes } = await (await tickets()).sync({ remote });
  for (const { sent, changed } of remotes) {
    if (changed.length > 0) say(`Joined ${changed.length} tickets from ${remote}.`);
    if (sent > 0) say(`Pushed the tickets to ${remote} (${sent} commits).`);
  }
  return 0;
};
