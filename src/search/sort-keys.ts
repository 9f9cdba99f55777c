import { TicketError } from "../base/errors.ts";
import { compareUtf8, isArray, type Json } from "../base/json.ts";
import type { StoreConfig } from "../domain/config/config.ts";
import { customType } from "./custom-fits.ts";
import { CUSTOM, meantOf } from "./query-fields.ts";

/** What tickets are sorted by: null comes last, whichever the direction; numbers come before texts. */
export type SortKey = string | number | null;

/** Kinds of what tickets are sorted by: a place in the configuration, a number or time, a name, the first of several names. */
export type SortKind = "rank" | "number" | "word" | "title" | "id" | "custom";

const KINDS: ReadonlyMap<string, SortKind> = new Map(
  Object.entries<SortKind>({
    ...{ priority: "rank", status: "rank", type: "rank" },
    ...{ updated: "number", created: "number", closed: "number", due: "number" },
    ...{ title: "title", id: "id", estimate: "number", points: "number", milestone: "word" },
    ...{
      assignee: "word",
      label: "word",
      resolution: "word",
      alias: "word",
      ref: "word",
      "ref-type": "word",
    },
    ...{ attachment: "word", "created-by": "word", "closed-by": "word", "claimed-by": "word" },
    ...{ "claimed-until": "number", spent: "number", comments: "number", attachments: "number" },
    ...{ criteria: "number", unmet: "number", links: "number", labels: "number" },
    ...{ assignees: "number", refs: "number", aliases: "number" },
  }),
);

/** Names that `sort` takes, beside `custom.KEY`. */
export const SORT_KEYS: readonly string[] = [...KINDS.keys()];

/** One name that tickets are sorted by. */
export interface SortField {
  /** Of a custom field, its key. */
  readonly field: string;
  readonly kind: SortKind;
  readonly descending: boolean;
}

function unknownSort(name: string): TicketError {
  const known = [...SORT_KEYS, "custom.KEY"];
  const message = `Tickets can't be sorted by ${JSON.stringify(name)}.`;
  return new TicketError("UNKNOWN_SORT", "usage", message, {
    data: { name, known },
    hint: meantOf(name.replace(/^-/, ""), known),
  });
}

/** Returns what names ask for, "-" before one for descending. @throws TicketError `UNKNOWN_SORT`. */
export function sortFields(sort: readonly string[]): readonly SortField[] {
  return sort.map((name) => {
    const descending = name.startsWith("-");
    const field = descending ? name.slice(1) : name;
    if (field.startsWith(CUSTOM) && field.length > CUSTOM.length)
      return { field: field.slice(CUSTOM.length), kind: "custom", descending };
    const kind = KINDS.get(field);
    if (kind === undefined) throw unknownSort(name);
    return { field, kind, descending };
  });
}

/** Returns the names that have an order of their own in the configuration. */
export function rankedNames(
  field: string,
  { statuses, types, priorities }: Pick<StoreConfig, "statuses" | "types" | "priorities">,
): readonly string[] {
  if (field === "status") return statuses.map((s) => s.name);
  return field === "type" ? types : priorities;
}

/** Returns the key of a custom field's value: by its place among those that its schema lists, as a number, as a text. */
export function customKey(
  key: string,
  { fields }: Pick<StoreConfig, "fields">,
): (value: Json | undefined) => SortKey {
  const { listed } = customType(Object.hasOwn(fields, key) ? fields[key] : undefined);
  const places = new Map(listed?.map((name, place) => [name.toLowerCase(), place]));
  return (value) => {
    const first = isArray(value) ? value[0] : value;
    if (first === undefined || first === null) return null;
    if (typeof first === "number" && listed === undefined) return first;
    const text = typeof first === "string" ? first : JSON.stringify(first);
    return places.get(text.toLowerCase()) ?? text;
  };
}

/** Returns the least of some names, or null. */
export function leastOf(names: readonly string[]): string | null {
  let least: string | null = null;
  for (const name of names) if (least === null || compareUtf8(name, least) < 0) least = name;
  return least;
}

/** Compares two keys: negative when the first one stands before the other. */
export function compareKeys(a: SortKey, b: SortKey, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [x, y] = [typeof a === "number", typeof b === "number"];
  const order =
    x && y
      ? Number(a > b) - Number(a < b)
      : x || y
        ? Number(y) - Number(x)
        : compareUtf8(String(a), String(b));
  return descending ? -order : order;
}
