import { equalJson } from "../base/canonical-json.ts";
import type { Json } from "../base/json.ts";
import { type CellChange, deletedKey, stampChanges } from "./changes.ts";
import { cellKey, cellOf, cellPath, type Document, isRedactedText } from "./document.ts";
import { Draft } from "./draft.ts";
import { encodeDocument } from "./encode.ts";
import type { Stamp } from "./stamp.ts";

/** A value that the reverted batch wrote and that stays, since it can't or must not be taken back. */
export interface Kept {
  readonly field: string;
  readonly element: string | undefined;
  readonly reason: "changed-later" | "for-ever";
  /** What stands there now. */
  readonly value: Json | undefined;
}

/** What reverting a batch means for one document. */
export interface Reverted {
  readonly document: Document;
  readonly kept: readonly Kept[];
}

/** One document before the batch (`undefined`: the batch created it), after it, and now. */
export interface RevertInput {
  readonly before: Document | undefined;
  readonly after: Document;
  readonly now: Document;
  readonly stamp: Stamp;
  /** Deletes a ticket that the batch created even if it was changed later. */
  readonly force: boolean;
}

/**
 * Returns `now` without what the batch did to it: each cell that still has the batch's stamp goes back to
 * the value it had before; whatever was written later stays and is reported.
 *
 * Reverting twice changes nothing more; reverting the revert brings everything back.
 */
export function revertDocument(input: RevertInput): Reverted {
  const { before, after, now, stamp } = input;
  if (now.purged || after.purged)
    return { document: now, kept: after.purged ? [forEver("purged")] : [] };
  const draft = new Draft(now, stamp);
  if (before === undefined) return revertCreation(input, draft);
  const kept: Kept[] = [];
  const changes = stampChanges(before, after);
  for (const change of changes) if (!isAddition(change)) revertCell(change, input, draft, kept);
  takeElementsBack(changes.filter(isAddition), input, draft, kept);
  revertClaim(input, draft, kept);
  for (const redacted of after.redacted) {
    const [field, element] = cellPath(redacted);
    if (!before.redacted.has(redacted)) kept.push(forEver(field, element));
  }
  return { document: draft.document(), kept };
}

const forEver = (field: string, element?: string): Kept => ({
  field,
  element,
  reason: "for-ever",
  value: undefined,
});

const changedLater = (field: string, element: string | undefined, value?: Json): Kept => ({
  field,
  element,
  reason: "changed-later",
  value,
});

function revertCreation(input: RevertInput, draft: Draft): Reverted {
  const { after, now, force } = input;
  // Equal bytes: nobody has written to the document since, nor claimed it.
  if (force || encodeDocument(after) === encodeDocument(now)) {
    draft.set("deleted", true);
    return { document: draft.document(), kept: [] };
  }
  const gone = now.cells.get("deleted")?.value === true;
  return { document: now, kept: gone ? [] : [changedLater("created", undefined)] };
}

/** Tells whether a change is a part of an element that was not there before. */
function isAddition({ part, stampBefore }: CellChange): boolean {
  return part !== undefined && stampBefore === undefined;
}

function revertCell(change: CellChange, input: RevertInput, draft: Draft, kept: Kept[]): void {
  const { key, field, element, before, after } = change;
  const { now } = input;
  // Of a text that the batch itself redacted, the redaction is what is reported.
  if (equalJson(before, after) || isRedactedText(now.kind, input.after.redacted, key)) return;
  const current = cellOf(now, key);
  if (isRedactedText(now.kind, now.redacted, key)) kept.push(forEver(field, element));
  else if (current?.stamp === change.stamp) draft.set(key, before);
  else if (!equalJson(current?.value, before))
    kept.push(changedLater(field, element, current?.value));
}

const elementsIn = (changes: readonly CellChange[]): ReadonlySet<string> =>
  new Set(changes.map(({ field, element = "" }) => cellKey(field, element)));

/**
 * An element that the batch added keeps its content and is marked as deleted, like a comment that was
 * deleted. One that somebody has written to since stays, as a ticket does.
 */
function takeElementsBack(
  added: readonly CellChange[],
  { after, now }: RevertInput,
  draft: Draft,
  kept: Kept[],
): void {
  if (added.length === 0) return;
  const later = elementsIn(stampChanges(after, now));
  for (const key of elementsIn(added)) {
    const [field, element = ""] = cellPath(key);
    const deleted = deletedKey(field, element);
    if (!later.has(key)) draft.set(deleted, true);
    else if (now.cells.get(deleted)?.value !== true) kept.push(changedLater(field, element));
  }
}

function revertClaim(input: RevertInput, draft: Draft, kept: Kept[]): void {
  const { before, after, now } = input;
  const [old, mine, current] = [before?.claim, after.claim, now.claim];
  if (mine === undefined || mine.lease !== current?.lease) return;
  if (mine.lease !== old?.lease) {
    if (!current.released) draft.setClaim({ ...current, released: true });
  } else if (mine.released !== old.released || mine.expires !== old.expires)
    kept.push(forEver("claim"));
}
