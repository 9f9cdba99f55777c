import type { QueryDocument, Tickets } from "../../app/tickets.ts";
import schema from "../schema/list.schema.json" with { type: "json" };
import { validateList } from "../schema/validators.generated.js";
import type { Tool, ToolAnswer } from "../tool.ts";
import { pageOf } from "./page.ts";

const LIMIT = 20;
const FIELDS = ["shown", "title", "status", "priority", "labels", "assignees", "claim"];

interface Args {
  readonly query?: string;
  readonly search?: string;
  readonly fields?: readonly string[];
  readonly sort?: readonly string[];
  readonly all?: boolean;
  readonly limit?: number;
  readonly offset?: number;
}

/** Answers the best of what has these words, each with where it has them. */
async function search(
  tickets: Tickets,
  words: string,
  { query, fields = FIELDS, offset = 0, limit = LIMIT }: Args,
): Promise<ToolAnswer> {
  const { chooseFields, checkChoice } = await import("../../app/choose-fields.ts");
  checkChoice({ fields });
  const text = query === undefined ? words : `${words} ${query}`;
  const found = await tickets.search(text, { limit: offset + limit });
  const chosen = found.tickets.map((ticket) => ({
    ...chooseFields(ticket, fields),
    score: ticket.score,
    matches: ticket.matches.map(({ kind, text: where }) => ({ kind, text: where })),
  }));
  return pageOf("search", { ...found, tickets: chosen }, offset);
}

/** Which tickets there are. */
export const LIST: Tool = {
  name: "ticket_list",
  title: "List or search tickets",
  description:
    'Find tickets by a query, or by words with search. Query terms: status:open type:bug label:ui assignee:me parent:ID is:blocked is:overdue has:due updated:>=7d "a phrase" -term (a OR b).',
  effect: "reads",
  schema,
  validate: validateList,
  answers: { tickets: "array", total: "integer", next: "page" },
  run: async (args, world) => {
    const given = args as Args;
    const tickets = await world.tickets();
    if (given.search !== undefined) return search(tickets, given.search, given);
    const { fields = FIELDS, limit = LIMIT, offset = 0, query, sort, all } = given;
    const document: QueryDocument = {
      fields,
      limit: offset + limit,
      ...(query === undefined ? {} : { query }),
      ...(sort === undefined ? {} : { sort }),
      ...(all === undefined ? {} : { all }),
    };
    return pageOf("list", await tickets.query(document), offset);
  },
};
