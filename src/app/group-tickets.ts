import { TicketError } from "../base/errors.ts";
import { compareUtf8 } from "../base/json.ts";
import { closest } from "../base/similar.ts";
import { categoryOf } from "../domain/config/category.ts";
import type { StoreConfig } from "../domain/config/config.ts";
import { GROUP_FIELDS } from "./group-values.ts";

/** Tickets, or rows, that have the same value in a field; `null` are those that have none. */
export interface Group<T> {
  readonly value: string | null;
  readonly items: readonly T[];
}

/** Checks that tickets can be grouped by a field. @throws TicketError `UNKNOWN_GROUP`. */
export function checkGroup(field: string): void {
  if (GROUP_FIELDS.includes(field) || /^custom\../.test(field)) return;
  const near = closest(field, GROUP_FIELDS);
  const message = `Tickets can't be grouped by ${JSON.stringify(field)}.`;
  throw new TicketError("UNKNOWN_GROUP", "usage", message, {
    data: { field, known: GROUP_FIELDS },
    hint: `${near === undefined ? "" : `Did you mean ${near}? `}Known: ${GROUP_FIELDS.join(", ")}, custom.KEY.`,
  });
}

/** Returns the values that the configuration lists for a field, in its order. */
function configured(field: string, config: StoreConfig): readonly string[] {
  if (field === "status") return config.statuses.map((s) => s.name);
  if (field === "type") return config.types;
  return field === "priority" ? config.priorities : [];
}

/** Returns values of a field: the configured ones first and in their order, then others by name, then none. */
export function orderedValues(
  values: Iterable<string | null>,
  field: string,
  config: StoreConfig,
): readonly (string | null)[] {
  const all = new Set(values);
  const listed = configured(field, config).filter((value) => all.delete(value));
  const none = all.delete(null) ? [null] : [];
  return [...listed, ...([...all] as string[]).sort(compareUtf8), ...none];
}

/** By what is grouped. */
interface Grouping {
  readonly field: string;
  readonly config: StoreConfig;
  /** Whether configured values that nothing has get a group too. */
  readonly empty: (value: string) => boolean;
}

/** Returns tickets, or rows, by the values of a field, in the order of these. One with several values is in each of their groups. */
export function groupBy<T>(
  items: readonly T[],
  valuesOf: (item: T) => readonly string[],
  { field, config, empty }: Grouping,
): readonly Group<T>[] {
  const groups = new Map<string | null, T[]>();
  for (const value of configured(field, config)) groups.set(value, []);
  for (const item of items) {
    const own = valuesOf(item);
    for (const value of own.length === 0 ? [null] : own) {
      const group = groups.get(value);
      if (group === undefined) groups.set(value, [item]);
      else group.push(item);
    }
  }
  return orderedValues(groups.keys(), field, config)
    .map((value) => ({ value, items: groups.get(value) ?? [] }))
    .filter(({ value, items: own }) => own.length > 0 || (value !== null && empty(value)));
}

/** Tells whether an empty column belongs on a board: those where open tickets could be. */
export function isOpenColumn(field: string, config: StoreConfig): (value: string) => boolean {
  return (value) => field === "status" && categoryOf(config, value) !== "closed";
}
