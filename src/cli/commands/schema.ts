import type { SchemaEntry } from "../../app/schema-types.ts";
import { schemas } from "../../app/schemas.ts";
import { EXIT, TicketError } from "../../base/errors.ts";
import { closest } from "../../base/similar.ts";
import type { CommandModule } from "../command.ts";
import { jsonDocument } from "../render/json.ts";

function unknownSchema(name: string, known: readonly string[]): TicketError {
  const near = closest(name, known);
  const message = `There is no schema ${JSON.stringify(name)}.`;
  return new TicketError("UNKNOWN_SCHEMA", "usage", message, {
    data: { name },
    hint: `${near === undefined ? "" : `Did you mean ${near}? `}Known: ${known.join(", ")}.`,
  });
}

/** Returns the schemas as lines: a name and what it is about. */
function listOf(known: readonly SchemaEntry[]): string {
  const width = Math.max(...known.map(({ name }) => name.length));
  return known.map(({ name, title }) => `${name.padEnd(width)}  ${title}\n`).join("");
}

/** `git ticket schema`. A schema is a JSON document of its own, so --json changes nothing of it. */
export const run: CommandModule["run"] = async (call, { io, json }) => {
  const known = await schemas();
  const [name] = call.operands;
  if (name === undefined) {
    const listed = known.map((entry) => ({ name: entry.name, id: entry.id, title: entry.title }));
    io.out(json ? jsonDocument("schemas", { schemas: listed }) : listOf(known));
    return EXIT.ok;
  }
  const found = known.find((entry) => entry.name === name);
  if (found === undefined)
    throw unknownSchema(
      name,
      known.map((entry) => entry.name),
    );
  io.out(`${JSON.stringify(found.schema, null, 2)}\n`);
  return EXIT.ok;
};
