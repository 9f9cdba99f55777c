import { spawn } from "node:child_process";
import { setPriority } from "node:os";
import type { Place } from "./writers.ts";

/** As `nice -n 10`. */
const LOW_PRIORITY = 10;

/**
 * Starts another run of this program, out of the way: it outlives us, has no terminal, and nothing may ask a person for
 * a password. Never throws, never waits.
 */
export function startBackground(
  program: readonly string[],
  argv: readonly string[],
  place: Place,
): void {
  try {
    const [file = "", ...args] = program;
    const env = { ...place.env, GIT_TERMINAL_PROMPT: "0", SSH_ASKPASS_REQUIRE: "never" };
    const child = spawn(file, [...args, ...argv], {
      cwd: place.cwd,
      env,
      detached: true,
      stdio: "ignore",
      windowsHide: true,
    });
    child.on("error", () => undefined);
    child.unref();
    if (child.pid !== undefined) setPriority(child.pid, LOW_PRIORITY);
  } catch {
    // The next change tries again, and so does `git ticket sync`.
  }
}
