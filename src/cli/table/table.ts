import type { CommandSpec } from "../command.ts";
import { AGENT_COMMANDS } from "./agents.ts";
import { EVENT_COMMANDS } from "./events.ts";
import { HISTORY_COMMANDS } from "./history.ts";
import { HOOK_COMMANDS } from "./hooks.ts";
import { LINK_COMMANDS } from "./links.ts";
import { PART_COMMANDS } from "./parts.ts";
import { PROGRAM_COMMANDS } from "./program.ts";
import { REMOTE_COMMANDS } from "./remotes.ts";
import { SETTING_COMMANDS } from "./settings.ts";
import { STORE_COMMANDS } from "./store.ts";
import { TEXT_COMMANDS } from "./texts.ts";
import { TICKET_COMMANDS } from "./tickets.ts";
import { TOOL_COMMANDS } from "./tools.ts";
import { VIEW_COMMANDS } from "./views.ts";
import { WORKING_COMMANDS } from "./working.ts";

/** Every command, section by section: for help, completion and documents. What runs one uses `findCommand`. */
export const COMMANDS: readonly CommandSpec[] = [
  ...TICKET_COMMANDS,
  ...LINK_COMMANDS,
  ...WORKING_COMMANDS,
  ...AGENT_COMMANDS,
  ...TOOL_COMMANDS,
  ...PART_COMMANDS,
  ...VIEW_COMMANDS,
  ...TEXT_COMMANDS,
  ...HISTORY_COMMANDS,
  ...EVENT_COMMANDS,
  ...REMOTE_COMMANDS,
  ...HOOK_COMMANDS,
  ...SETTING_COMMANDS,
  ...STORE_COMMANDS,
  ...PROGRAM_COMMANDS,
];

/** Returns the commands of a group, like `batch`; none when there is no such group. */
export function commandsOf(group: string): readonly CommandSpec[] {
  return COMMANDS.filter((c) => c.name.startsWith(`${group} `));
}
