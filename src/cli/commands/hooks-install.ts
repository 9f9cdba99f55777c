import type { HooksChange, InstallHooksOptions } from "../../app/tickets.ts";
import { EXIT, TicketError } from "../../base/errors.ts";
import { programOf } from "../../base/runtime.ts";
import type { Call, CommandModule, Context } from "../command.ts";
import { hooksOf, manualLines, stepLines, stepTexts } from "../hook-words.ts";
import { counted } from "../render/counted.ts";
import { jsonDocument } from "../render/json.ts";

function optionsOf(call: Call): InstallHooksOptions {
  const hooks = hooksOf(call);
  return {
    ...(hooks === undefined ? {} : { hooks }),
    server: call.flag("server"),
    config: call.flag("config"),
    program: programOf(process),
  };
}

/** Whether something is touched that others made. */
const touches = ({ steps }: HooksChange): boolean =>
  steps.some(({ kind }) => kind === "chain" || kind === "edit");

/** Asks whoever is at a terminal, where it is not ours alone. @throws TicketError `NOT_CONFIRMED`. */
async function confirm(plan: HooksChange, call: Call, { io, json }: Context): Promise<void> {
  if (json || call.flag("yes") || !io.inIsTty || !touches(plan)) return;
  const answer = await io.ask("Do this? [y/N] ");
  if (/^y(?:es)?$/i.test(answer.trim())) return;
  throw new TicketError("NOT_CONFIRMED", "usage", "Nothing was installed.", {
    hint: "To be asked nothing: git ticket hooks install --yes",
  });
}

function summary({ steps }: HooksChange): string {
  const manual = new Set(steps.flatMap((s) => (s.kind === "manual" ? [s.hook] : [])));
  const done = new Set(steps.flatMap(({ hook }) => (manual.has(hook) ? [] : [hook])));
  const rest = manual.size === 0 ? "" : ` ${counted(manual.size, "hook")} left to be done by hand.`;
  return `Installed ${counted(done.size, "hook")}.${rest}\n`;
}

/** Tells what was done, and what is left to do. */
function tell(done: HooksChange, { io, json }: Context): void {
  if (json) io.out(jsonDocument("hooks-change", done));
  else if (done.steps.length === 0) io.err("All of them are installed already.\n");
  else {
    if (done.shared && done.steps.some(({ kind }) => kind === "edit"))
      io.err("note: these lines are in the worktree: commit them, and they serve others too\n");
    io.err(manualLines(done.steps));
    io.out(summary(done));
  }
}

/** `git ticket hooks install`: shows what it does, and does it. */
export const run: CommandModule["run"] = async (call, context) => {
  const { io, json, tickets } = context;
  const options = optionsOf(call);
  const opened = await tickets();
  const plan = await opened.installHooks({ ...options, dryRun: true });
  const printing = call.flag("print");
  if (!json) io.out(printing ? stepTexts(plan.steps) : stepLines(plan.steps));
  if (call.flag("dry-run") || printing) {
    if (json) io.out(jsonDocument("hooks-change", plan));
    else io.err("Nothing was written.\n");
    return EXIT.ok;
  }
  await confirm(plan, call, context);
  tell(await opened.installHooks(options), context);
  return EXIT.ok;
};
