import { EXIT } from "../../base/errors.ts";
import type { Json } from "../../base/json.ts";
import { flatConfig, parseConfigKey } from "../../domain/config/keys.ts";
import type { CommandModule } from "../command.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";

/** Returns a setting as one line. */
const settingText = (value: Json): string =>
  escapeLine(typeof value === "string" ? value : JSON.stringify(value));

/** `git ticket config list`. */
export const run: CommandModule["run"] = async (call, { io, json, tickets }) => {
  const [only] = call.operands;
  if (only !== undefined) parseConfigKey(only);
  const settings = await (await tickets()).settings();
  const below = (key: string): boolean =>
    only === undefined || key === only || key.startsWith(`${only}.`);
  const found = flatConfig(settings).filter(([key]) => below(key));
  if (json) io.out(jsonDocument("config", { settings: Object.fromEntries(found) }));
  else io.out(found.map(([key, v]) => `${escapeLine(key)}=${settingText(v)}\n`).join(""));
  return EXIT.ok;
};
