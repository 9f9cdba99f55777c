import { EXIT } from "../base/errors.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import type { Runner } from "./runner.ts";
import type { StartRunner } from "./start-runner.ts";
import { type Trigger, triggerOf } from "./trigger.ts";

type Task = Exclude<Trigger, { readonly kind: "none" }>;

/** Does what an event asks for. Returns why the run has to fail though all was done, or undefined. */
async function perform(runner: Runner, inputs: Inputs, task: Task): Promise<string | undefined> {
  const { openRun } = await import("./run.ts");
  const run = await openRun(runner, inputs, task.kind === "pull-request" ? task.number : undefined);
  try {
    const { performTask } = await import("./perform-task.ts");
    return await performTask(run, task);
  } finally {
    await run.close();
  }
}

async function attempt(start: StartRunner, inputs: Inputs): Promise<string | undefined> {
  const task = triggerOf(start.event(), inputs.mode);
  if (task.kind === "none") {
    start.info(task.why);
    return undefined;
  }
  const runner = await start.whole();
  runner.mask(inputs.token);
  runner.mask(inputs.webhookUrl);
  runner.mask(inputs.webhookSecret);
  return perform(runner, inputs, task);
}

/** Tells what went wrong, and returns the exit code. */
async function fail(start: StartRunner, error: unknown, neverFail: boolean): Promise<number> {
  const [{ whatFailed }, runner] = await Promise.all([
    import("./github/what-failed.ts"),
    start.whole(),
  ]);
  const { kind, message, hint } = whatFailed(error);
  runner.output("failed", true);
  runner.note(neverFail ? "warning" : "error", hint === undefined ? message : `${message} ${hint}`);
  return neverFail ? EXIT.ok : EXIT[kind];
}

/**
 * Runs the Action once, and returns its exit code: 0, or with a check that is required and failed 1, or that of the error.
 * With the input `never-fail` it is always 0.
 */
export async function runAction(start: StartRunner): Promise<number> {
  let neverFail = false;
  try {
    const inputs = readInputs((name) => start.input(name));
    neverFail = inputs.neverFail;
    const refusal = await attempt(start, inputs);
    if (refusal === undefined) return EXIT.ok;
    (await start.whole()).note(neverFail ? "warning" : "error", refusal);
    return neverFail ? EXIT.ok : EXIT.failed;
  } catch (error) {
    return fail(start, error, neverFail);
  }
}
