import { EXIT, TicketError } from "../../base/errors.ts";
import { isObject } from "../../base/json.ts";
import { closest } from "../../base/similar.ts";
import { configValue, flatConfig, parseConfigKey } from "../../domain/config/keys.ts";
import type { CommandModule } from "../command.ts";
import { escapeText } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";

function notSet(key: string, known: readonly string[]): TicketError {
  const near = closest(key, known);
  return new TicketError("SETTING_NOT_SET", "notFound", `The setting ${key} is not set.`, {
    data: { key },
    hint: `${near === undefined ? "" : `Did you mean ${near}? `}To see all: git ticket config list`,
  });
}

/** `git ticket config get`: a text as it is, anything else as JSON. */
export const run: CommandModule["run"] = async (call, { io, json, tickets }) => {
  const [key = ""] = call.operands;
  const settings = await (await tickets()).settings();
  const value = configValue(settings, parseConfigKey(key));
  if (value === undefined) {
    const names = flatConfig(settings).map(([name]) => name);
    throw notSet(key, names);
  }
  if (json) io.out(jsonDocument("setting", { key, value }));
  else if (typeof value === "string") io.out(`${escapeText(value)}\n`);
  else io.out(`${escapeText(JSON.stringify(value, null, isObject(value) ? 2 : 0))}\n`);
  return EXIT.ok;
};
