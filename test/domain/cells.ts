import { equalJson } from "../../src/base/canonical-json.ts";
import { type Cell, cellPath, type Document } from "../../src/domain/document.ts";
import { fieldOf } from "../../src/domain/fields.ts";

/** A document for comparing: every cell that it says something of, written down or not. */
export interface Cells {
  readonly document: Document;
  readonly at: (key: string) => Cell | undefined;
}

/** Returns the field of a cell's key, the element with its field, and the part. */
export function partOf(key: string): {
  field: string;
  element: string | undefined;
  part: string | undefined;
} {
  const [field, id, part] = cellPath(key);
  return { field, element: part === undefined ? undefined : `${field}\u0000${id}`, part };
}

function elementsIn(document: Document): ReadonlySet<string> {
  const found = new Set(document.redacted);
  for (const key of document.cells.keys()) {
    const { element } = partOf(key);
    if (element !== undefined) found.add(element);
  }
  return found;
}

const REGISTERS = new Set(["register", "text", "composite"]);

/** Returns the cells of a document, with what it says by saying nothing (see docs/data-model.md). */
export function cellsOf(document: Document): Cells {
  const elements = elementsIn(document);
  const at = (key: string): Cell | undefined => {
    const cell = document.cells.get(key);
    if (cell !== undefined) return cell;
    const { field, element } = partOf(key);
    if (element !== undefined)
      return elements.has(element)
        ? { value: undefined, stamp: element.split("\u0000")[1]?.slice(0, 22) ?? "" }
        : undefined;
    return REGISTERS.has(fieldOf(document.kind, field)?.kind ?? "")
      ? { value: undefined, stamp: document.all }
      : undefined;
  };
  return { document, at };
}

export const sameCell = (a: Cell | undefined, b: Cell | undefined): boolean =>
  a?.stamp === b?.stamp && equalJson(a?.value, b?.value);

/** Tells whether a cell held a text that is taken out of this document for ever, or one that was kept beside it. */
export function isRedactedText(document: Document, key: string): boolean {
  const [kept, name = ""] = cellPath(key);
  if (kept === "conflicts") return document.redacted.has(name.split("/", 2).join("\u0000"));
  const { field, element, part } = partOf(key);
  if (element === undefined || part === undefined || !document.redacted.has(element)) return false;
  const known = fieldOf(document.kind, field);
  return known?.kind === "elements" && known.texts.includes(part);
}

export const shownCell = (key: string): string => key.replaceAll("\u0000", "/");
