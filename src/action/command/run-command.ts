import { isTicketError } from "../../base/errors.ts";
import type { Run } from "../run.ts";
import { neutralMarkdown } from "../text/neutral.ts";
import type { Trigger } from "../trigger.ts";
import { parseCommands } from "./parse-command.ts";

type Task = Extract<Trigger, { readonly kind: "command" }>;

const MAY_WRITE = new Set(["admin", "maintain", "write"]);
/** What whoever wrote the command can mend. */
const THEIRS = new Set(["usage", "notFound", "conflict", "invalid"]);

/** Says that a command was done, or why not, where it was given. */
async function answer(
  { api, inputs }: Run,
  { comment, issue }: Task,
  fault: string | undefined,
): Promise<void> {
  if (inputs.dryRun) return;
  if (fault !== undefined)
    await api.createComment(
      issue,
      `The command was not done, none of it: ${neutralMarkdown(fault, 500)}`,
    );
  await api.react(comment, fault === undefined ? "+1" : "confused");
}

/** Makes the commands of a comment one commit, once. Returns what is wrong with them, or undefined. */
async function apply(run: Run, task: Task): Promise<string | undefined> {
  const { api, tickets, inputs, runner } = run;
  const parsed = parseCommands(task.body);
  if (parsed.kind === "fault") return `"${parsed.line}" ${parsed.problem}.`;
  const { operations } = parsed;
  if (operations.length === 0) return undefined;
  const key = `github:${api.slug.owner}/${api.slug.repo}:comment:${task.comment}`;
  try {
    const { value } = await tickets.writeThrough((t) =>
      t.transact(operations, { key, dryRun: inputs.dryRun }),
    );
    const commit = value.repeated ? null : value.commit;
    runner.output("commit", commit ?? "");
    runner.output("changed", commit !== null);
    for (const { shown, op } of value.operations) runner.info(`${op} ${shown}`);
    return undefined;
  } catch (error) {
    if (!isTicketError(error) || !THEIRS.has(error.kind) || error.retryable) throw error;
    return error.hint === undefined ? error.message : `${error.message} ${error.hint}`;
  }
}

/**
 * Does what a comment asks for, if whoever wrote it may write to the repository. A comment that was answered already is not
 * looked at again.
 */
export async function runCommand(run: Run, task: Task): Promise<void> {
  const { api, inputs, runner } = run;
  if (!inputs.commands) return runner.info("Commands are off.");
  const [permission, reactions] = await Promise.all([
    api.permission(task.author),
    api.reactions(task.comment),
  ]);
  if (!MAY_WRITE.has(permission))
    return runner.note(
      "notice",
      `${task.author} may not write to this repository, so the command is not heard.`,
    );
  const answered = reactions.some(
    ({ by, content }) => by === inputs.commentAuthor && /^(?:\+1|confused)$/.test(content),
  );
  if (answered) return runner.info("The command was answered already.");
  const fault = await apply(run, task);
  if (fault !== undefined) runner.note("warning", fault);
  await answer(run, task, fault);
}
