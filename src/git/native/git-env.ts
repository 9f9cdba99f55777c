import { join, resolve } from "node:path";

/** A file that is always empty: as `devNull` of node:os, which would be one more module at each start. */
export const NULL_DEVICE = process.platform === "win32" ? "\\\\.\\nul" : "/dev/null";

/** An environment, as `process.env` has it. */
export type Env = Readonly<Record<string, string | undefined>>;

/**
 * The GIT_* variables that git gets from us; all others are taken away. Why each may stay:
 *
 * - where objects are: a hook that looks at a push works in git's quarantine directory, and must read there;
 * - the user's configuration, also from `git -c key=value ticket …` (GIT_CONFIG_PARAMETERS);
 * - who commits (the times are ours to give, so not *_DATE);
 * - how to reach a remote: only transport reads these, a promisor's lazy fetch as well;
 * - where discovery stops, and which git is run (EXEC_PATH is set by git itself for `git ticket`).
 *
 * Not passed on are above all GIT_DIR and GIT_WORK_TREE (found once, then given by us), GIT_INDEX_FILE (a commit hook's),
 * GIT_NAMESPACE, GIT_CONFIG (hides all files but one), the pathspec switches, and everything a test suite of git's sets.
 */
const KEPT = [
  "OBJECT_DIRECTORY ALTERNATE_OBJECT_DIRECTORIES QUARANTINE_PATH NO_LAZY_FETCH",
  "CONFIG_GLOBAL CONFIG_SYSTEM CONFIG_NOSYSTEM CONFIG_COUNT CONFIG_PARAMETERS",
  "AUTHOR_NAME AUTHOR_EMAIL COMMITTER_NAME COMMITTER_EMAIL",
  "SSH SSH_COMMAND SSH_VARIANT ASKPASS TERMINAL_PROMPT PROXY_COMMAND ALLOW_PROTOCOL PROTOCOL_FROM_USER",
  "HTTP_USER_AGENT HTTP_LOW_SPEED_LIMIT HTTP_LOW_SPEED_TIME HTTP_PROXY_AUTHMETHOD",
  "CEILING_DIRECTORIES DISCOVERY_ACROSS_FILESYSTEM EXEC_PATH",
].join(" ");
const KEPT_GROUPS = /^GIT_(?:TRACE|SSL_|CURL_|CONFIG_(?:KEY|VALUE)_\d)/;
const PATHS = ["GIT_OBJECT_DIRECTORY", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"];

let named: ReadonlySet<string> | undefined;

/** Tells whether git gets a GIT_* variable. */
function isPassedOn(name: string): boolean {
  named ??= new Set(KEPT.split(" ").map((own) => `GIT_${own}`));
  return named.has(name) || KEPT_GROUPS.test(name);
}

/** Returns the environment for git's processes, in an object of its own. Relative paths are resolved, since git runs in another directory. */
export function gitEnvironment(env: Env, cwd: string): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of Object.keys(env)) {
    const value = env[name];
    // Messages that we read must be in English.
    if (value === undefined || name === "LANGUAGE") continue;
    if (!name.startsWith("GIT_") || isPassedOn(name)) kept[name] = value;
  }
  for (const name of PATHS) {
    if (kept[name]) kept[name] = resolve(cwd, kept[name]);
  }
  kept["LC_ALL"] = "C";
  // Grafts would change what history we see; a file that can't be there turns them off.
  kept["GIT_GRAFT_FILE"] = join(NULL_DEVICE, "none");
  return kept;
}
