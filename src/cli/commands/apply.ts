import { preferOption, tellApplied } from "../applied.ts";
import type { CommandModule } from "../command.ts";
import { readSources } from "../markdown-files.ts";

/** `git ticket apply`: texts of tickets back as one batch. */
export const run: CommandModule["run"] = async (call, context) => {
  const sources = await readSources(call.operands, context);
  const options = { dryRun: call.flag("dry-run"), prefer: preferOption(call) };
  const result = await (await context.tickets()).applyMarkdown(sources, options);
  return tellApplied(result, call, context);
};
