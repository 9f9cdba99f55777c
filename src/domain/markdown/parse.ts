import { badMarkdown, type SheetFault } from "./fault.ts";
import { unguardLines } from "./marks.ts";
import { readCriteria } from "./read-criteria.ts";
import { readFields } from "./read-fields.ts";
import { readYaml } from "./read-yaml.ts";
import { EMPTY_SHEET, plainBody, type Sheet } from "./sheet.ts";
import { type Part, type SheetParts, splitSheet, splitTickets } from "./split.ts";
import { readUnseen } from "./unseen-text.ts";

/** A ticket read from Markdown. */
export interface SheetRead {
  readonly sheet: Sheet;
  /** Id token of the ticket that it shows; absent for a new one. */
  readonly id: string | undefined;
  /** Blob oid of the version that it shows. */
  readonly base: string | undefined;
  /** Name of a new ticket, `$name`, for the links of other new tickets. */
  readonly ref: string | undefined;
  /** Where it begins. */
  readonly line: number;
  /** Line of each field that is there; `criteria.0` is the first criterion. */
  readonly lines: ReadonlyMap<string, number>;
}

/** One ticket of a text: read, or what is wrong with it. */
export type SheetResult =
  | { readonly kind: "read"; readonly read: SheetRead }
  | { readonly kind: "faulty"; readonly line: number; readonly faults: readonly SheetFault[] };

const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const REF = /^\$[A-Za-z0-9_.-]{1,100}$/;

const text = (value: unknown): string | undefined =>
  typeof value === "string" ? value : undefined;

/** Checks that a text shows one version of a ticket, or a new one. */
function headFaults({ id, base, ref, sheet, line, lines }: SheetRead): readonly SheetFault[] {
  const at = (field: string): number => lines.get(field) ?? line;
  if (id === undefined && base !== undefined)
    return [badMarkdown(at("base"), "base needs an id.", "A new ticket has neither.")];
  if (id !== undefined && base === undefined)
    return [
      badMarkdown(
        at("id"),
        "base is missing: nobody can tell what was changed.",
        "Keep the line base: … of git ticket show --markdown.",
      ),
    ];
  if (base !== undefined && !OID.test(base))
    return [badMarkdown(at("base"), "base is no blob oid.", "Leave that line as it was written.")];
  if (id !== undefined && ref !== undefined)
    return [badMarkdown(at("ref"), "ref is for new tickets.", "Name this one by its id.")];
  if (ref !== undefined && !REF.test(ref))
    return [badMarkdown(at("ref"), "ref must be a name like $api.")];
  if (sheet.title === null)
    return [badMarkdown(line, "A ticket needs a title.", "For example: title: Login times out")];
  return [];
}

/** A criterion without words is left alone where it stands already. */
function criteriaFaults({ id, sheet, lines, line }: SheetRead): readonly SheetFault[] {
  if (id !== undefined) return [];
  return sheet.criteria.flatMap((criterion, i) =>
    criterion.text === ""
      ? [badMarkdown(lines.get(`criteria.${i}`) ?? line, "This criterion is empty.")]
      : [],
  );
}

function assemble(parts: SheetParts): SheetResult {
  const yaml = readYaml(parts.front.lines.join("\n"), parts.front.line);
  const front = readFields(yaml.entries);
  const items =
    parts.criteria === undefined ? { criteria: [], faults: [] } : readCriteria(parts.criteria);
  const { id, base, ref, ...fields } = front.values;
  const lines = new Map(front.lines);
  lines.set("body", parts.body.line);
  if (parts.criteria !== undefined) lines.set("criteria", parts.criteria.line - 1);
  items.criteria.forEach((criterion, i) => {
    lines.set(`criteria.${i}`, criterion.line);
  });
  const sheet: Sheet = {
    ...EMPTY_SHEET,
    ...fields,
    body: plainBody(readUnseen(unguardLines(parts.body.lines).join("\n"))),
    criteria: items.criteria.map(({ text: t, done }) => ({ text: t, done })),
  };
  const head = { id: text(id), base: text(base), ref: text(ref) };
  const read: SheetRead = { sheet, ...head, line: parts.line, lines };
  const faults = [...yaml.faults, ...front.faults, ...items.faults];
  const all =
    yaml.faults.length > 0 ? faults : [...faults, ...headFaults(read), ...criteriaFaults(read)];
  return all.length > 0
    ? { kind: "faulty", line: parts.line, faults: all }
    : { kind: "read", read };
}

function parsePart(part: Part): SheetResult {
  const parts = splitSheet(part);
  return "error" in parts ? { kind: "faulty", line: parts.line, faults: [parts] } : assemble(parts);
}

/** Reads the tickets in a text of Markdown. Every fault of every ticket is found. */
export function parseMarkdown(source: string): readonly SheetResult[] {
  return splitTickets(source).map(parsePart);
}
