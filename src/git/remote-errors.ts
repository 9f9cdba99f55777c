import { TicketError } from "../base/errors.ts";

/** Which remote, without secrets, and why. */
export interface About {
  readonly remote: string;
  readonly reason: string;
}

/** Returns the error for a remote that lets this user not in. */
export function denied(data: About): TicketError {
  const message = `The remote ${data.remote} does not let you in: ${data.reason || "permission denied"}.`;
  return new TicketError("REMOTE_DENIED", "auth", message, {
    data: { ...data },
    hint: `See that git itself may: git ls-remote ${data.remote}. Nothing was lost; what you wrote stays here.`,
  });
}

/** Returns the error for a remote that does not answer, or no longer. */
export function unreachable(data: About, reason: string): TicketError {
  const message = `The remote ${data.remote} can't be reached: ${reason || "the connection ended"}.`;
  return new TicketError("REMOTE_UNREACHABLE", "failed", message, {
    data: { ...data },
    hint: "Your tickets are as they were. Run the command again when the remote answers.",
    retryable: true,
  });
}

/** Returns the error for an address at which there is no repository. */
export function notThere(data: About): TicketError {
  const message = `There is no repository at the remote ${data.remote}: ${data.reason}.`;
  return new TicketError("REMOTE_NOT_FOUND", "notFound", message, {
    data: { ...data },
    hint: "Check its address: git remote -v. Some hosts also answer so where you may not read.",
  });
}

/** Returns the error for an address of a kind that git was told not to go to. */
export function protocolRefused(data: About): TicketError {
  const message = `Git does not go to ${data.remote}: ${data.reason}.`;
  return new TicketError("REMOTE_PROTOCOL", "usage", message, {
    data: { ...data },
    hint: "Which protocols it may use is said by protocol.allow in git's configuration.",
  });
}

/** Returns the error for what no git would take. */
export function unfit(data: About): TicketError {
  const message = `What the remote ${data.remote} sent is damaged or malicious: ${data.reason}.`;
  return new TicketError("REMOTE_INVALID", "invalid", message, {
    data: { ...data },
    hint: "Nothing of it was taken. Whoever runs the remote should look at it with git fsck --strict.",
  });
}
