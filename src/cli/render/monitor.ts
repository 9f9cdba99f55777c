import type { AgentFigures } from "../../app/tickets.ts";
import { escapeLine } from "./escape.ts";
import { paint } from "./paint.ts";
import { relativeTime } from "./time.ts";

type Named = { readonly shown: string; readonly title: string };

/** Returns a heading with its lines; nothing for none. */
function block(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `\n${heading}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

/** Returns how the work goes, for people. */
export function monitorText(figures: AgentFigures, now: number, color: boolean): string {
  const { queue, throughput, success, leases, workers, bottlenecks, stalled, warnings } = figures;
  const { id, bad } = paint(color);
  const name = ({ shown, title }: Named): string => `${id(escapeLine(shown))} ${escapeLine(title)}`;
  const rate = success.rate === null ? "no reports" : `${Math.round(success.rate * 100)} % done`;
  const reports = `${success.done} done, ${success.failed} failed in the last day: ${rate}`;
  return [
    `Queue       ${queue.ready} ready, ${queue.held} held, ${queue.blocked} waiting, ${queue.parents} with open parts\n`,
    `Throughput  ${throughput.hour} in the last hour, ${throughput.perHourOfDay.toFixed(1)} an hour in the last day\n`,
    `Reports     ${reports}\n`,
    `Health      ${warnings.length === 0 ? "ok" : bad(escapeLine(warnings.join("; ")))}\n`,
    block(
      "Workers",
      workers.map(({ name: who, tickets }) => `${escapeLine(who)}: ${tickets}`),
    ),
    block(
      "Leases",
      leases.map((lease) => {
        const since = lease.since === null ? "" : ` since ${relativeTime(lease.since, now)}`;
        const end = lease.state === "late" ? "ended" : "ends";
        return `${name(lease)}: ${escapeLine(lease.by)}${since}, ${end} ${relativeTime(lease.expires, now)}`;
      }),
    ),
    block(
      "What most wait for",
      bottlenecks.map((one) => `${name(one)}: ${one.blocks}`),
    ),
    block(
      "Stalled",
      stalled.map((one) => {
        const why = one.why === "lease" ? "its lease ran out" : "begun, and held by nobody";
        return `${name(one)}: ${why}, ${relativeTime(one.since, now)}`;
      }),
    ),
  ].join("");
}
