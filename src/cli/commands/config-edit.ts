import { equalJson } from "../../base/canonical-json.ts";
import { TicketError } from "../../base/errors.ts";
import { isObject, type Json, type JsonObject } from "../../base/json.ts";
import { parseJson } from "../../base/parse-json.ts";
import type { CommandModule } from "../command.ts";
import { tellConfigured } from "../configuring.ts";
import { editFile, newDraft } from "../editor.ts";

function settingsIn(text: string): JsonObject {
  const { value } = parseJson(text);
  if (isObject(value)) return value;
  throw new TicketError("BAD_SETTING", "invalid", "What was edited is no JSON object.", {
    hint: "Settings are one JSON object, as `git ticket config edit` shows them.",
  });
}

const member = (source: JsonObject, name: string): Json | undefined =>
  Object.hasOwn(source, name) ? source[name] : undefined;

/** Returns `now` with what an edit changed, added and took out, name by name: what others changed since stays. */
function patched(
  now: Json | undefined,
  before: Json | undefined,
  after: Json | undefined,
): Json | undefined {
  if (equalJson(before, after)) return now;
  if (!isObject(before) || !isObject(after) || !isObject(now)) return after;
  const names = [...new Set([...Object.keys(now), ...Object.keys(after)])];
  const parts = names.map((name) => {
    const value = patched(member(now, name), member(before, name), member(after, name));
    return [name, value] as const;
  });
  return Object.fromEntries(parts.filter((p): p is [string, Json] => p[1] !== undefined));
}

/** `git ticket config edit`: the settings as JSON in the editor that git uses. */
export const run: CommandModule["run"] = async (call, context) => {
  const opened = await context.tickets();
  const before = await opened.settings();
  const file = await newDraft(JSON.stringify(before, null, 2), "CONFIG.json");
  // It goes when the command succeeds, and is told of when it fails.
  context.keepDraft(file);
  const after = settingsIn(await editFile(file, context));
  const change = await opened.configure(
    (now) => (patched(now, before, after) ?? {}) as JsonObject,
    { dryRun: call.flag("dry-run") },
  );
  return tellConfigured(change, call, context);
};
