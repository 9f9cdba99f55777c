import { isTicketError, TicketError } from "../base/errors.ts";
import type { Json } from "../base/json.ts";
import type { TicketId } from "../domain/id.ts";
import { compareSheet } from "../domain/markdown/compare.ts";
import type { Prefer, SheetConflict } from "../domain/markdown/comparing.ts";
import { createOperations } from "../domain/markdown/create.ts";
import type { SheetRead } from "../domain/markdown/parse.ts";
import { markdownId } from "../domain/markdown/render.ts";
import type { Sheet } from "../domain/markdown/sheet.ts";
import type { Operation } from "../domain/operation.ts";
import { readDocument } from "../domain/read-document.ts";
import { type Ticket, ticketOf } from "../domain/ticket.ts";
import { purged } from "../store/plan-faults.ts";
import { type Resolution, unresolved } from "../store/resolution.ts";
import { resolveTokens } from "../store/resolve.ts";
import { type FileText, type Problem, readTexts } from "../store/snapshot.ts";
import type { MarkdownFault } from "./markdown-types.ts";
import { getTickets } from "./show-ticket.ts";
import type { ListedTicket } from "./tickets.ts";
import type { View } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** A ticket read from a text, and where it stands. */
export interface PlacedSheet {
  /** Place among all tickets of all texts, from 0. */
  readonly index: number;
  readonly file: string;
  readonly read: SheetRead;
}

/** All that was read. */
export interface Sheets {
  readonly sheets: readonly PlacedSheet[];
  readonly faults: readonly MarkdownFault[];
  /** Tickets in the texts, faulty ones too. */
  readonly total: number;
}

export interface Place {
  readonly index: number;
  readonly file: string;
  readonly line: number;
}

/** A ticket of a text and, if it is not new, which one. */
interface PlacedTicket extends Place {
  readonly id: TicketId | undefined;
  readonly shown: string | undefined;
  readonly title: string;
  /** Fields that are to be written. */
  readonly fields: readonly string[];
}

/** How texts are to be applied. */
export interface PlanOptions {
  readonly prefer: Prefer;
  /** The one ticket that may be changed; `undefined`: any, and new ones. */
  readonly only: TicketId | undefined;
}

/** What the texts ask for on one head. */
export interface Planned {
  readonly operations: readonly Operation[];
  /** Where each operation comes from. */
  readonly places: readonly Place[];
  readonly faults: readonly MarkdownFault[];
  readonly tickets: readonly PlacedTicket[];
}

export const NOTHING_PLANNED: Planned = { operations: [], places: [], faults: [], tickets: [] };

/** What was read of the store to compare the texts with. */
interface Known {
  readonly view: View;
  readonly resolutions: ReadonlyMap<string, Resolution>;
  readonly heads: ReadonlyMap<TicketId, ListedTicket>;
  readonly bases: ReadonlyMap<string, FileText | Problem>;
}

async function readKnown(
  workspace: Workspace,
  view: View,
  sheets: readonly PlacedSheet[],
): Promise<Known> {
  const { store } = workspace;
  const { snapshot, config } = view;
  const tokens = sheets.flatMap(({ read }) => [
    ...(read.id === undefined ? [] : [read.id, ...read.sheet.links.map((l) => l.to)]),
  ]);
  const asked = tokens.filter((token) => !token.startsWith("$"));
  const resolutions = await resolveTokens(store, snapshot, config.prefix, asked);
  const ids = sheets.flatMap(({ read }) => {
    const found = resolutions.get(read.id ?? "");
    return found?.kind === "found" ? [found.id] : [];
  });
  const heads = await getTickets(workspace, view, [...new Set(ids)]);
  const oids = [...new Set(sheets.flatMap(({ read }) => read.base ?? []))];
  const texts = await readTexts(store, oids);
  return {
    view,
    resolutions,
    heads: new Map(heads.map((ticket) => [ticket.id, ticket])),
    bases: new Map(oids.map((oid, i) => [oid, texts[i] ?? { oid, problem: "is missing" }])),
  };
}

function noBase(oid: string, why: string): TicketError {
  return new TicketError("BASE_NOT_FOUND", "notFound", `The base ${oid.slice(0, 12)} ${why}.`, {
    data: { base: oid },
    hint: "It must be the version that the text was made from. Write the text anew: git ticket show --markdown",
  });
}

/** Returns the ticket that a text was made from. @throws TicketError `BASE_NOT_FOUND`. */
function baseOf(oid: string, id: TicketId, { bases, heads }: Known): Ticket {
  const head = heads.get(id);
  if (head?.blob === oid) return head;
  const read = bases.get(oid);
  if (read === undefined || "problem" in read) throw noBase(oid, read?.problem ?? "is missing");
  try {
    return ticketOf(readDocument("ticket", id, read.text));
  } catch (error) {
    throw Object.assign(noBase(oid, "is no version of this ticket"), { cause: error });
  }
}

/** Returns the sheet with whole ids in its links; what was not touched is as the ticket has it. */
function withIds(sheet: Sheet, base: Ticket, { resolutions, view }: Known): Sheet {
  const written = new Map(base.links.map(({ to }) => [markdownId(to, view.config.prefix), to]));
  const idOf = (token: string): string => {
    const known = written.get(token);
    if (known !== undefined) return known;
    const resolution = resolutions.get(token);
    if (resolution?.kind === "found") return resolution.id;
    return (resolution?.kind === "missing" ? resolution.id : undefined) ?? token;
  };
  return { ...sheet, links: sheet.links.map(({ type, to }) => ({ type, to: idOf(to) })) };
}

/** Returns a value as it is told; of texts that are long or of several lines the first line that differs. */
function told(value: Json, other: Json): string {
  if (value === null || value === "") return "nothing";
  if (typeof value !== "string" || !value.includes("\n")) return JSON.stringify(value);
  const others = typeof other === "string" ? other.split("\n") : [];
  const lines = value.split("\n");
  const at = lines.findIndex((line, i) => line !== others[i]);
  return at < 0
    ? `its first ${lines.length} lines`
    : `${JSON.stringify(lines[at])} (line ${at + 1})`;
}

function conflictError({ field, file, ticket, base }: SheetConflict, shown: string): TicketError {
  const sides = `${told(file, ticket)} here, ${told(ticket, file)} in ticket ${shown}`;
  const message = `${field} was changed on both sides: ${sides}.`;
  return new TicketError("EDIT_CONFLICT", "conflict", message, {
    data: { field, file, ticket, base },
    hint: "Decide with --prefer file or --prefer ticket, or set the field to what the ticket has.",
  });
}

/** Returns the plan of a text that can't be applied. */
function faultAt({ index, file, read }: PlacedSheet, field: string, error: TicketError): Planned {
  const line = read.lines.get(field) ?? read.line;
  return { ...NOTHING_PLANNED, faults: [{ index, file, line, error }] };
}

/** Plans the edit of a ticket that exists. */
function planEdit(sheet: PlacedSheet, known: Known, prefer: Prefer): Planned {
  const { index, file, read } = sheet;
  const at = (field: string): Place => {
    const [group = ""] = field.split(".");
    return { index, file, line: read.lines.get(field) ?? read.lines.get(group) ?? read.line };
  };
  const { config } = known.view;
  const resolution = known.resolutions.get(read.id ?? "") ?? { kind: "missing" };
  if (resolution.kind !== "found")
    return faultAt(sheet, "id", unresolved(read.id ?? "", resolution, config.prefix));
  const head = known.heads.get(resolution.id);
  if (head === undefined || head.purged)
    return {
      ...NOTHING_PLANNED,
      faults: [{ ...at("id"), error: purged(resolution.id, read.id ?? "") }],
    };
  const base = baseOf(read.base ?? "", head.id, known);
  const edited = withIds(read.sheet, base, known);
  const { edits, conflicts } = compareSheet({ file: edited, base, head, config, prefer });
  return {
    operations: edits.map((e) => e.operation),
    places: edits.map((e) => at(e.field)),
    faults: conflicts.map((c) => ({ ...at(c.field), error: conflictError(c, head.shown) })),
    tickets: [
      {
        ...at("id"),
        ...{ id: head.id, shown: head.shown, title: head.title },
        fields: [...new Set(edits.map((e) => e.field))],
      },
    ],
  };
}

function planCreate({ index, file, read }: PlacedSheet, spareRef: string): Planned {
  const operations = createOperations(read, spareRef);
  const place = { index, file, line: read.line };
  return {
    operations,
    places: operations.map(() => place),
    faults: [],
    tickets: [
      { ...place, id: undefined, shown: undefined, title: read.sheet.title ?? "", fields: [] },
    ],
  };
}

/** Returns the faults of texts that show a ticket which an earlier text shows too. */
function twice(sheets: readonly PlacedSheet[], { resolutions }: Known): readonly MarkdownFault[] {
  const seen = new Map<TicketId, PlacedSheet>();
  return sheets.flatMap((sheet) => {
    const found = resolutions.get(sheet.read.id ?? "");
    if (found?.kind !== "found") return [];
    const first = seen.get(found.id);
    if (first === undefined) {
      seen.set(found.id, sheet);
      return [];
    }
    const { index, file, read } = sheet;
    const message = `Ticket ${read.id} stands in ${first.file}, line ${first.read.line}, too.`;
    const error = new TicketError("TICKET_TWICE", "invalid", message, {
      data: { id: found.id, first: { file: first.file, line: first.read.line } },
      hint: "Leave one of them out.",
    });
    return [{ index, file, line: read.lines.get("id") ?? read.line, error }];
  });
}

/** Returns the error for a text that is no longer about the ticket it was made from. */
function otherTicket(only: TicketId): TicketError {
  return new TicketError("OTHER_TICKET", "invalid", "The text is not about this ticket any more.", {
    data: { id: only },
    hint: "Leave the lines id: and base: as they were. New tickets are made by git ticket apply.",
  });
}

/** Compares texts with the tickets at a head. */
export async function planMarkdown(
  workspace: Workspace,
  view: View,
  sheets: readonly PlacedSheet[],
  { prefer, only }: PlanOptions,
): Promise<Planned> {
  const known = await readKnown(workspace, view, sheets);
  const isOther = (sheet: PlacedSheet): boolean => {
    const found = known.resolutions.get(sheet.read.id ?? "");
    return only !== undefined && !(found?.kind === "found" && found.id === only);
  };
  const plans = sheets.map((sheet): Planned => {
    if (only !== undefined && isOther(sheet)) return faultAt(sheet, "id", otherTicket(only));
    if (sheet.read.id === undefined) return planCreate(sheet, `$ticket.${sheet.index}`);
    try {
      return planEdit(sheet, known, prefer);
    } catch (error) {
      if (!isTicketError(error)) throw error;
      return faultAt(sheet, "base", error);
    }
  });
  return {
    operations: plans.flatMap((p) => p.operations),
    places: plans.flatMap((p) => p.places),
    faults: [...plans.flatMap((p) => p.faults), ...twice(sheets, known)],
    tickets: plans.flatMap((p) => p.tickets),
  };
}
