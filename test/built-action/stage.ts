import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { inject, onTestFinished } from "vitest";
import { openTickets } from "../../src/app/open-tickets.ts";
import type { Tickets } from "../../src/app/tickets.ts";
import { ticketRepository } from "../store/support.ts";
import { gitIn, scratch } from "../support/git-env.ts";
import { startGitHub } from "../support/github/emulator.mjs";
import { runAction } from "../support/github/run-action.mjs";
import type { Pull } from "../support/github/state.mjs";

/** A folder with dist/ as today's sources give it. */
export const dist = (): string => join(inject("runRoot"), "build");

const REF = "refs/tickets/main";
export const SHA = (n: number): string => n.toString(16).padStart(40, "a");

/** GitHub with one repository that has tickets. */
export async function stage() {
  const root = scratch("github");
  const remote = join(root, "acme", "shop.git");
  mkdirSync(remote, { recursive: true });
  gitIn(remote, "init", "-q", "--bare", ".");
  const local = await ticketRepository();
  gitIn(local, "remote", "add", "origin", remote);
  const tickets = await openTickets({ dir: local });
  await tickets.push();
  const github = await startGitHub({ gitRoot: root });
  onTestFinished(async () => {
    await tickets.close();
    await github.close();
  });
  const temp = scratch("runner");
  const program = dist();
  return {
    ...{ github, remote, tickets, temp, program },
    head: () => gitIn(remote, "rev-parse", REF),
    /** All refs of the remote and where they are. */
    refs: () => gitIn(remote, "for-each-ref", "--format=%(refname) %(objectname)"),
    commits: () => Number(gitIn(remote, "rev-list", "--count", REF)),
    /** Creates tickets at the remote, and returns their ids as they are shown. */
    create: (...titles: string[]) => create(tickets, titles),
    run: (
      event: string,
      payload: unknown,
      inputs: Record<string, string> = {},
      env: Record<string, string> = {},
    ) => runAction(program, { github, event, payload, inputs, temp, env }),
    /** Runs for an action on a pull request, as GitHub would. */
    pull: (pull: Pull, action: string, inputs: Record<string, string> = {}) =>
      runAction(program, {
        github,
        event: "pull_request",
        payload: payloadOf(pull, action),
        inputs,
        temp,
      }),
  };
}

async function create(tickets: Tickets, titles: readonly string[]): Promise<readonly string[]> {
  const { value } = await tickets.writeThrough((t) =>
    t.transact(titles.map((title) => ({ op: "create", title }))),
  );
  return value.operations.map((o) => o.shown);
}

/** What an event of a pull request says, as far as we look at it. */
export function payloadOf(pull: Pull, action: string) {
  return {
    action,
    number: pull.number,
    pull_request: { number: pull.number, head: { repo: { full_name: pull.headRepository } } },
  };
}
