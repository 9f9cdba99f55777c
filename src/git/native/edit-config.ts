import { join } from "node:path";
import { configLocked } from "../locked.ts";
import type { ConfigEdit } from "../repository.ts";
import { randomBetween, sleep } from "../waiting.ts";
import type { NativeContext } from "./context.ts";
import { unexpectedOutcome } from "./git-errors.ts";
import type { GitOutcome } from "./git-runner.ts";
import { lockAt } from "./lock-file.ts";

/** What git says of a section or a variable that is not there. */
const NOT_THERE: Readonly<Record<ConfigEdit["kind"], readonly number[]>> = {
  add: [],
  set: [],
  unset: [5],
  drop: [128],
};

function wordsOf(edit: ConfigEdit): readonly string[] {
  switch (edit.kind) {
    case "add":
      return ["--add", edit.name, edit.value];
    case "set":
      return ["--replace-all", edit.name, edit.value];
    case "unset":
      return ["--unset-all", edit.name];
    case "drop":
      return ["--remove-section", edit.section];
  }
}

const isAbsent = (edit: ConfigEdit, code: number | undefined, stderr: string): boolean =>
  code !== undefined &&
  NOT_THERE[edit.kind].includes(code) &&
  (edit.kind !== "drop" || /no such section/i.test(stderr));

/** git itself does not wait for the lock of a configuration file: tries at it, some two seconds in all. */
const MOST_TRIES = 60;
const MOST_PAUSE_MS = 60;

/** Returns the lock of the configuration, if it is what git refused for. */
function lockInTheWay({ commonDir }: NativeContext, { code, stderr }: GitOutcome) {
  if (code === 0 || !/could not lock config file/i.test(stderr)) return undefined;
  return join(commonDir, "config.lock");
}

/** Runs `git config`, again and again while somebody else changes the file. @throws TicketError `CONFIG_LOCKED`. */
async function runConfig(context: NativeContext, args: readonly string[]): Promise<GitOutcome> {
  for (let tries = 1; ; tries++) {
    const outcome = await context.runner.run({ args, plain: true });
    const lock = lockInTheWay(context, outcome);
    if (lock === undefined) return outcome;
    if (tries >= MOST_TRIES) throw configLocked(lockAt(lock), context.now());
    await sleep(randomBetween(context.random, 1, MOST_PAUSE_MS));
  }
}

/** Changes the repository's own configuration file. See `GitRepository.editConfig`. */
export async function editConfig(
  context: NativeContext,
  edits: readonly ConfigEdit[],
): Promise<void> {
  for (const edit of edits) {
    const outcome = await runConfig(context, ["config", "--local", ...wordsOf(edit)]);
    if (outcome.code !== 0 && !isAbsent(edit, outcome.code, outcome.stderr))
      throw await unexpectedOutcome(context.runner, "config", outcome);
  }
}
