import type { StoreConfig } from "../domain/config/config.ts";
import type { Ticket } from "../domain/ticket.ts";
import {
  compareKeys,
  customKey,
  leastOf,
  rankedNames,
  type SortField,
  type SortKey,
  sortFields,
} from "./sort-keys.ts";
import { NUMBER_IN, WORDS_IN } from "./ticket-values.ts";

/** The order of a list when nothing is asked for: the most urgent first, then the newest. A revert leaves it as it is. */
export const DEFAULT_SORT = ["priority", "-created"];

function keyOf({ field, kind }: SortField, config: StoreConfig): (ticket: Ticket) => SortKey {
  switch (kind) {
    case "rank": {
      const known = rankedNames(field, config);
      const wordsIn = WORDS_IN.get(field);
      return (ticket) => {
        const place = known.indexOf(wordsIn?.(ticket)[0] ?? "");
        return place < 0 ? null : place;
      };
    }
    case "number": {
      const numberIn = NUMBER_IN.get(field);
      // Every ticket was updated, if only at an unknown time.
      const none = field === "updated" ? Number.NEGATIVE_INFINITY : null;
      return (ticket) => {
        const number = numberIn?.(ticket) ?? Number.NaN;
        return Number.isNaN(number) ? none : number;
      };
    }
    case "word":
      return (ticket) => leastOf(WORDS_IN.get(field)?.(ticket) ?? []);
    case "title":
      return ({ title }) => title;
    case "id":
      return ({ id }) => id;
    case "custom": {
      const key = customKey(field, config);
      return ({ custom }) => key(Object.hasOwn(custom, field) ? custom[field] : undefined);
    }
  }
}

/** Returns a comparison by field names, "-" before one for descending; ties by id. @throws TicketError `UNKNOWN_SORT`. */
export function ticketOrder(
  sort: readonly string[],
  config: StoreConfig,
): (a: Ticket, b: Ticket) => number {
  const keys = sortFields(sort.length === 0 ? DEFAULT_SORT : sort).map((field) => ({
    key: keyOf(field, config),
    descending: field.descending,
  }));
  return (a, b) => {
    for (const { key, descending } of keys) {
      const order = compareKeys(key(a), key(b), descending);
      if (order !== 0) return order;
    }
    return a.id < b.id ? -1 : 1;
  };
}
