import { basename, dirname, join } from "node:path";
import { commandReport } from "../agents/command-report.ts";
import { checkProgram } from "../agents/find-program.ts";
import { runCommand } from "../agents/run-command.ts";
import { TicketError } from "../base/errors.ts";
import { addWorktree, removeWorktree, toplevel, type WorktreePlace } from "../git/worktrees.ts";
import type { HandlerContext, ListedTicket, TicketHandler } from "./tickets.ts";

/** A program that works on tickets. */
export interface CommandHandlerOptions {
  /** The program and its arguments; no shell reads them. */
  readonly command: readonly string[];
  readonly dir: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** True: each ticket has a worktree and a branch of its own. */
  readonly worktrees: boolean;
  readonly now: () => number;
}

/** Returns what a program is told of its ticket, beside the ticket itself on standard input. */
function variables(ticket: ListedTicket, { worker, attempt, lease }: HandlerContext) {
  return {
    GIT_TICKET_AGENT: worker,
    GIT_TICKET_ATTEMPT: String(attempt),
    GIT_TICKET_ID: ticket.id,
    GIT_TICKET_LEASE: lease,
    GIT_TICKET_SHOWN: ticket.shown,
    // It goes on one line, and ends where a C string does.
    GIT_TICKET_TITLE: ticket.title.replaceAll("\0", " "),
  };
}

/** Where the worktree of a ticket is: beside the repository. */
async function placeFor(
  ticket: ListedTicket,
  { dir, env }: CommandHandlerOptions,
): Promise<WorktreePlace> {
  const top = await toplevel(dir, env);
  if (top === undefined)
    throw new TicketError("WORKTREE_FAILED", "failed", "A bare repository has no worktree.", {
      data: { dir },
      hint: "Run it in a clone that has files, or without --worktrees.",
    });
  const path = join(dirname(top), `${basename(top)}.worktrees`, ticket.shown);
  return { dir: top, env, path, branch: `ticket/${ticket.shown}` };
}

const LEFT = {
  nothing: () => undefined,
  branch: ({ branch }: WorktreePlace) => `Its commits are on the branch ${branch}.`,
  all: ({ branch, path }: WorktreePlace) =>
    `What it left is on ${branch} in ${basename(dirname(path))}/${basename(path)}.`,
};

/** Says what is left of a ticket's worktree. What failed may be tried again in it, so it stays as it is. */
async function leftOf(place: WorktreePlace | undefined, code: number | null) {
  if (place === undefined) return undefined;
  return code === 0 ? LEFT[await removeWorktree(place)](place) : LEFT.all(place);
}

/**
 * Returns a handler that runs a program for each ticket: 0 means that it is done, anything else that it failed.
 *
 * @throws TicketError `COMMAND_NOT_FOUND`.
 */
export function commandHandler(options: CommandHandlerOptions): TicketHandler {
  const { command, dir, env, worktrees, now } = options;
  checkProgram(command[0] ?? "", dir, env);
  return async (ticket, context) => {
    const place = worktrees ? await placeFor(ticket, options) : undefined;
    if (place !== undefined) await addWorktree(place);
    const begun = now();
    const { worker, attempt, signal } = context;
    const input = `${JSON.stringify(ticket)}\n`;
    const how = { env: { ...env, ...variables(ticket, context) }, input, signal };
    const end = await runCommand({ command, cwd: place?.path ?? dir, ...how });
    const ms = now() - begun;
    const note = await leftOf(place, end.code);
    const report = commandReport({ command, ms, worker, attempt, ...end, note });
    if (end.code !== 0) throw new Error(report);
    return report;
  };
}
