import { isArray, type Json } from "../base/json.ts";

/** Returns the stored form of a text: its lines, split on line feeds only. Empty is absent. */
export function toLines(text: string): readonly string[] | undefined {
  return text === "" ? undefined : text.split("\n");
}

/** Returns the text of a stored array of lines, or `undefined` when it is none. */
export function fromLines(lines: Json | undefined): string | undefined {
  if (!isArray(lines) || !lines.every((l) => typeof l === "string")) return undefined;
  return lines.length === 0 ? undefined : lines.join("\n");
}
