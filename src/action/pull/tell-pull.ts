import { canonicalText } from "../../base/canonical-json.ts";
import { sha256Hex } from "../../base/hash.ts";
import type { Json } from "../../base/json.ts";
import { renderReport } from "../comment/render-report.ts";
import { keepSticky } from "../comment/sticky.ts";
import type { Check } from "../github/api.ts";
import { isForbidden, whatFailed } from "../github/what-failed.ts";
import type { Run } from "../run.ts";
import { checkLinks } from "./check-links.ts";
import type { PullResult, PullTask } from "./run-pull.ts";

/** Calls GitHub for something that a run can do without, if the token may not. */
async function orNote<T>({ runner }: Run, what: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await what();
  } catch (error) {
    if (!isForbidden(error)) throw error;
    const { message, hint } = whatFailed(error);
    runner.note("warning", `${message} ${hint ?? ""}`);
    return otherwise;
  }
}

/** Writes the comment, unless it says so already. */
async function comment(run: Run, { report, pull }: PullResult): Promise<string> {
  const { api, inputs } = run;
  const nothing = report.tickets.length === 0 && report.misnamed.length === 0;
  const text = nothing ? undefined : renderReport(report);
  const comments = await api.comments(pull.number);
  return keepSticky(api, { issue: pull.number, author: inputs.commentAuthor, text, comments });
}

/** Makes a check of the commit, unless it has the same one. */
async function keepCheck({ api, inputs }: Run, sha: string, check: Check): Promise<void> {
  const id = `git-ticket ${sha256Hex(canonicalText(check as unknown as Json)).slice(0, 16)}`;
  const before = await api.checkOf(sha, inputs.checkName);
  if (before?.externalId !== id) await api.createCheck(sha, inputs.checkName, id, check);
}

/** Says in the log what the check found, where there can be no check. */
function annotate({ runner }: Run, check: Check): void {
  const level = check.conclusion === "failure" ? "error" : "warning";
  for (const { title, message } of check.annotations) runner.note(level, message, title);
}

async function check(run: Run, result: PullResult, readOnly: boolean): Promise<Check | undefined> {
  const { inputs } = run;
  const { pull } = result;
  if (inputs.linkCheck === "off" || pull.state === "merged" || pull.state === "closed")
    return undefined;
  const found = checkLinks({ inputs, ...result });
  const silent = readOnly || inputs.dryRun;
  const made = silent
    ? false
    : await orNote(run, () => keepCheck(run, pull.headSha, found).then(() => true), false);
  if (!made) annotate(run, found);
  return found;
}

function outputs({ runner }: Run, result: PullResult, conclusion: string): void {
  const { report, commit, links } = result;
  const linked = links.tickets.filter((t) => t.linked).map((t) => t.ticket.id);
  runner.output("tickets", linked);
  runner.output(
    "named",
    links.tickets.map((t) => t.ticket.id),
  );
  runner.output("misnamed", [...new Set(links.misnamed.map((m) => m.spoken.token))]);
  runner.output(
    "moved",
    report.moved.map(({ id, from, to }) => ({ id, from, to })),
  );
  runner.output("commit", commit ?? "");
  runner.output("changed", commit !== null);
  runner.output("link-check", conclusion);
}

/** What a run tells at its end: undefined, or why the pull request has to wait. */
export async function tellPull(
  run: Run,
  task: PullTask,
  result: PullResult,
): Promise<string | undefined> {
  const { runner, inputs } = run;
  const silent = task.readOnly || inputs.dryRun;
  const [found, sticky] = await Promise.all([
    check(run, result, task.readOnly),
    inputs.comment && !silent ? orNote(run, () => comment(run, result), "none") : "none",
  ]);
  outputs(run, result, found?.conclusion ?? "off");
  runner.output("comment", sticky);
  await runner.summary(`${renderReport(result.report)}\n`);
  const { moved } = result.report;
  for (const { shown, from, to } of moved) runner.info(`${shown}: ${from} -> ${to}`);
  return found?.conclusion === "failure" ? `${found.title}.` : undefined;
}
