import { isObject, type Json } from "../base/json.ts";
import { cellKey, type Document } from "./document.ts";
import type { Draft } from "./draft.ts";
import { fromLines } from "./lines.ts";
import { isStamp, type Stamp, stampTime } from "./stamp.ts";

/** A text that lost to one written at the same time, and is kept until its field is written again. */
export interface Conflict {
  /** `body`, `comments.body`. */
  readonly field: string;
  /** The comment that it was the text of; null where it was the ticket's own. */
  readonly element: string | null;
  /** When it was written. */
  readonly at: string;
  readonly text: string;
}

/** Under `conflicts` a text stands under the way to its cell: `body/<stamp>`, `comments/<id>/body/<stamp>`. */
const wayTo = (key: string): string => key.replaceAll("\u0000", "/");

/** Returns the key of the cell in which a text is kept that was written at `stamp` and lost. */
export function conflictKey(key: string, stamp: Stamp): string {
  return cellKey("conflicts", `${wayTo(key)}/${stamp}`);
}

/** Lets go of what is kept beside a text: whoever writes it has seen them. */
export function clearConflicts(draft: Draft, key: string): void {
  const way = `${wayTo(key)}/`;
  for (const name of draft.keys("conflicts"))
    if (name.startsWith(way)) draft.set(cellKey("conflicts", name), undefined);
}

/** Tells whether a document still keeps something beside the text in this cell. */
export function hasConflicts({ cells }: Document, key: string): boolean {
  const way = cellKey("conflicts", `${wayTo(key)}/`);
  return [...cells].some(([name, { value }]) => value !== undefined && name.startsWith(way));
}

function conflictOf(name: string, value: Json): readonly Conflict[] {
  const text = fromLines(value);
  const way = name.split("/");
  const stamp = way.pop();
  const [field = "", element = null, ...parts] = way;
  if (text === undefined || !isStamp(stamp)) return [];
  const at = new Date(stampTime(stamp)).toISOString();
  return [{ field: [field, ...parts].join("."), element, at, text }];
}

/** Returns the texts under a ticket's `conflicts`, those of one field in the order in which they were written. */
export function conflictsOf(value: Json | undefined): readonly Conflict[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, lines]) => conflictOf(name, lines));
}
