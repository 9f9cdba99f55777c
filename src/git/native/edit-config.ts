import type { ConfigEdit } from "../repository.ts";
import type { NativeContext } from "./context.ts";
import { unexpectedOutcome } from "./git-errors.ts";

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

/** Changes the repository's own configuration file. See `GitRepository.editConfig`. */
export async function editConfig(
  { runner }: NativeContext,
  edits: readonly ConfigEdit[],
): Promise<void> {
  for (const edit of edits) {
    const args = ["config", "--local", ...wordsOf(edit)];
    const outcome = await runner.run({ args, plain: true });
    if (outcome.code !== 0 && !isAbsent(edit, outcome.code, outcome.stderr))
      throw await unexpectedOutcome(runner, "config", outcome);
  }
}
