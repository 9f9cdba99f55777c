import type { Ticket } from "../../domain/ticket.ts";
import { isNothing } from "../custom-fits.ts";
import { codeBook } from "./code-book.ts";
import type { CodedColumn } from "./table.ts";

/** Most custom fields that have columns. */
const MOST_KEYS = 64;
/** A field with a longer value is a text: it has no column. */
const LONGEST_VALUE = 500;

/** Columns of custom fields; `others`: there may be fields that have none. */
interface CustomColumns {
  readonly custom: ReadonlyMap<string, CodedColumn>;
  readonly others: boolean;
}

/** The values of a ticket's custom fields as JSON, by key. */
export type CustomValues = ReadonlyMap<string, string>;

export function customValues({ custom }: Ticket): CustomValues {
  const entries = Object.entries(custom).filter(([, value]) => !isNothing(value));
  return new Map(entries.map(([key, value]) => [key, JSON.stringify(value)]));
}

/** Returns a column of `total` rows in which the rows `changed` have these values. */
function extended(
  before: CodedColumn | undefined,
  total: number,
  changed: readonly number[],
  values: readonly (string | undefined)[],
): CodedColumn {
  const codes = new Uint32Array(total);
  codes.set(before?.codes ?? []);
  const book = codeBook(() => before?.words ?? []);
  changed.forEach((row, i) => {
    codes[row] = book.code(values[i] ?? null);
  });
  return { codes, words: book.words };
}

/**
 * Returns the columns of custom fields with the rows `changed` anew. Once a field was left without a column nobody knows
 * of a new one whether it is new: only what is built from all tickets finds out.
 */
export function customColumns(
  before: CustomColumns,
  total: number,
  changed: readonly number[],
  values: readonly CustomValues[],
): CustomColumns {
  const keys = new Set(before.custom.keys());
  if (!before.others) for (const own of values) for (const key of own.keys()) keys.add(key);
  const isLong = (key: string): boolean =>
    values.some((own) => (own.get(key)?.length ?? 0) > LONGEST_VALUE);
  const kept = [...keys].filter((key) => !isLong(key)).slice(0, MOST_KEYS);
  const custom = new Map(
    kept.map((key) => [
      key,
      extended(
        before.custom.get(key),
        total,
        changed,
        values.map((own) => own.get(key)),
      ),
    ]),
  );
  return { custom, others: before.others || kept.length < keys.size };
}
