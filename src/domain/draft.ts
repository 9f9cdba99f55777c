import { equalJson } from "../base/canonical-json.ts";
import type { Json } from "../base/json.ts";
import {
  type Cell,
  type Claim,
  cellKey,
  cellPath,
  type Document,
  defaultStamp,
  elementsOf,
  emptyDocument,
  isRedactedText,
  isText,
} from "./document.ts";
import { fieldOf } from "./fields.ts";
import type { Stamp } from "./stamp.ts";

/**
 * A document while one batch changes it. Every write gets the batch's stamp; writing the value that
 * stands there already changes nothing, nor does writing another one and then the first again: so a batch
 * that is run again makes no commit.
 */
export class Draft {
  readonly #before: Document;
  readonly #stamp: Stamp;
  readonly #cells: Map<string, Cell>;
  readonly #redacted: Set<string>;
  #elements: Set<string> | undefined;
  #claim: Claim | undefined;
  /** Cells that differ from those before the batch. */
  readonly #written = new Set<string>();
  #changed = false;
  #purged: boolean;

  constructor(before: Document, stamp: Stamp) {
    this.#before = before;
    this.#stamp = stamp;
    this.#cells = new Map(before.cells);
    this.#redacted = new Set(before.redacted);
    this.#claim = before.claim;
    this.#purged = before.purged;
  }

  /** The document as it was before the batch. */
  get before(): Document {
    return this.#before;
  }

  get changed(): boolean {
    return this.#changed || this.#written.size > 0;
  }

  get claim(): Claim | undefined {
    return this.#claim;
  }

  /** Returns the value of a cell, or `undefined` when it is absent. */
  value(field: string, ...path: readonly string[]): Json | undefined {
    return this.#cells.get(cellKey(field, ...path))?.value;
  }

  /** Returns the keys of the present elements of a set, records or map field. */
  keys(field: string): readonly string[] {
    const prefix = `${field}\u0000`;
    const found: string[] = [];
    for (const [key, cell] of this.#cells)
      if (key.startsWith(prefix) && cell.value !== undefined) found.push(key.slice(prefix.length));
    return found;
  }

  /** Writes a cell; `undefined`, or an empty text, clears or removes it. What is redacted stays so. */
  set(key: string, given: Json | undefined): void {
    const value = given === "" && isText(this.#before.kind, key) ? undefined : given;
    const before = this.#cells.get(key);
    if (equalJson(before?.value, value)) return;
    if (isRedactedText(this.#before.kind, this.#redacted, key)) return;
    if (this.#takesBack(key, value)) return;
    this.#written.add(key);
    const stamp = this.#stamp;
    const [field, element, part] = cellPath(key);
    if (part !== undefined && element !== undefined) this.elements().add(cellKey(field, element));
    const isDefault =
      value === undefined &&
      stamp ===
        defaultStamp(this.#before.kind, this.#before.all, key, (e) => this.elements().has(e));
    if (isDefault) this.#cells.delete(key);
    else this.#cells.set(key, { value, stamp });
  }

  /** Puts the cell back as it was before the batch, if that is the value which it gets. */
  #takesBack(key: string, value: Json | undefined): boolean {
    const original = this.#before.cells.get(key);
    if (!this.#written.has(key) || !equalJson(original?.value, value)) return false;
    this.#written.delete(key);
    if (original === undefined) this.#cells.delete(key);
    else this.#cells.set(key, original);
    return true;
  }

  setClaim(claim: Claim): void {
    if (this.#claim !== undefined && equalJson({ ...this.#claim }, { ...claim })) return;
    this.#changed = true;
    this.#claim = claim;
  }

  /** Takes the text out of an element for ever. */
  redact(name: string, id: string): void {
    const field = fieldOf(this.#before.kind, name);
    if (field?.kind !== "elements" || this.#redacted.has(cellKey(name, id))) return;
    this.#changed = true;
    this.#redacted.add(cellKey(name, id));
    for (const key of this.#cells.keys())
      if (isRedactedText(this.#before.kind, this.#redacted, key)) this.#cells.delete(key);
  }

  get purged(): boolean {
    return this.#purged;
  }

  /** Leaves nothing of the document but its name, for ever. */
  purge(): void {
    if (this.#purged) return;
    this.#purged = true;
    this.#changed = true;
    this.#claim = undefined;
    for (const emptied of [this.#cells, this.#redacted, this.#written]) emptied.clear();
    this.#elements = undefined;
  }

  isRedacted(name: string, id: string): boolean {
    return this.#redacted.has(cellKey(name, id));
  }

  /** Returns `field␀id` of every element there is. */
  elements(): Set<string> {
    this.#elements ??= new Set(elementsOf({ cells: this.#cells, redacted: this.#redacted }));
    return this.#elements;
  }

  /** Returns the document as it is now. */
  document(): Document {
    if (!this.changed) return this.#before;
    const { kind, name } = this.#before;
    if (this.#purged) return { ...emptyDocument(kind, name, ""), purged: true };
    return { ...this.#before, cells: this.#cells, redacted: this.#redacted, claim: this.#claim };
  }
}
