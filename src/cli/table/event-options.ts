import type { OptionSpec } from "../command.ts";

// Which events: for whoever asks for them, and for whoever is told of them.

export const EVENT_TYPE: OptionSpec = {
  name: "type",
  short: "t",
  type: "list",
  value: "TYPE",
  description: "Types, as ticket.closed or ticket.*; !TYPE for all others",
};
export const EVENT_QUERY: OptionSpec = {
  name: "query",
  type: "string",
  value: "QUERY",
  description: "Only about tickets that this query finds right after the event",
};
export const EVENT_ACTOR: OptionSpec = {
  name: "actor",
  type: "list",
  value: "WHO",
  description: "Only by these people; @me; !WHO for all others",
};
