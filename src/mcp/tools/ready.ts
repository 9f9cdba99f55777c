import schema from "../schema/ready.schema.json" with { type: "json" };
import { validateReady } from "../schema/validators.generated.js";
import type { Tool } from "../tool.ts";
import { pageOf } from "./page.ts";

const LIMIT = 10;

/** What can be begun. */
export const READY: Tool = {
  name: "ticket_ready",
  title: "Ready tickets",
  description: "List tickets that can be begun now, the first thing first.",
  effect: "reads",
  schema,
  validate: validateReady,
  answers: { tickets: "array", total: "integer", next: "page", waiting: "object" },
  run: async (args, { tickets }) => {
    const {
      query,
      limit = LIMIT,
      offset = 0,
    } = args as {
      readonly query?: string;
      readonly limit?: number;
      readonly offset?: number;
    };
    const asked = query === undefined ? {} : { query };
    const listing = await (await tickets()).ready({ ...asked, limit: offset + limit });
    return pageOf("ready", listing, offset);
  },
};
