import schema from "../schema/history.schema.json" with { type: "json" };
import { validateHistory } from "../schema/validators.generated.js";
import type { Tool } from "../tool.ts";

const LIMIT = 20;

interface Args {
  readonly id?: string;
  readonly limit?: number;
  readonly offset?: number;
  readonly changes?: boolean;
}

/** What was changed, when and by whom. */
export const HISTORY: Tool = {
  name: "ticket_history",
  title: "History",
  description: "Tell what was changed, when and by whom, the newest first; of one ticket, or all.",
  effect: "reads",
  schema,
  validate: validateHistory,
  answers: { entries: "array", next: "page" },
  run: async (args, world) => {
    const { id, limit = LIMIT, offset = 0, changes } = args as Args;
    const tickets = await world.tickets();
    const entries = await tickets.history({
      // One more tells whether there is more.
      limit: offset + limit + 1,
      ...(id === undefined ? {} : { id }),
      ...(changes === undefined ? {} : { changes }),
    });
    const next = entries.length > offset + limit ? offset + limit : null;
    const document = { entries: entries.slice(offset, offset + limit), next };
    return { kind: "log", document, fit: { list: "entries", offset } };
  },
};
