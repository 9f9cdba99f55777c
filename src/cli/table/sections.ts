import type { CommandSpec } from "../command.ts";

/** Commands that belong together: loaded together, and together in help. */
export interface Section {
  readonly title: string;
  /** First words of its commands. */
  readonly words: readonly string[];
  readonly load: () => Promise<readonly CommandSpec[]>;
}

/**
 * Where the commands stand, by their first words: a command line loads one section, not the whole table.
 * Help shows them in this order.
 */
export const SECTIONS: readonly Section[] = [
  {
    title: "Tickets",
    words: ["create", "show", "list", "set", "move", "close", "reopen", "comment"],
    load: () => import("./tickets.ts").then((m) => m.TICKET_COMMANDS),
  },
  {
    title: "Labels, people and links",
    words: ["label", "assign", "link", "unlink", "delete", "restore"],
    load: () => import("./links.ts").then((m) => m.LINK_COMMANDS),
  },
  {
    title: "Working, many at once",
    words: ["ready", "next", "claim", "renew", "release", "handoff", "done", "fail"],
    load: () => import("./working.ts").then((m) => m.WORKING_COMMANDS),
  },
  {
    title: "Agents",
    words: ["agent"],
    load: () => import("./agents.ts").then((m) => m.AGENT_COMMANDS),
  },
  {
    title: "Coding agents",
    words: ["prime", "onboard", "setup", "mcp"],
    load: () => import("./tools.ts").then((m) => m.TOOL_COMMANDS),
  },
  {
    title: "Parts of a ticket",
    words: ["criteria", "ref", "alias", "log-time", "attach", "milestone", "purge"],
    load: () => import("./parts.ts").then((m) => m.PART_COMMANDS),
  },
  {
    title: "Views",
    words: ["search", "query", "board", "stats", "view"],
    load: () => import("./views.ts").then((m) => m.VIEW_COMMANDS),
  },
  {
    title: "Tickets as text",
    words: ["export", "import", "apply", "edit"],
    load: () => import("./texts.ts").then((m) => m.TEXT_COMMANDS),
  },
  {
    title: "Batches and history",
    words: ["batch", "revert", "undo", "log", "diff"],
    load: () => import("./history.ts").then((m) => m.HISTORY_COMMANDS),
  },
  {
    title: "Events",
    words: ["events", "subscribe", "publish"],
    load: () => import("./events.ts").then((m) => m.EVENT_COMMANDS),
  },
  {
    title: "Remotes",
    words: ["sync", "fetch", "pull", "push"],
    load: () => import("./remotes.ts").then((m) => m.REMOTE_COMMANDS),
  },
  {
    title: "Branches, commits and hooks",
    words: ["start", "hooks", "hook"],
    load: () => import("./hooks.ts").then((m) => m.HOOK_COMMANDS),
  },
  {
    title: "Settings",
    words: ["config"],
    load: () => import("./settings.ts").then((m) => m.SETTING_COMMANDS),
  },
  {
    title: "The store",
    words: ["init", "merge", "migrate", "verify", "doctor", "cache", "index", "deinit"],
    load: () => import("./store.ts").then((m) => m.STORE_COMMANDS),
  },
  {
    title: "This program",
    words: ["completion", "schema", "demo", "version"],
    load: () => import("./program.ts").then((m) => m.PROGRAM_COMMANDS),
  },
];

/** Returns the section of a command, by its first word. */
export async function sectionOf(word: string): Promise<readonly CommandSpec[]> {
  return (await SECTIONS.find((s) => s.words.includes(word))?.load()) ?? [];
}

/** Returns the command that the first words name, and how many words that took. */
export async function findCommand(
  words: readonly string[],
): Promise<{ readonly spec: CommandSpec; readonly taken: number } | undefined> {
  const [first = "", second] = words;
  const commands = await sectionOf(first);
  const named = (name: string): CommandSpec | undefined => commands.find((c) => c.name === name);
  const pair = second === undefined ? undefined : named(`${first} ${second}`);
  if (pair !== undefined) return { spec: pair, taken: 2 };
  const single = named(first);
  return single === undefined ? undefined : { spec: single, taken: 1 };
}
