import { equalJson } from "../../src/base/canonical-json.ts";
import type { Json } from "../../src/base/json.ts";
import {
  type Cell,
  type Claim,
  cellKey,
  type Document,
  latestStamp,
} from "../../src/domain/document.ts";
import { encodeDocument } from "../../src/domain/encode.ts";
import { readDocument } from "../../src/domain/read-document.ts";
import { type Reverted, type RevertInput, revertDocument } from "../../src/domain/revert.ts";
import { laterStamp, mintStamp } from "../../src/domain/stamp.ts";
import { type Cells, cellsOf, isRedactedText, partOf, shownCell } from "./cells.ts";
import type { Law } from "./laws-of-join.ts";
import type { Batch } from "./replicas.ts";
import { documentAt } from "./trees.ts";

/** The three versions that a revert is about. */
interface Versions {
  readonly input: RevertInput & { readonly before: Document };
  readonly before: Cells;
  readonly after: Cells;
  readonly now: Cells;
}

const keysOf = (...documents: readonly Document[]): ReadonlySet<string> =>
  new Set(documents.flatMap((d) => [...d.cells.keys()]));

/** Returns the cells that the batch gave another value, by element; those of no element that it added under "". */
function changedCells({ before, after, now }: Versions): Map<string, string[]> {
  const changed = new Map<string, string[]>();
  for (const key of keysOf(before.document, after.document)) {
    if (equalJson(before.at(key)?.value, after.at(key)?.value) || isRedactedText(now.document, key))
      continue;
    const { element } = partOf(key);
    const added = element !== undefined && before.at(key) === undefined;
    const group = added ? element : "";
    changed.set(group, [...(changed.get(group) ?? []), key]);
  }
  return changed;
}

/** Tells whether nobody wrote a part of an element since the batch added it. */
function isUntouched(element: string, { after, now }: Versions): boolean {
  for (const key of keysOf(after.document, now.document))
    if (
      key.startsWith(`${element}\u0000`) &&
      !isRedactedText(now.document, key) &&
      after.at(key)?.stamp !== now.at(key)?.stamp
    )
      return false;
  return true;
}

function revertedClaim({ input }: Versions): Claim | undefined {
  const { before, after, now } = input;
  const made = after.claim !== undefined && after.claim.lease !== before.claim?.lease;
  return made && now.claim?.lease === after.claim.lease
    ? { ...now.claim, released: true }
    : now.claim;
}

/** Returns what reverting must make of a document that the batch found, cell by cell. */
function expectedOf(versions: Versions): Document {
  const { input, before, after, now } = versions;
  const cells = new Map<string, Cell>(now.document.cells);
  const set = (key: string, value: Json | undefined): void => {
    if (!equalJson(now.at(key)?.value, value)) cells.set(key, { value, stamp: input.stamp });
  };
  for (const [element, keys] of changedCells(versions)) {
    if (element !== "" && isUntouched(element, versions)) set(cellKey(element, "deleted"), true);
    for (const key of element === "" ? keys : [])
      if (now.at(key)?.stamp === after.at(key)?.stamp) set(key, before.at(key)?.value);
  }
  return { ...now.document, cells, claim: revertedClaim(versions) };
}

const written = (document: Document): Document =>
  readDocument(document.kind, document.name, encodeDocument(document));

/** Says which value of the batch still stands without the report saying so. */
function unreported(versions: Versions, { document, kept }: Reverted): string | undefined {
  const result = cellsOf(written(document));
  for (const [group, keys] of changedCells(versions)) {
    if (group !== "" && result.at(cellKey(group, "deleted"))?.value === true) continue;
    for (const key of keys) {
      const { field } = partOf(key);
      const element = key.split("\u0000")[1];
      const restored = equalJson(result.at(key)?.value, versions.before.at(key)?.value);
      if (!restored && !kept.some((k) => k.field === field && k.element === element))
        return `${shownCell(key)} stays, unreported`;
    }
  }
  return undefined;
}

function wrongRevert(input: RevertInput, reverted: Reverted): string | undefined {
  const { before, after, now, stamp } = input;
  const bytes = encodeDocument(reverted.document);
  if (now.purged || after.purged)
    return bytes === encodeDocument(now) ? undefined : "a tombstone was written to";
  if (before === undefined) {
    const cells = new Map(now.cells).set("deleted", { value: true, stamp });
    const untouched = encodeDocument(after) === encodeDocument(now);
    const wanted =
      untouched && after.cells.get("deleted")?.value !== true ? { ...now, cells } : now;
    return bytes === encodeDocument(wanted)
      ? undefined
      : `creation: expected\n${encodeDocument(wanted)}\nfound\n${bytes}`;
  }
  const versions = {
    input: { ...input, before },
    before: cellsOf(before),
    after: cellsOf(after),
    now: cellsOf(now),
  };
  const expected = encodeDocument(expectedOf(versions));
  if (bytes !== expected) return `expected\n${expected}\nfound\n${bytes}`;
  return unreported(versions, reverted);
}

/** Returns what a person sees of a document: values without stamps; a claim can't be taken back a second time. */
function valuesOf(document: Document): string {
  const values = [...document.cells].filter(([, cell]) => cell.value !== undefined);
  return JSON.stringify(
    values
      .map(([key, cell]) => [key, cell.value])
      .map((v) => JSON.stringify(v))
      .sort(),
  );
}

/** Says what is wrong with reverting `input`, with doing it twice, and with reverting the revert. */
function revertFault(input: RevertInput): string | undefined {
  const reverted = revertDocument(input);
  const fault = wrongRevert(input, reverted);
  if (fault !== undefined) return fault;
  const now = written(reverted.document);
  const bytes = encodeDocument(now);
  if (bytes !== encodeDocument(reverted.document))
    return `not canonical:\n${encodeDocument(reverted.document)}\nread again\n${bytes}`;
  const stamp = mintStamp(0, input.stamp, "agaan000");
  const twice = encodeDocument(revertDocument({ ...input, now, stamp }).document);
  if (twice !== bytes) return `the second revert changed\n${bytes}\nto\n${twice}`;
  const redone = revertDocument({ before: input.now, after: now, now, stamp, force: false });
  const [old, new_] = [valuesOf(input.now), valuesOf(written(redone.document))];
  return old === new_ ? undefined : `reverting the revert gave\n${new_}\ninstead of\n${old}`;
}

function batchFault(batch: Batch, now: ReadonlyMap<string, string>): string | undefined {
  for (const path of batch.paths) {
    const [after, current] = [documentAt(batch.after, path), documentAt(now, path)];
    if (after === undefined || current === undefined) continue;
    const before = documentAt(batch.before, path);
    const seen = current.purged ? batch.stamp : laterStamp(batch.stamp, latestStamp(current));
    const stamp = mintStamp(0, seen, "revert00");
    const fault = revertFault({ before, after, now: current, stamp, force: false });
    if (fault !== undefined) return `${path}, batch ${batch.stamp}: ${fault}`;
  }
  return undefined;
}

/** P10: a reverted batch's cells go back, all others keep their bytes; twice is nothing, back again is redo. */
export const reverts: Law = ({ history }) => {
  for (const { batches, tree } of history.replicas.slice(1, 2)) {
    const list = [...batches];
    const batch = list[list.length >> 1];
    const fault = batch === undefined ? undefined : batchFault(batch, tree);
    if (fault !== undefined) return fault;
  }
  return undefined;
};
