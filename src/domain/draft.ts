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
  isRedactedText,
  isText,
} from "./document.ts";
import { fieldOf } from "./fields.ts";
import type { Stamp } from "./stamp.ts";

/**
 * A document while one batch changes it. Every write gets the batch's stamp; writing the value that
 * stands there already changes nothing, so a batch that is run again makes no commit.
 */
export class Draft {
  readonly #before: Document;
  readonly #stamp: Stamp;
  readonly #cells: Map<string, Cell>;
  readonly #redacted: Set<string>;
  #elements: Set<string> | undefined;
  #claim: Claim | undefined;
  #changed = false;

  constructor(before: Document, stamp: Stamp) {
    this.#before = before;
    this.#stamp = stamp;
    this.#cells = new Map(before.cells);
    this.#redacted = new Set(before.redacted);
    this.#claim = before.claim;
  }

  get changed(): boolean {
    return this.#changed;
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
    this.#changed = true;
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
    for (const part of field.texts) this.#cells.delete(cellKey(name, id, part));
  }

  /** Returns `field␀id` of every element there is. */
  elements(): Set<string> {
    this.#elements ??= new Set(elementsOf({ cells: this.#cells, redacted: this.#redacted }));
    return this.#elements;
  }

  /** Returns the document as it is now. */
  document(): Document {
    if (!this.#changed) return this.#before;
    return { ...this.#before, cells: this.#cells, redacted: this.#redacted, claim: this.#claim };
  }
}
