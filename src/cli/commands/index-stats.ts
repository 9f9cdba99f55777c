import type { IndexStats } from "../../app/tickets.ts";
import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { counted } from "../render/counted.ts";
import { jsonDocument } from "../render/json.ts";
import { paint } from "../render/paint.ts";
import { sizeText } from "../render/size.ts";

type Line = readonly [label: string, value: string];

function linesOf({ current, index }: IndexStats): readonly Line[] {
  if (index === null) return [["index", "none yet; the next search makes it"]];
  const { tickets, words, segments, bytes, meanLength } = index;
  return [
    ["index", current ? "of the head" : "the next search brings it up to date"],
    ["tickets", `${tickets}, of ${meanLength} words on average`],
    ["words", String(words)],
    ["files", `${counted(segments, "segment")}, ${sizeText(bytes)}`],
  ];
}

/** `git ticket index stats`. */
export const run: CommandModule["run"] = async (_call, { io, json, tickets }) => {
  const stats = await (await tickets()).indexStats();
  if (json) {
    io.out(jsonDocument("index-stats", stats));
    return EXIT.ok;
  }
  const { dim } = paint(io.color);
  const lines = linesOf(stats);
  const width = Math.max(...lines.map(([label]) => label.length));
  io.out(lines.map(([label, value]) => `${dim(label.padEnd(width))}  ${value}\n`).join(""));
  return EXIT.ok;
};
