import type { CommandSpec } from "../command.ts";
import { LINK_COMMANDS } from "./links.ts";
import { STORE_COMMANDS } from "./store.ts";
import { TICKET_COMMANDS } from "./tickets.ts";

/** Every command, in the order of help. */
export const COMMANDS: readonly CommandSpec[] = [
  ...STORE_COMMANDS.filter((c) => c.name === "init"),
  ...TICKET_COMMANDS,
  ...LINK_COMMANDS,
  ...STORE_COMMANDS.filter((c) => c.name !== "init"),
];

/** Returns the command that the first words name, and how many words that took. */
export function findCommand(
  words: readonly string[],
): { readonly spec: CommandSpec; readonly taken: number } | undefined {
  const [first = "", second] = words;
  const group =
    second === undefined ? undefined : COMMANDS.find((c) => c.name === `${first} ${second}`);
  if (group !== undefined) return { spec: group, taken: 2 };
  const single = COMMANDS.find((c) => c.name === first);
  return single === undefined ? undefined : { spec: single, taken: 1 };
}

/** Returns the commands of a group, like `batch`; none when there is no such group. */
export function commandsOf(group: string): readonly CommandSpec[] {
  return COMMANDS.filter((c) => c.name.startsWith(`${group} `));
}
