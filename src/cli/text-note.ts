import type { TextOnJoin } from "../app/tickets.ts";
import { escapeLine } from "./render/escape.ts";

/** Says what became of a text that was changed on both sides of a join. */
export function textNote({ shown, field, became }: TextOnJoin): string {
  const what = `note: ${escapeLine(shown)} ${escapeLine(field)} was changed on both sides`;
  if (became === "merged") return `${what}; the changes of both are in it\n`;
  return `${what}; the text that lost is kept beside it: git ticket show ${escapeLine(shown)}\n`;
}
