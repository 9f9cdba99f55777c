import { categoryOf } from "../domain/config/category.ts";
import type { StoreConfig } from "../domain/config/config.ts";
import { NUMBER_IN } from "../search/ticket-values.ts";
import { type Counted, ValueCounter } from "./counted.ts";
import { valuesOf } from "./group-values.ts";
import type { ListedTicket, Listing } from "./tickets.ts";

/** Counts tickets that were read. */
export function countTickets(listing: Listing, config: StoreConfig): Counted {
  const { commit, tickets, total, problems } = listing;
  const categories = { open: 0, active: 0, closed: 0 };
  for (const { status } of tickets) categories[categoryOf(config, status)]++;
  const left = tickets.filter(({ status }) => categoryOf(config, status) !== "closed");
  const numbersOf = (field: string, of: readonly ListedTicket[]): readonly number[] =>
    of.map(NUMBER_IN.get(field) ?? (() => Number.NaN));
  return {
    ...{ commit, total, categories, problems },
    numbers: (field) => numbersOf(field, tickets),
    numbersLeft: (field) => numbersOf(field, left),
    values: (field) => {
      const counter = new ValueCounter();
      const of = valuesOf(field);
      for (const ticket of tickets) counter.add(of(ticket), 1);
      return counter.counts;
    },
  };
}
