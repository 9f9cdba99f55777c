import type { Tickets } from "../../app/tickets.ts";
import type { Pull, PullCommit } from "../github/api.ts";
import type { Run } from "../run.ts";
import { type Links, linksOf } from "./linked.ts";
import { type MoveFacts, type MovePlan, movesOnMerge, planMoves } from "./plan-moves.ts";
import type { PullReport } from "./report.ts";
import { spokenInPull } from "./spoken.ts";

/** The pull request that a run is about. */
export interface PullTask {
  readonly number: number;
  readonly action: string;
  /** True: the token may only read. */
  readonly readOnly: boolean;
}

/** Actions that change what a pull request is. */
const CHANGES = new Set(["opened", "reopened", "ready_for_review", "converted_to_draft", "closed"]);

interface Thought {
  readonly links: Links;
  readonly plan: MovePlan;
  readonly facts: MoveFacts;
}

/** Whether merges into its base close tickets. */
function closes({ base, defaultBranch }: Pull, branches: readonly string[]): boolean {
  return branches.length === 0 ? base === defaultBranch : branches.includes(base);
}

/** Thinks through what a pull request means for the tickets as they are. */
async function think(
  { inputs, api }: Run,
  tickets: Tickets,
  pull: Pull,
  commits: readonly PullCommit[],
  action: string,
): Promise<Thought> {
  const config = await tickets.config();
  const links = await linksOf(spokenInPull(pull, commits, config.prefix), (token) =>
    tickets.get(token),
  );
  const { transitions, authorEmail, mergeBranches } = inputs;
  const ids = links.tickets.filter((t) => t.linked).map((t) => t.ticket.id);
  const { owner, repo } = api.slug;
  const goesBack = pull.state === "closed" && transitions.closed.kind === "back";
  const { statusesBefore } = await import("./before.ts");
  const facts: MoveFacts = {
    ...{ state: pull.state, stateChanged: CHANGES.has(action), transitions, config },
    closes: closes(pull, mergeBranches),
    ref: { type: "pr", value: `${owner}/${repo}#${pull.number}` },
    before: goesBack
      ? await statusesBefore(tickets, ids, pull.created, authorEmail, transitions)
      : new Map(),
  };
  return { links, plan: planMoves(links.tickets, facts), facts };
}

/** What a run did and found out. */
export interface PullResult {
  readonly pull: Pull;
  readonly commits: readonly PullCommit[];
  readonly links: Links;
  readonly report: PullReport;
  readonly prefix: string;
  /** Null: nothing was written. */
  readonly commit: string | null;
}

/** Writes what was thought; it is thought again on what others wrote meanwhile. */
async function write(run: Run, again: (tickets: Tickets) => Promise<Thought>) {
  let thought: Thought | undefined;
  const published = await run.tickets.writeThrough(async (tickets) => {
    thought = await again(tickets);
    const { operations } = thought.plan;
    return operations.length === 0 ? null : (await tickets.transact(operations)).commit;
  });
  if (thought === undefined) throw new Error("nothing was thought");
  return { thought, commit: published.value };
}

/** Reads a pull request, moves its tickets, and gathers what is to be said. */
export async function runPull(
  run: Run,
  { number, action, readOnly }: PullTask,
): Promise<PullResult> {
  const { api, tickets, inputs } = run;
  const [pull, commits] = await Promise.all([
    api.pull(number),
    api.commits(number),
    tickets.pull(),
  ]);
  const again = (at: Tickets): Promise<Thought> => think(run, at, pull, commits, action);
  const first = await again(tickets);
  const writes = first.plan.operations.length > 0 && !readOnly && !inputs.dryRun;
  const { thought, commit } = writes ? await write(run, again) : { thought: first, commit: null };
  // What is told is what stands there now, so that the next run tells the same.
  const { links, facts } = commit === null ? thought : await again(tickets);
  const { gatherReport } = await import("./report.ts");
  const report = await gatherReport(tickets, links.tickets, {
    moved: commit === null ? [] : thought.plan.moves,
    onMerge: movesOnMerge(links.tickets, facts),
    stays: planMoves(links.tickets, { ...facts, stateChanged: true }).stays,
    misnamed: links.misnamed,
  });
  const { prefix } = await tickets.config();
  return { pull, commits, links, report, prefix, commit };
}
