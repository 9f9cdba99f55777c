import type { SubscriberReport } from "../../app/tickets.ts";
import { counted } from "./counted.ts";
import { escapeLine } from "./escape.ts";

/** Returns how it goes with a subscriber, in a few words. */
export function statusText({ status, behind, dead, error }: SubscriberReport): string {
  const parts = [
    status === "behind" ? `${counted(behind, "commit")} behind` : status,
    ...(dead > 0 ? [`${dead} put aside`] : []),
    ...(error === null ? [] : [escapeLine(error)]),
  ];
  return parts.join(", ");
}

/** Returns a subscriber as one line. */
export function subscriberLine(report: SubscriberReport): string {
  const { name, sink, target } = report;
  const where = sink === null ? "" : `  ${sink} ${escapeLine(target ?? "")}`;
  return `${escapeLine(name)}${where}  ${statusText(report)}\n`;
}
