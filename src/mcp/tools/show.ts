import { checkChoice, chooseFields } from "../../app/choose-fields.ts";
import type { ListedTicket, ShownTicket } from "../../app/tickets.ts";
import schema from "../schema/show.schema.json" with { type: "json" };
import { validateShow } from "../schema/validators.generated.js";
import type { Tool } from "../tool.ts";

const COMMENTS = 20;

interface Args {
  readonly ids: readonly string[];
  readonly fields?: readonly string[];
  readonly textFrom?: number;
  readonly commentsFrom?: number;
}

/** Returns a ticket with some of its comments: the last ones, or those from a number on. */
function shown(ticket: ShownTicket, { fields, commentsFrom }: Args): object {
  const { comments } = ticket;
  const from = Math.min(commentsFrom ?? Math.max(0, comments.length - COMMENTS), comments.length);
  const cut = { ...ticket, comments: comments.slice(from, from + COMMENTS) };
  const chosen = fields === undefined ? cut : chooseFields(cut as unknown as ListedTicket, fields);
  return { ...chosen, commentsFrom: from, commentsTotal: comments.length };
}

/** All of some tickets. */
export const SHOW: Tool = {
  name: "ticket_show",
  title: "Show tickets",
  description:
    "Show all of some tickets. What is too long comes in pieces: textFrom, commentsFrom; next is the number of the first id that was left out.",
  effect: "reads",
  schema,
  validate: validateShow,
  answers: { tickets: "array", next: "page" },
  run: async (args, world) => {
    const given = args as unknown as Args;
    checkChoice(given.fields === undefined ? {} : { fields: given.fields });
    const tickets = await world.tickets();
    const found: object[] = [];
    for (const id of given.ids) found.push(shown(await tickets.show(id), given));
    const { textFrom = 0 } = given;
    return { kind: "tickets", document: { tickets: found }, fit: { list: "tickets", textFrom } };
  },
};
