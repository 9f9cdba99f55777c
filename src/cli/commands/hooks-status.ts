import type { HookStatus, HooksReport } from "../../app/tickets.ts";
import { EXIT } from "../../base/errors.ts";
import { programOf } from "../../base/runtime.ts";
import type { CommandModule } from "../command.ts";
import { escapeLine, escapeText } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";

const [NAME, STATE] = [21, 11];

function lineOf({ hook, state, way, path, next, note }: HookStatus): string {
  const where =
    state === "absent" ? "" : way === "file" ? "" : way === "config" ? path : `in ${path}`;
  const first = next === null ? "" : `after ${next}`;
  const words = [where, first, note ?? ""].filter((word) => word !== "").join("; ");
  return `${`${hook.padEnd(NAME)} ${state.padEnd(STATE)} ${escapeLine(words)}`.trimEnd()}\n`;
}

function placeOf({ dir, scope, manager }: HooksReport): string {
  const who = scope === "default" ? "" : ` (core.hooksPath, ${scope})`;
  const whose = manager === "husky" ? ", which is husky's" : "";
  return `Git runs hooks in ${escapeLine(dir)}${who}${whose}.\n`;
}

/** `git ticket hooks` and `git ticket hooks status`. */
export const run: CommandModule["run"] = async (call, { io, json, tickets }) => {
  const report = await (await tickets()).hooks(programOf(process));
  if (json) io.out(jsonDocument("hooks", report));
  else if (call.flag("print"))
    for (const { hook, script } of report.hooks) io.out(`# ${hook}\n${escapeText(script)}\n`);
  else {
    io.out(placeOf(report));
    for (const hook of report.hooks) io.out(lineOf(hook));
    if (report.hooks.some(({ state }) => state === "outdated"))
      io.err("hint: to bring outdated hooks up to date: git ticket hooks install\n");
  }
  return EXIT.ok;
};
