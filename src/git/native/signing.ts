import { TicketError } from "../../base/errors.ts";
import type { CommitIdentity, GitConfig } from "../repository.ts";
import type { Env } from "./git-env.ts";
import { plainWords } from "./git-errors.ts";
import type { ProgramOutcome } from "./run-program.ts";

/** What a signature depends on beside the bytes. */
export interface Signing {
  readonly config: GitConfig;
  readonly committer: CommitIdentity;
  readonly env: Env;
  readonly cwd: string;
}

/** Returns the path with a leading `~/` replaced, as git does for settings that are paths. */
export function expandHome(path: string, env: Env): string {
  return path.startsWith("~/") && env["HOME"] ? `${env["HOME"]}/${path.slice(2)}` : path;
}

/** Returns what a program said last, for an error. */
export function lastWords({ stderr, failure }: ProgramOutcome): string {
  const words = plainWords(stderr.split("\n").slice(-12).join("\n"));
  return failure ?? (words === "" ? "it said nothing" : words);
}

/** Returns the error for a commit that could not be signed. */
export function signingFailed(program: string, reason: string): TicketError {
  const message = `Signing with ${program} failed: ${reason}.`;
  return new TicketError("SIGNING_FAILED", "failed", message, {
    data: { program, reason },
    hint: "commit.gpgSign asks for signatures. Mend the key or agent, or turn it off here: git config commit.gpgSign false",
  });
}
