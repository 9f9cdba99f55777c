import { TicketError } from "../../base/errors.ts";

/** The first git that runs hooks which its configuration names. */
const FIRST = [2, 54] as const;

/** Refuses a git that would not run hooks of its configuration. @throws TicketError `NO_CONFIG_HOOKS`. */
export function configNeedsGit(version: string | undefined): void {
  const [major = 0, minor = 0] = (version ?? "").split(".").map(Number);
  if (major > FIRST[0] || (major === FIRST[0] && minor >= FIRST[1])) return;
  const needed = FIRST.join(".");
  throw new TicketError("NO_CONFIG_HOOKS", "failed", `Git ${needed} or later is needed for that.`, {
    data: { version: version ?? null, needed },
    hint: `This is git ${version ?? "of an unknown version"}. Leave out --config, and the hooks are files.`,
  });
}
