import { equalJson } from "../../base/canonical-json.ts";
import type { Json } from "../../base/json.ts";
import { categoryOf } from "../config/category.ts";
import type { StoreConfig } from "../config/config.ts";
import type { FieldValues } from "../operation.ts";
import type { Link, Ref, Ticket } from "../ticket.ts";
import { compareCriteria } from "./compare-criteria.ts";
import {
  type Comparing,
  isToBeWritten,
  type Prefer,
  type SheetConflict,
  type SheetEdit,
} from "./comparing.ts";
import { LIST_FIELDS, type Sheet, sheetOf } from "./sheet.ts";

export interface SheetChanges {
  readonly edits: readonly SheetEdit[];
  readonly conflicts: readonly SheetConflict[];
}

/** Three versions of a ticket. */
export interface Versions {
  readonly file: Sheet;
  /** The ticket that the text was made from. */
  readonly base: Ticket;
  /** The ticket as it is now. */
  readonly head: Ticket;
  readonly config: StoreConfig;
  readonly prefer: Prefer;
}

const SET_FIELDS = [
  "title",
  "type",
  "priority",
  "milestone",
  "due",
  "estimate",
  "points",
  "body",
] as const;

function compareFields(comparing: Comparing, file: Sheet, base: Sheet, head: Sheet): void {
  const { id, edits } = comparing;
  for (const field of SET_FIELDS) {
    const three = { file: file[field], ticket: head[field], base: base[field] };
    if (!isToBeWritten(comparing, field, three)) continue;
    const value = three.file === "" ? null : three.file;
    edits.push({ field, operation: { op: "set", id, fields: { [field]: value } as FieldValues } });
  }
  for (const key of new Set([...Object.keys(base.custom), ...Object.keys(file.custom)])) {
    const of = ({ custom }: Sheet): Json =>
      Object.hasOwn(custom, key) ? (custom[key] ?? null) : null;
    const three = { file: of(file), ticket: of(head), base: of(base) };
    const field = `custom.${key}`;
    if (!isToBeWritten(comparing, field, three)) continue;
    const custom = { [key]: three.file };
    edits.push({ field, operation: { op: "set", id, fields: { custom } } });
  }
}

/** What `close` writes where nothing is said. */
const DEFAULT_RESOLUTION = "done";

/** Returns the resolution that a text means: a ticket that is opened again loses its own, and a closed one has one. */
function meantResolution(file: Sheet, base: Sheet, config: StoreConfig): string | null {
  const [moved, kept] = [file.status !== base.status, file.resolution === base.resolution];
  if (categoryOf(config, file.status ?? "") === "closed")
    return file.resolution ?? DEFAULT_RESOLUTION;
  return moved && kept ? null : file.resolution;
}

/** Status and resolution are one register. */
function compareStatus(
  comparing: Comparing,
  file: Sheet,
  base: Sheet,
  head: Sheet,
  config: StoreConfig,
): void {
  const moved = file.status !== base.status;
  if (!moved && file.resolution === base.resolution) return;
  const meant = meantResolution(file, base, config);
  const three = {
    file: [file.status, meant],
    ticket: [head.status, head.resolution],
    base: [base.status, base.resolution],
  };
  const field = moved ? "status" : "resolution";
  if (!isToBeWritten(comparing, field, three)) return;
  const said = meant === null || (moved && file.resolution === null) ? {} : { resolution: meant };
  const { id } = comparing;
  comparing.edits.push({ field, operation: { op: "move", id, to: file.status ?? "", ...said } });
}

const OPERATION = { assignees: "assign", labels: "label", aliases: "alias" } as const;

/** Elements are added and removed one by one, so two sides can't differ about one. */
function compareLists(comparing: Comparing, file: Sheet, base: Sheet, head: Sheet): void {
  for (const field of LIST_FIELDS) {
    const add = file[field].filter((n) => !base[field].includes(n) && !head[field].includes(n));
    const remove = base[field].filter((n) => !file[field].includes(n) && head[field].includes(n));
    if (add.length + remove.length === 0) continue;
    const operation = { op: OPERATION[field], id: comparing.id, add, remove };
    comparing.edits.push({ field, operation });
  }
}

const has = <T extends Link | Ref>(list: readonly T[], one: T): boolean =>
  list.some((other) => equalJson({ ...other }, { ...one }));

/** Returns what is in `list` and not in `without`. */
const minus = <T extends Link | Ref>(list: readonly T[], without: readonly T[]): readonly T[] =>
  list.filter((one) => !has(without, one));

const parents = ({ links }: Sheet): string[] =>
  links.flatMap(({ type, to }) => (type === "parent" ? [to] : [])).sort();

function compareLinks(comparing: Comparing, file: Sheet, base: Sheet, head: Sheet): void {
  const { id, edits } = comparing;
  // A ticket has one parent, so that is a value like any other.
  const three = { file: parents(file), ticket: parents(head), base: parents(base) };
  const adopted = isToBeWritten(comparing, "links.parent", three);
  const counts = ({ type }: Link): boolean => type !== "parent" || adopted;
  const old = (link: Link): boolean => has(head.links, link);
  const gone = adopted
    ? minus(
        head.links.filter((l) => l.type === "parent"),
        file.links,
      )
    : [];
  const removed = minus(base.links, file.links).filter((l) => l.type !== "parent" && old(l));
  for (const { type, to } of [...gone, ...removed])
    edits.push({ field: `links.${type}`, operation: { op: "unlink", id, type, to } });
  for (const link of minus(file.links, base.links).filter((l) => counts(l) && !old(l)))
    edits.push({ field: `links.${link.type}`, operation: { op: "link", id, ...link } });
}

function compareRefs(comparing: Comparing, file: Sheet, base: Sheet, head: Sheet): void {
  const add = minus(minus(file.refs, base.refs), head.refs);
  const remove = minus(base.refs, file.refs).filter((ref) => has(head.refs, ref));
  if (add.length + remove.length === 0) return;
  comparing.edits.push({ field: "refs", operation: { op: "ref", id: comparing.id, add, remove } });
}

/**
 * Returns the operations that bring what was edited in a text into the ticket: only the fields that differ between the
 * text and the version that it was made from. A field that the ticket has changed since to another value is a conflict.
 */
export function compareSheet({ file, base, head, config, prefer }: Versions): SheetChanges {
  const [old, now] = [sheetOf(base), sheetOf(head)];
  const comparing: Comparing = { id: head.id, prefer, edits: [], conflicts: [] };
  compareFields(comparing, file, old, now);
  compareStatus(comparing, file, old, now, config);
  compareLists(comparing, file, old, now);
  compareLinks(comparing, file, old, now);
  compareRefs(comparing, file, old, now);
  compareCriteria(comparing, file.criteria, base.criteria, head.criteria);
  return comparing;
}
