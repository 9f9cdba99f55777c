import { isTicketError, TicketError } from "../base/errors.ts";
import type { TicketId } from "../domain/id.ts";
import { parseMarkdown } from "../domain/markdown/parse.ts";
import type { Operation } from "../domain/operation.ts";
import { lineOfFault } from "./line-of-fault.ts";
import type {
  AppliedDocument,
  ApplyMarkdownOptions,
  ApplyMarkdownResult,
  MarkdownFault,
  MarkdownSource,
} from "./markdown-types.ts";
import { NOTHING_PLANNED, type Planned, planMarkdown, type Sheets } from "./plan-markdown.ts";
import type { BatchFault, OperationResult, TransactResult } from "./tickets.ts";
import { transactAt } from "./transact.ts";
import type { View } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** Reads all sources; a text is one ticket, or several. */
function readSources(sources: readonly MarkdownSource[]): Sheets {
  const sheets: Sheets["sheets"][number][] = [];
  const faults: MarkdownFault[] = [];
  let index = 0;
  for (const { name, text } of sources)
    for (const result of parseMarkdown(text)) {
      if (result.kind === "read") sheets.push({ index, file: name, read: result.read });
      else
        for (const { line, error } of result.faults)
          faults.push({ index, file: name, line, error });
      index++;
    }
  return { sheets, faults, total: index };
}

const byPlace = (faults: readonly MarkdownFault[]): readonly MarkdownFault[] =>
  faults.toSorted((a, b) => a.index - b.index || a.line - b.line);

/** Returns the error for texts with faults: all of them at once. */
function faultyError(faults: readonly MarkdownFault[], total: number): TicketError {
  const kinds = new Set(faults.map((f) => f.error.kind));
  const [kind = "invalid"] = kinds.size === 1 ? kinds : [];
  const count = new Set(faults.map((f) => f.index)).size;
  const hints = new Set(faults.map((f) => f.error.hint));
  const [hint] = hints.size === 1 ? hints : [];
  const message = `${count} of ${total} tickets can't be applied; nothing was written.`;
  return new TicketError("BATCH_FAULTY", kind, message, {
    data: {
      faults: byPlace(faults).map(({ index, file, line, error }) => ({
        ...{ index, file, line, code: error.code, message: error.message },
        ...(error.hint === undefined ? {} : { hint: error.hint }),
      })),
    },
    hint: hint ?? "It is all or nothing: mend them, or leave these out.",
  });
}

/**
 * Returns the faults of operations as faults of the texts that asked for them. What only follows from another fault of the
 * same new ticket is left out.
 */
function placed(
  faults: readonly BatchFault[],
  { places }: Planned,
  { sheets }: Sheets,
): readonly MarkdownFault[] {
  const told = new Map<number, MarkdownFault>();
  for (const { index, error } of faults) {
    const place = places[index];
    if (place === undefined) continue;
    const { read } = sheets.find((s) => s.index === place.index) ?? {};
    const isNew = read !== undefined && read.id === undefined;
    if (isNew && error.code === "UNKNOWN_REF" && told.has(place.index)) continue;
    const line = isNew ? lineOfFault(error, read) : place.line;
    told.set(isNew ? place.index : -1 - index, { ...place, line, error });
  }
  return [...told.values()];
}

/** Returns all that is wrong: with the texts, with their fields, and with the others where they can be thought through. */
async function allFaults(
  workspace: Workspace,
  planned: Planned,
  sheets: Sheets,
): Promise<readonly MarkdownFault[]> {
  const own = [...sheets.faults, ...planned.faults];
  const dry = { atomic: false, dryRun: true, checked: true };
  const { faults } = await transactAt(workspace, () => planned.operations, dry);
  // The new ticket that is meant may be one of those that can't be read.
  const others = faults.filter(({ error }) => own.length === 0 || error.code !== "UNKNOWN_REF");
  return [...own, ...placed(others, planned, sheets)];
}

/** Errors that are about one operation; all others are about the batch as a whole, or the repository. */
const ABOUT_ONE: ReadonlySet<string> = new Set([
  "AMBIGUOUS_ID",
  "BATCH_FAULTY",
  "DUPLICATE_REF",
  "ILLEGAL_TRANSITION",
  "INVALID_VALUE",
  "JSON_TOO_DEEP",
  "LINK_CYCLE",
  "TICKET_DELETED",
  "TICKET_NOT_FOUND",
  "TICKET_PURGED",
  "UNKNOWN_REF",
  "UNKNOWN_VALUE",
]);

function changeOf(
  id: TicketId,
  isNew: boolean,
  { changed }: TransactResult,
): AppliedDocument["change"] {
  if (isNew) return "created";
  return changed.includes(id) ? "changed" : "unchanged";
}

/** Tells what each ticket of the texts came to. */
function documentsOf(
  result: TransactResult,
  { tickets, places }: Planned,
  dryRun: boolean,
): readonly AppliedDocument[] {
  const made = new Map<number, OperationResult>();
  const touched = new Map<TicketId, OperationResult>();
  for (const operation of result.operations) {
    const place = places[operation.index];
    if (operation.op === "create" && place !== undefined) made.set(place.index, operation);
    touched.set(operation.id, operation);
  }
  return tickets.map(({ index, file, line, fields, ...known }) => {
    const now = made.get(index) ?? touched.get(known.id ?? "");
    const id = known.id ?? now?.id ?? "";
    const change = changeOf(id, made.has(index), result);
    const title = now?.title ?? known.title;
    // The id of a ticket that was not created must not be used.
    if (dryRun && made.has(index))
      return { file, line, change, id: null, shown: null, title, fields };
    return { file, line, change, id, shown: now?.shown ?? known.shown ?? id, title, fields };
  });
}

/** The texts have faults of their own, so that no batch is made of them. */
class Unplanned extends Error {}

/** Brings tickets that were edited as Markdown back, as one batch. See `Tickets.applyMarkdown`. */
export async function applyMarkdown(
  workspace: Workspace,
  sources: readonly MarkdownSource[],
  { dryRun = false, prefer, only }: ApplyMarkdownOptions,
): Promise<ApplyMarkdownResult> {
  const sheets = readSources(sources);
  let planned = NOTHING_PLANNED;
  const refuse = async (otherwise: unknown): Promise<never> => {
    const faults = await allFaults(workspace, planned, sheets);
    throw faults.length === 0 ? otherwise : faultyError(faults, sheets.total);
  };
  try {
    const plan = async (view: View): Promise<readonly Operation[]> => {
      planned = await planMarkdown(workspace, view, sheets.sheets, { prefer, only });
      if (sheets.faults.length + planned.faults.length > 0) throw new Unplanned();
      return planned.operations;
    };
    const result = await transactAt(workspace, plan, { dryRun, checked: true });
    const { commit, batch, created, changed } = result;
    return { commit, batch, documents: documentsOf(result, planned, dryRun), created, changed };
  } catch (error) {
    const ours = error instanceof Unplanned || (isTicketError(error) && ABOUT_ONE.has(error.code));
    return ours ? refuse(error) : Promise.reject(error);
  }
}
