import { isTicketError } from "../../base/errors.ts";
import { stampTime } from "../../domain/stamp.ts";
import type { Snapshot } from "../../store/snapshot.ts";
import type { Checkup } from "../doctor-types.ts";
import type { Workspace } from "../workspace.ts";
import { bad, fine, note, warning } from "./checkup.ts";

/** The oldest git that does what we ask of it, and the one that syncs all that it writes. */
const [OLDEST, SYNCING] = [
  [2, 32],
  [2, 36],
] as const;

const isBelow = (version: string, [major, minor]: readonly [number, number]): boolean => {
  const [a = 0, b = 0] = version.split(".").map(Number);
  return a < major || (a === major && b < minor);
};

/** Looks at the git that does the work. */
export async function checkGit({ repo }: Workspace): Promise<Checkup> {
  if (repo.engine === "isomorphic")
    return note("git", "none is used: remotes are reached over http and https alone");
  const version = await repo.version();
  if (version === undefined) return bad("git", "git does not tell its version");
  if (isBelow(version, OLDEST))
    return bad("git", `git ${version} is too old: ${OLDEST.join(".")} is needed`);
  if (isBelow(version, SYNCING))
    return warning(
      "git",
      `git ${version} may lose what it wrote last when the power fails; git ${SYNCING.join(".")} does not`,
    );
  return fine("git", `git ${version}`);
}

/** Looks at the name under which changes are made. */
export async function checkIdentity({ repo }: Workspace): Promise<Checkup> {
  try {
    const { name, email } = await repo.identity("author");
    return fine("identity", `${name} <${email}>`);
  } catch (error) {
    if (!isTicketError(error)) throw error;
    const problem = error.message.replace(/\.$/, "");
    return bad("identity", problem, "git config user.email you@example.com");
  }
}

/** Ahead of our own clock by this much a stamp is called wrong. */
const SKEW_MS = 3_600_000;

/** Looks whether the newest change was made in the future. */
export function checkClock(now: number, { trailers }: Snapshot): Checkup {
  const clock = trailers?.clock;
  const ahead = clock === undefined ? 0 : stampTime(clock) - now;
  const time = new Date(now).toISOString();
  if (ahead <= SKEW_MS) return fine("clock", time);
  const newest = new Date(now + ahead).toISOString();
  return warning(
    "clock",
    `the newest change is stamped ${newest}, but it is ${time} here: the clock of one of the machines is wrong`,
  );
}
