import type { EventFilter, EventQuery } from "../app/tickets.ts";
import type { Call } from "./command.ts";

/** Returns the filter that the options ask for. */
export function eventFilter(call: Call): EventFilter {
  const query = call.text("query");
  return {
    ...(query === undefined ? {} : { query }),
    ...(call.has("type") ? { types: call.list("type") } : {}),
    ...(call.has("ticket") ? { tickets: call.list("ticket") } : {}),
    ...(call.has("actor") ? { actors: call.list("actor") } : {}),
  };
}

/** Returns the events that the options ask for. */
export function eventQuery(call: Call): EventQuery {
  const since = call.text("since");
  const limit = call.number("limit") || undefined;
  return {
    ...eventFilter(call),
    ...(since === undefined ? {} : { since }),
    ...(limit === undefined ? {} : { limit }),
  };
}
