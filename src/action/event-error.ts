import { TicketError } from "../base/errors.ts";

/** Returns the error for an event that can't be read. */
export function badEvent(path: string, problem: string, cause?: unknown): TicketError {
  const message = `The event in ${path} ${problem}.`;
  const hint = "GITHUB_EVENT_PATH names the file: the runner sets it.";
  return new TicketError("BAD_EVENT", "invalid", message, { data: { path }, hint, cause });
}

/** Returns the error for a run that lacks what every runner sets. */
export function notOnRunner(name: string, value: string): TicketError {
  const message = `${name} is not as a runner sets it: ${JSON.stringify(value)}.`;
  return new TicketError("NOT_ON_RUNNER", "usage", message, {
    data: { name, value },
    hint: "This program is for GitHub Actions: docs/github-action.md.",
  });
}
