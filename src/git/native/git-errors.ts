import { TicketError } from "../../base/errors.ts";
import { isPlainAscii } from "../../base/unseen.ts";
import { damagedObject } from "../damaged.ts";
import type { GitOutcome, GitRunner } from "./git-runner.ts";

/** The oldest git that does what we ask of it (`repack --geometric`). */
export const OLDEST_GIT = "2.32";

/** Returns git's own words on one line, without control characters, cut to a length that fits a message. */
export function plainWords(stderr: string): string {
  const lines = stderr
    .split("\n")
    .map((line) => line.replace(/^(?:fatal|error|warning): /, "").trim())
    .filter((line) => line !== "");
  const said = lines.join("; ");
  // Escapes and bidi controls: git's words may quote names that came from elsewhere. Most are plain, and such a class takes long to make.
  const text = isPlainAscii(said) ? said : said.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "?");
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
}

/** Returns the error for a machine without git. */
export function gitNotFound(cause: Error): TicketError {
  return new TicketError("GIT_NOT_FOUND", "failed", "The program git was not found.", {
    hint: `Install git ${OLDEST_GIT} or later, and see that it is on PATH.`,
    cause,
  });
}

/** Returns the error for a directory that is gone, or can't be entered. */
export function workingDirectoryGone(cwd: string, cause: Error): TicketError {
  return new TicketError("NO_DIRECTORY", "failed", `The directory ${cwd} does not exist.`, {
    data: { cwd },
    cause,
  });
}

/** Returns the error for a directory that belongs to no repository. */
export function notARepository(cwd: string, reason: string): TicketError {
  return new TicketError("NOT_A_REPOSITORY", "failed", `${cwd} is not inside a git repository.`, {
    data: { cwd, reason },
    hint: "Go to a repository, or make one with: git init",
  });
}

/** What git says of objects that it can't read, whichever command asked for them. */
const DAMAGED =
  /inflate|loose object|corrupt|could not read|unable to read|bad (?:object|tree|commit)|not a valid (?:object|commit)|failed to traverse|missing (?:blob|tree|commit|object)|unable to (?:unpack|parse|find|stream)|object \S+ (?:disappeared|changed)|object file \S+ is empty|garbage at end/i;

/** Returns the error for an object that git can't read, if that is what it said. */
function damageIn(reason: string): TicketError | undefined {
  if (!DAMAGED.test(reason)) return undefined;
  const [oid = null] = /\b(?:[0-9a-f]{64}|[0-9a-f]{40})\b/.exec(reason) ?? [];
  return damagedObject(oid, reason);
}

/** Returns the error for an outcome that has no better name. Blames git's age first, if that is too great. */
export async function unexpectedOutcome(
  runner: GitRunner,
  what: string,
  outcome: GitOutcome,
): Promise<TicketError> {
  const version = await gitVersion(runner);
  if (version !== undefined && isOlder(version, OLDEST_GIT)) {
    return new TicketError("GIT_TOO_OLD", "failed", `git ${version} is too old.`, {
      data: { version, oldest: OLDEST_GIT },
      hint: `Install git ${OLDEST_GIT} or later.`,
    });
  }
  const reason = plainWords(outcome.stderr) || `it ended with code ${outcome.code ?? "none"}`;
  const damaged = damageIn(reason);
  if (damaged !== undefined) return damaged;
  return new TicketError("GIT_FAILED", "failed", `git ${what} failed: ${reason}.`, {
    data: { command: what, exit: outcome.code ?? null, reason, version: version ?? null },
  });
}

/** Returns git's version, like "2.39.5". */
export async function gitVersion(runner: GitRunner): Promise<string | undefined> {
  const { stdout } = await runner.run({ args: ["version"] });
  return /(\d+\.\d+(?:\.\d+)*)/.exec(stdout.toString("latin1"))?.[1];
}

/** Compares major and minor numbers only. */
export function isOlder(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = than.split(".").map(Number);
  return major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
}
