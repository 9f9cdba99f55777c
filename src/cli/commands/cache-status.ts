import type { CacheStatus, KeptSnapshot } from "../../app/tickets.ts";
import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { counted } from "../render/counted.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import { paint } from "../render/paint.ts";
import { sizeText } from "../render/size.ts";
import { relativeTime } from "../render/time.ts";

type Line = readonly [label: string, value: string];

const tookText = (ms: number): string => `${ms} ms`;

function snapshotLines({ commit, current, tickets, patched, version }: KeptSnapshot): Line[] {
  const laid = patched === 0 ? "" : `, ${patched} of them laid over the columns`;
  return [
    [
      "commit",
      `${commit.slice(0, 12)}${current ? ", the head" : "; the next read brings it up to date"}`,
    ],
    ["tickets", `${tickets}${laid}`],
    ["version", String(version)],
  ];
}

/** What made the tickets be read as a whole last, and when they were brought up to date. */
function historyLines({ lastBuild, lastRefresh }: CacheStatus, now: number): Line[] {
  const when = (at: string): string => relativeTime(at, now);
  const lines: Line[] = [];
  if (lastBuild !== null) {
    const { at, ms, tickets, why } = lastBuild;
    const reason = why === null ? "there was none" : escapeLine(why);
    lines.push([
      "built",
      `${when(at)}, ${counted(tickets, "ticket")} in ${tookText(ms)}: ${reason}`,
    ]);
  }
  if (lastRefresh !== null) {
    const { at, ms, tickets } = lastRefresh;
    lines.push(["refreshed", `${when(at)}, ${counted(tickets, "ticket")} in ${tookText(ms)}`]);
  }
  return lines;
}

function fileLines({ files, settings, others }: CacheStatus): Line[] {
  const { table, patch, rows, pages, text, unused } = files;
  const of = (name: string, { files: count, bytes }: typeof table): string[] =>
    count === 0 ? [] : [`${name} ${sizeText(bytes)}${count === 1 ? "" : ` in ${count} files`}`];
  const snapshot = [
    ...of("columns", table),
    ...of("changes", patch),
    ...of("whole tickets", rows),
    ...of("lists", pages),
    ...of("words", text),
    ...of("unused", unused),
  ];
  return [
    ["files", snapshot.join(", ")],
    ["settings", settings.files === 0 ? "" : counted(settings.files, "file")],
    ["other refs", others.files === 0 ? "" : counted(others.files, "file")],
  ];
}

function linesOf(status: CacheStatus, now: number): readonly Line[] {
  const { folder, off, snapshot, doubt, hits, misses, refreshes, rebuilds } = status;
  const use = `${counted(hits, "hit")}, ${counted(misses, "miss", "es")}, ${counted(refreshes, "refresh", "es")}, ${counted(rebuilds, "rebuild")}`;
  const lines: Line[] = [
    ["folder", escapeLine(folder ?? "none")],
    ["cache", off ? "turned off by ticket.cache" : ""],
    ["doubt", doubt === null ? "" : `not believed: ${escapeLine(doubt)}`],
    ...(snapshot === null ? [["commit", "none yet; the next list makes it"] as const] : []),
    ...(snapshot === null ? [] : snapshotLines(snapshot)),
    ...historyLines(status, now),
    ["answers", use],
    ...fileLines(status),
  ];
  return lines.filter(([, value]) => value !== "");
}

/** `git ticket cache`, and `git ticket cache status`. */
export const run: CommandModule["run"] = async (_call, { io, json, now, tickets }) => {
  const status = await (await tickets()).cacheStatus();
  if (json) io.out(jsonDocument("cache", status));
  else {
    const { dim } = paint(io.color);
    const lines = linesOf(status, now());
    const width = Math.max(...lines.map(([label]) => label.length));
    io.out(lines.map(([label, value]) => `${dim(label.padEnd(width))}  ${value}\n`).join(""));
  }
  return EXIT.ok;
};
