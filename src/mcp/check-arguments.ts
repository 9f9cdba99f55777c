import { TicketError } from "../base/errors.ts";
import { isObject, type JsonObject } from "../base/json.ts";
import { schemaFaults } from "../domain/schema/faults.ts";
import type { Tool } from "./tool.ts";

/** Returns what a tool is called with, if that fits its schema. @throws TicketError `BAD_ARGUMENTS`. */
export function checkedArguments({ name, validate }: Tool, args: unknown): JsonObject {
  const given = (args ?? {}) as JsonObject;
  if (validate(given) && isObject(given)) return given;
  const faults = schemaFaults(validate.errors ?? [], given);
  const told = faults.map(
    ({ path, problem }) => `${path === "" ? "the arguments" : path} ${problem}`,
  );
  throw new TicketError("BAD_ARGUMENTS", "usage", `${told.join("; ")}.`, {
    data: { tool: name, faults },
    hint: `Call ${name} as its schema says.`,
  });
}
