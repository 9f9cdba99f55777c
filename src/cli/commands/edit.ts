import { readFile } from "node:fs/promises";
import type { ApplyMarkdownOptions, ApplyMarkdownResult } from "../../app/markdown-types.ts";
import { isTicketError } from "../../base/errors.ts";
import { preferOption, tellApplied } from "../applied.ts";
import type { CommandModule, Context } from "../command.ts";
import { editFile, newDraft, removeDrafts } from "../editor.ts";
import { reportError } from "../report-error.ts";
import { textOfFile } from "../text-of-file.ts";
import { idsOf } from "../transact.ts";
import { wrongOperands } from "../usage-errors.ts";

/** Makes the error name the file in which the edit is kept. */
function kept(error: unknown, file: string): unknown {
  if (!isTicketError(error)) return error;
  const way = `What you wrote is kept; mend it, then: git ticket apply ${file}`;
  const hint = error.hint === undefined ? way : `${error.hint} ${way}`;
  return Object.assign(error, { data: { ...error.data, file }, hint });
}

/** Tells what is wrong, and asks whether to go on editing. Only a person at a terminal can answer. */
async function goesOn(error: unknown, { io, json }: Context): Promise<boolean> {
  if (!isTicketError(error) || json || !io.inIsTty) return false;
  await reportError(error, { io, json, debug: false });
  return !/^\s*n/i.test(await io.ask("Edit it again? [Y/n] "));
}

interface Editing {
  readonly file: string;
  /** The text as it was written into the file. */
  readonly before: string;
  readonly options: ApplyMarkdownOptions;
}

const UNCHANGED = { commit: null, batch: null, documents: [], created: [], changed: [] } as const;

/** Lets the file be edited until it can be applied, or nobody goes on. */
async function editUntilGood(
  { file, before, options }: Editing,
  context: Context,
): Promise<ApplyMarkdownResult> {
  const tickets = await context.tickets();
  for (;;) {
    const text = await editFile(file, context);
    if (text === before) return UNCHANGED;
    try {
      return await tickets.applyMarkdown([{ name: file, text }], options);
    } catch (error) {
      if (!(await goesOn(error, context))) throw error;
    }
  }
}

/** Tells whether something was written into the file. */
async function isEdited({ file, before }: Editing): Promise<boolean> {
  const text = await readFile(file, "utf8").catch(() => "");
  return textOfFile(text) !== before;
}

/** `git ticket edit`. */
export const run: CommandModule["run"] = async (call, context) => {
  const [id = "", other] = idsOf(call, call.operands);
  if (other !== undefined) throw wrongOperands(call.spec, "it edits one ticket at a time");
  const [ticket] = await (await context.tickets()).markdown([id]);
  if (ticket === undefined) throw new Error(`no ticket ${id}`);
  const before = textOfFile(ticket.markdown);
  const file = await newDraft(before);
  const dryRun = call.flag("dry-run");
  const options = { dryRun, prefer: preferOption(call), only: ticket.id };
  const editing = { file, before, options };
  try {
    const result = await editUntilGood(editing, context);
    await removeDrafts([file]);
    // The file is gone; its name would help nobody.
    const documents = result.documents.map((d) => ({ ...d, file: ticket.file }));
    return tellApplied({ ...result, documents }, call, context);
  } catch (error) {
    if (await isEdited(editing)) throw kept(error, file);
    await removeDrafts([file]);
    throw error;
  }
};
