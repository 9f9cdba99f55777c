import type { SubscriberReport } from "../../app/tickets.ts";
import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import { paint } from "../render/paint.ts";
import { statusText } from "../render/subscriber.ts";
import { localTime } from "../render/time.ts";

type Line = readonly [label: string, value: string];

const timeText = (time: string | null): string => (time === null ? "" : localTime(time));

function linesOf(report: SubscriberReport): readonly Line[] {
  const { name, sink, target, types, actors, query, attempts, pause, timeout } = report;
  const { heads, delivered, last, dead, next } = report;
  const lines: readonly Line[] = [
    ["subscriber", name],
    ["sink", `${sink ?? ""} ${target ?? ""}`.trim()],
    ["types", types.join(", ")],
    ["query", query ?? ""],
    ["actors", actors.join(", ")],
    ["tries", attempts === null ? "" : `${attempts}, ${pause} s and more apart`],
    ["timeout", timeout === null ? "" : `${timeout} s`],
    ["told up to", heads.map((oid) => oid.slice(0, 12)).join(" ")],
    ["delivered", delivered === 0 ? "nothing yet" : `${delivered}, last ${timeText(last)}`],
    ["put aside", dead === 0 ? "" : `${dead}: git ticket events redeliver --subscriber ${name}`],
    ["next try", timeText(next)],
    ["status", statusText(report)],
  ];
  return lines.filter(([, value]) => value !== "");
}

/** `git ticket subscribe show`. */
export const run: CommandModule["run"] = async (call, { io, json, tickets }) => {
  const [name = ""] = call.operands;
  const report = await (await tickets()).subscriber(name);
  if (json) {
    io.out(jsonDocument("subscriber", report));
    return EXIT.ok;
  }
  const { dim } = paint(io.color);
  const lines = linesOf(report);
  const width = Math.max(...lines.map(([label]) => label.length));
  const text = lines.map(([label, value]) => `${dim(label.padEnd(width))}  ${escapeLine(value)}\n`);
  io.out(text.join(""));
  return EXIT.ok;
};
