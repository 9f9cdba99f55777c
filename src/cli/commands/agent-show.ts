import type { ListedTicket } from "../../app/tickets.ts";
import { EXIT } from "../../base/errors.ts";
import { takesWords } from "../agent-words.ts";
import type { CommandModule } from "../command.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import { paint } from "../render/paint.ts";
import { heldWords } from "../working.ts";

/** `git ticket agent show`. */
export const run: CommandModule["run"] = async (call, { io, json, tickets }) => {
  const [name = ""] = call.operands;
  const agent = await (await tickets()).agent(name);
  if (json) {
    io.out(jsonDocument("agent", agent));
    return EXIT.ok;
  }
  const { id } = paint(io.color);
  const lines = (
    heading: string,
    found: readonly ListedTicket[],
    more: (t: ListedTicket) => string,
  ) =>
    found.length === 0
      ? ""
      : `\n${heading}\n${found.map((t) => `  ${id(t.shown)} ${escapeLine(t.title)}${more(t)}\n`).join("")}`;
  const kind = [agent.status, agent.type, agent.title].filter((word) => word !== null);
  io.out(`${agent.name}: ${kind.map(escapeLine).join(", ")}\n`);
  const takes = takesWords(agent);
  if (takes !== "") io.out(`${takes}\n`);
  io.out(lines("Assigned", agent.assigned, () => ""));
  io.out(lines("Held", agent.held, (ticket) => `, ${heldWords(ticket)}`));
  return EXIT.ok;
};
