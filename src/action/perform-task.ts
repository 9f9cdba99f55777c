import type { PullTask } from "./pull/run-pull.ts";
import type { Run } from "./run.ts";
import type { Trigger } from "./trigger.ts";

type Task = Exclude<Trigger, { readonly kind: "none" }>;

async function pullRequest(run: Run, task: PullTask): Promise<string | undefined> {
  const [{ runPull }, { tellPull }] = await Promise.all([
    import("./pull/run-pull.ts"),
    import("./pull/tell-pull.ts"),
  ]);
  const result = await runPull(run, task);
  if (task.readOnly) (await import("./fork-report.ts")).writeReport(run, task, result.pull);
  return tellPull(run, task, result);
}

async function reported(run: Run, task: Extract<Task, { kind: "report" }>): Promise<undefined> {
  const pull = await (await import("./fork-report.ts")).reportedTask(run, task);
  // Whether the pull request may be merged the first run has said.
  if (pull !== undefined) await pullRequest(run, pull);
}

async function main(run: Run, task: Task): Promise<string | undefined> {
  switch (task.kind) {
    case "pull-request":
      return pullRequest(run, task);
    case "report":
      return reported(run, task);
    case "command":
      await (await import("./command/run-command.ts")).runCommand(run, task);
      return undefined;
    case "schedule":
      await (await import("./schedule.ts")).runSchedule(run, Date.now());
      return undefined;
    case "import-issues":
      await (await import("./import-issues.ts")).runImport(run);
      return undefined;
    case "verify":
      return (await import("./verify.ts")).runVerify(run);
    case "events":
      if (run.inputs.events.length === 0)
        run.runner.note("notice", "The input events is off, so there is nothing to tell.");
      return undefined;
  }
}

/** Does one task, and tells what happened if events are wanted. Returns why the run has to fail though all was done, or undefined. */
export async function performTask(run: Run, task: Task): Promise<string | undefined> {
  const refusal = await main(run, task);
  const readOnly = task.kind === "pull-request" && task.readOnly;
  if (run.inputs.events.length > 0 && !readOnly && task.kind !== "verify")
    await (await import("./events/tell-events.ts")).publishEvents(run);
  return refusal;
}
