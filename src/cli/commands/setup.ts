import { GUIDE_LINES } from "../../app/agent-guide/guide-block.ts";
import {
  changedGuide,
  GUIDE_FILES,
  type GuideFile,
  type GuideTarget,
  readGuide,
  writeGuide,
} from "../../app/agent-guide/guide-file.ts";
import { EXIT, TicketError } from "../../base/errors.ts";
import { closest } from "../../base/similar.ts";
import type { Call, CommandModule, Context } from "../command.ts";
import { jsonDocument } from "../render/json.ts";

/** How each of them gets the tools too. */
const TOOLS: Readonly<Record<GuideTarget, string>> = {
  claude: "claude mcp add tickets -- git ticket mcp",
  codex: "codex mcp add tickets -- git ticket mcp",
  "agents-md": "",
};

/** @throws TicketError `UNKNOWN_TARGET`, `BAD_OPTION_VALUE`. */
function targetOf(call: Call): GuideTarget {
  const [name = ""] = call.operands;
  const known = Object.keys(GUIDE_FILES);
  if (!known.includes(name)) {
    const near = closest(name, known);
    throw new TicketError(
      "UNKNOWN_TARGET",
      "usage",
      `There is nobody ${JSON.stringify(name)} to set up.`,
      {
        data: { name, known },
        hint: `${near === undefined ? "" : `Did you mean ${near}? `}Known: ${known.join(", ")}. A remote needs none: git ticket sync`,
      },
    );
  }
  if (call.flag("check") && call.flag("remove"))
    throw new TicketError("BAD_OPTION_VALUE", "usage", "--check means nothing with --remove.", {
      data: { option: "check" },
      hint: "Give one of them.",
    });
  return name as GuideTarget;
}

const STATES = {
  absent: "has no lines of git ticket",
  current: "is up to date",
  outdated: "has older lines of git ticket, or changed ones",
  broken: "has marks of git ticket that are broken",
} as const;

function check({ file, state }: GuideFile, { io, json }: Context): number {
  if (json) io.out(jsonDocument("setup", { file, state, change: "none" }));
  else io.out(`${file} ${STATES[state]}\n`);
  return state === "current" ? EXIT.ok : EXIT.failed;
}

/** Says what is going to be done to a file, before it is. */
function plan({ file, text }: GuideFile, wanted: string | undefined, remove: boolean): string {
  if (wanted === undefined) return `${file} is removed: nothing else is in it`;
  if (remove) return `the lines of git ticket in ${file} are removed; all others stay as they are`;
  const lines = `${GUIDE_LINES.length} lines between two marks`;
  return text === undefined ? `${file} is made: ${lines}` : `${file} gets ${lines}`;
}

/** What became of a file. */
interface Outcome {
  readonly change: "unchanged" | "removed" | "written";
  /** True: there is none any more. */
  readonly gone: boolean;
}

/** Tells what became of the file, and how the agent gets tools. */
function tell(call: Call, guide: GuideFile, { change, gone }: Outcome, context: Context): void {
  const { io, json } = context;
  const { file, state } = guide;
  if (json) {
    io.out(jsonDocument("setup", { file, state, change }));
    return;
  }
  const quiet = call.flag("quiet");
  const done = change === "removed" && !gone ? "is as it was before" : change;
  if (!call.flag("dry-run")) io.out(`${file} ${done}\n`);
  else if (!quiet) io.err("Nothing was written (--dry-run).\n");
  const tools = TOOLS[targetOf(call)];
  if (!call.flag("remove") && tools !== "" && !quiet) io.err(`To have tools too: ${tools}\n`);
}

/** `git ticket setup`: writes the lines for agents into the file that they read, or takes them out. */
export const run: CommandModule["run"] = async (call, context) => {
  const { io, json, dir } = context;
  const guide = await readGuide(dir, GUIDE_FILES[targetOf(call)]);
  if (call.flag("check")) return check(guide, context);
  const remove = call.flag("remove");
  const wanted = changedGuide(guide, remove);
  const same = wanted === guide.text;
  if (!same && !json && !call.flag("quiet")) io.err(`note: ${plan(guide, wanted, remove)}\n`);
  if (!same && !call.flag("dry-run")) await writeGuide(guide, wanted);
  const change = same ? "unchanged" : remove ? "removed" : "written";
  tell(call, guide, { change, gone: wanted === undefined }, context);
  return EXIT.ok;
};
