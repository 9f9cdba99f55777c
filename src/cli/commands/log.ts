import type { FieldChange, HistoryEntry } from "../../app/tickets.ts";
import { EXIT } from "../../base/errors.ts";
import type { Json } from "../../base/json.ts";
import type { CommandModule } from "../command.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import { type Paint, paint } from "../render/paint.ts";
import { localTime } from "../render/time.ts";

const MOST = 60;

function valueText(value: Json | null): string {
  if (value === null) return "∅";
  const text = escapeLine(
    typeof value === "string" ? value.replaceAll("\n", "⏎") : JSON.stringify(value),
  );
  return text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text;
}

/** `labels +ui`, `title: old → new`. */
function changeText({ field, element, before, after }: FieldChange): string {
  if (element === null || element.length === 26)
    return `${field}: ${valueText(before)} → ${valueText(after)}`;
  const name = escapeLine(element);
  if (before === null && (after === true || typeof after === "object")) return `${field} +${name}`;
  if (after === null && (before === true || typeof before === "object")) return `${field} -${name}`;
  return `${field}.${name}: ${valueText(before)} → ${valueText(after)}`;
}

/** Parts that only say who added something and when, which the commit says already. */
const NOISE = new Set([
  "comments.by",
  "comments.at",
  "criteria.rank",
  "criteria.done",
  "time.by",
  "time.at",
  "created",
  "createdBy",
]);

const isNoise = ({ field, before }: FieldChange): boolean => before === null && NOISE.has(field);

function entryText(entry: HistoryEntry, look: Paint, one: boolean): string {
  const time = localTime(entry.time);
  const head = `${look.id(entry.commit.slice(0, 12))} ${look.dim(time)} ${escapeLine(entry.actor)}  ${escapeLine(entry.subject)}\n`;
  const lines = entry.changes
    .filter((c) => !isNoise(c))
    .map((c) => {
      const whose = one ? "" : `${c.shown} `;
      return `    ${whose}${changeText(c)}\n`;
    });
  return head + lines.join("");
}

/** `git ticket log`. */
export const run: CommandModule["run"] = async (call, { io, json, tickets }) => {
  const [id] = call.operands;
  const limit = call.number("limit");
  const entries = await (await tickets()).history({
    ...(id === undefined ? {} : { id }),
    ...(limit === undefined ? {} : { limit }),
    ...(call.flag("changes") ? { changes: true } : {}),
  });
  if (json) io.out(jsonDocument("log", { entries }));
  else io.out(entries.map((e) => entryText(e, paint(io.color), id !== undefined)).join(""));
  return EXIT.ok;
};
