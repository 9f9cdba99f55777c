import { TicketError } from "../base/errors.ts";
import type { GitRepository } from "./repository.ts";

/**
 * Returns a repository that is only read: in a hook that judges a push git keeps what came apart until the hook has agreed, with
 * whatever is written meanwhile, and lets no ref move. A ref moved all the same would name objects that are gone a moment later.
 */
export function readOnlyInQuarantine(repo: GitRepository): GitRepository {
  const refuse = async (): Promise<never> => {
    throw inQuarantine();
  };
  return { ...repo, storePack: refuse, compareAndSwapRef: refuse, fetch: refuse };
}

function inQuarantine(): TicketError {
  const message = "A hook that judges a push can't write tickets: git keeps everything apart.";
  return new TicketError("IN_QUARANTINE", "failed", message, {
    data: { variable: "GIT_QUARANTINE_PATH" },
    hint: "Reading works there. To write, use the hook post-receive, which runs after the push.",
  });
}
