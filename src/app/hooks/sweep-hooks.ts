import { relative, sep } from "node:path";
import type { Trace } from "../../git/repository.ts";
import type { Workspace } from "../workspace.ts";
import type { HookStep } from "./hook-types.ts";
import { uninstallHooks } from "./hooks.ts";

/** Tells what became of a hook; scripts of our own folder are told with the folder. */
function traceOf(step: HookStep, commonDir: string): readonly Trace[] {
  const at = (path: string): string => relative(commonDir, path).split(sep).join("/");
  const gone = (what: string, path: string): readonly Trace[] => [{ what, path, stays: undefined }];
  if (step.kind === "remove" && !at(step.path).startsWith("ticket/"))
    return gone("hook", at(step.path));
  if (step.kind === "restore") return gone("hook, the one before is back", at(step.to));
  if (step.kind === "edit") return gone("lines in a hook", at(step.path));
  return step.kind === "unset" ? gone("hook in git's configuration", step.name) : [];
}

/** Takes our hooks away, or only tells of them. */
export async function sweepHooks(workspace: Workspace, dryRun: boolean): Promise<readonly Trace[]> {
  // Without git there are no hooks of ours to be had.
  if (workspace.repo.engine !== "native") return [];
  const { steps } = await uninstallHooks(workspace, { dryRun });
  return steps.flatMap((step) => traceOf(step, workspace.repo.commonDir));
}
