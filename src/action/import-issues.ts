import type { ListedTicket, Tickets } from "../app/tickets.ts";
import type { JsonObject } from "../base/json.ts";
import type { GitHub } from "./github/api.ts";
import type { Run } from "./run.ts";

/** More changed issues than this, and it is cheaper to ask for all comments there are. */
const MOST_ALONE = 20;
const UPDATED = "github.updated_at";

/** Returns when the newest issue that was imported before had changed; undefined: none was. */
export function importedUpTo(tickets: readonly Pick<ListedTicket, "custom">[]): string | undefined {
  const times = tickets.map(({ custom }) => custom[UPDATED]).filter((t) => typeof t === "string");
  const latest = times
    .filter((t) => !Number.isNaN(Date.parse(t)))
    .sort()
    .at(-1);
  return latest === undefined ? undefined : new Date(latest).toISOString();
}

const numberOf = (issue: JsonObject): number => Number(issue["number"]);

/** Returns the number of the issue that a comment is on. */
function issueOf(comment: JsonObject): number {
  return Number(/\/issues\/(\d+)$/.exec(String(comment["issue_url"] ?? ""))?.[1] ?? 0);
}

async function commentsOf(
  api: GitHub,
  issues: readonly JsonObject[],
): Promise<ReadonlyMap<number, readonly JsonObject[]>> {
  const found = new Map<number, readonly JsonObject[]>();
  const talking = issues.filter((issue) => Number(issue["comments"] ?? 0) > 0);
  if (talking.length <= MOST_ALONE) {
    for (const issue of talking)
      found.set(numberOf(issue), await api.issueComments(numberOf(issue)));
    return found;
  }
  for (const comment of await api.issueComments(undefined)) {
    const number = issueOf(comment);
    found.set(number, [...(found.get(number) ?? []), comment]);
  }
  return found;
}

/** Keeps the issues of the repository as tickets: those that changed since the last time. */
export async function runImport(run: Run): Promise<void> {
  const { api, tickets, inputs, runner } = run;
  await tickets.pull();
  const since = importedUpTo((await tickets.list({ all: true, limit: 0 })).tickets);
  const all = await api.issues(since);
  const issues = all.filter((issue) => issue["pull_request"] === undefined);
  const comments = inputs.importComments ? await commentsOf(api, issues) : undefined;
  const repository = `${api.slug.owner}/${api.slug.repo}`;
  const source = { repository, issues, comments };
  const bring = (at: Tickets) => at.importIssues(source, { dryRun: inputs.dryRun });
  const preview = await tickets.importIssues(source, { dryRun: true });
  const changes = preview.created + preview.updated > 0 && !inputs.dryRun;
  const { created, updated, unchanged, keptLocal, commit } = changes
    ? (await tickets.writeThrough(bring)).value
    : preview;
  runner.output("imported", { created, updated, unchanged, kept: keptLocal.length });
  runner.output("commit", commit ?? "");
  runner.output("changed", commit !== null);
  const kept = keptLocal.length === 0 ? "" : `, ${keptLocal.length} values changed here later stay`;
  const told = `${created} issues came, ${updated} were brought up to date, ${unchanged} were as they are${kept}.`;
  runner.info(told);
  await runner.summary(`### Issues\n\n${told}\n`);
}
