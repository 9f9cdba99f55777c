import type { RevertResult } from "../app/tickets.ts";
import { EXIT } from "../base/errors.ts";
import type { Json } from "../base/json.ts";
import { isTicketId } from "../domain/id.ts";
import type { Call, Context } from "./command.ts";
import { escapeLine, escapeShort } from "./render/escape.ts";
import { jsonDocument } from "./render/json.ts";

const REASONS = {
  "changed-later": "was changed later",
  "for-ever": "can't be taken back",
} as const;

function shown(value: Json | null): string {
  if (value === null) return "";
  return ` (now ${escapeShort(JSON.stringify(value))})`;
}

function keptLine({ shown: id, field, reason, value }: RevertResult["kept"][number]): string {
  if (field === "created" && reason === "changed-later")
    return `kept: ${id} was changed since it was created; --force deletes it\n`;
  return `kept: ${id} ${escapeLine(field)} ${REASONS[reason]}${shown(value)}\n`;
}

function tell(result: RevertResult, dryRun: boolean, { io }: Context): void {
  // Settings and views are documents too, with names of their own.
  const what = result.changed.every(isTicketId) ? "ticket" : "document";
  const count = `${result.changed.length} ${what}${result.changed.length === 1 ? "" : "s"}`;
  const batch = `${result.reverted.slice(0, 12)} "${escapeLine(result.subject)}"`;
  if (dryRun) io.out(`Would take back ${batch}: ${count}; nothing was written.\n`);
  else if (result.commit === null) io.out(`Nothing of ${batch} was left to take back.\n`);
  else io.out(`Took back ${batch}: ${count}, in commit ${result.commit.slice(0, 12)}\n`);
  for (const kept of result.kept) io.err(keptLine(kept));
  for (const lost of result.lost)
    io.err(
      `note: ${lost.shown} ${escapeLine(lost.field)} had been ${escapeShort(JSON.stringify(lost.value))} in ${lost.commit.slice(0, 12)}\n`,
    );
}

/** Takes a batch back and says what came of it. */
export async function revertAndPrint(
  target: string,
  call: Call,
  context: Context,
): Promise<number> {
  const [force, dryRun] = [call.flag("force"), call.flag("dry-run")];
  const result = await (await context.tickets()).revert(target, { force, dryRun });
  if (context.json) context.io.out(jsonDocument("revert", result));
  else tell(result, dryRun, context);
  return EXIT.ok;
}
