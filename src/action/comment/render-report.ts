import type { Move } from "../pull/plan-moves.ts";
import type { PullReport, ReportEnd, ReportTicket } from "../pull/report.ts";
import { neutralMarkdown } from "../text/neutral.ts";

/** Most tickets that are told of in a list. */
const MOST = 10;
const WORDS = { closes: "closes", starts: "starts", refs: "" } as const;

const code = (shown: string): string => `\`${shown.replaceAll(/[^\w-]/g, "")}\``;
const text = neutralMarkdown;

function listed(ends: readonly ReportEnd[]): string {
  const names = ends.slice(0, MOST).map(({ shown }) => code(shown));
  return ends.length > MOST ? `${names.join(" ")} and ${ends.length - MOST} more` : names.join(" ");
}

function rowOf(ticket: ReportTicket): string {
  const { shown, title, status, assignees, priority, verb, blocks, waitsFor } = ticket;
  const waits = waitsFor.length === 0 ? "" : ` (waits for ${listed(waitsFor)})`;
  const cells = [
    `${code(shown)} ${WORDS[verb]}`.trim(),
    text(title, 120),
    text(status, 40) + waits,
    text(assignees.slice(0, 5).join(", "), 120),
    text(priority ?? "", 40),
    listed(blocks),
  ];
  return `| ${cells.join(" | ")} |`;
}

const moveLine = ({ shown, from, to }: Move): string =>
  `${code(shown)} goes from ${text(from, 40)} to ${text(to, 40)}`;

function partLines(tickets: readonly ReportTicket[]): readonly string[] {
  return tickets
    .filter(({ openParts }) => openParts.length > 0)
    .flatMap(({ shown, parts, openParts }) => [
      `Below ${code(shown)}, ${openParts.length} of ${parts} are still open:`,
      "",
      ...openParts
        .slice(0, MOST)
        .map((e) => `- ${code(e.shown)} ${text(e.title, 120)} (${text(e.status, 40)})`),
      ...(openParts.length > MOST ? [`- and ${openParts.length - MOST} more`] : []),
      "",
    ]);
}

const WHY = {
  missing: "is no ticket",
  ambiguous: "may be several tickets",
  deleted: "was deleted",
};

function noteLines({ misnamed, stays, more }: PullReport): readonly string[] {
  const names = new Map(misnamed.map(({ spoken, problem }) => [spoken.token, problem]));
  return [
    ...[...names].slice(0, MOST).map(([token, problem]) => `- ${text(token, 60)} ${WHY[problem]}.`),
    ...stays.map(({ shown, reason }) => `- ${code(shown)} stays as it is: ${text(reason, 160)}.`),
    ...(more > 0 ? [`- ${more} more tickets are named.`] : []),
  ];
}

const block = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`**${title}** ${lines.join("; ")}.`, ""];

/** Returns a report in Markdown. Nothing that others wrote means anything in it. */
export function renderReport(report: PullReport): string {
  const { tickets, onMerge, picture } = report;
  const table = [
    "| ticket | title | status | assigned to | priority | blocks |",
    "|---|---|---|---|---|---|",
    ...tickets.map(rowOf),
    "",
  ];
  const drawing =
    picture === ""
      ? []
      : [
          "<details><summary>What depends on what</summary>",
          "",
          "```mermaid",
          picture,
          "```",
          "",
          "</details>",
          "",
        ];
  const notes = noteLines(report);
  return [
    "### Tickets",
    "",
    ...(tickets.length === 0 ? ["No ticket is named.", ""] : table),
    ...block("On merge:", onMerge.map(moveLine)),
    ...partLines(tickets),
    ...(notes.length === 0 ? [] : [...notes, ""]),
    ...drawing,
  ]
    .join("\n")
    .trimEnd();
}
