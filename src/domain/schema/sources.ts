import type { JsonObject } from "../../base/json.ts";
import agent from "./agent.schema.json" with { type: "json" };
import config from "./config.schema.json" with { type: "json" };
import definitions from "./definitions.schema.json" with { type: "json" };
import operation from "./operation.schema.json" with { type: "json" };
// No validator is made of this one: src/search/query-json.ts reads queries, and says better what is wrong.
import query from "./query.json" with { type: "json" };
import ticket from "./ticket.schema.json" with { type: "json" };
import view from "./view.schema.json" with { type: "json" };
import workflow from "./workflow.schema.json" with { type: "json" };

/** The schemas as they are written, in the order in which they are listed. They refer to `definitions`. */
export const SOURCES: Readonly<Record<string, JsonObject>> = {
  ticket,
  config,
  workflow,
  agent,
  view,
  operation,
  query,
  definitions,
};
