import type { TicketEvent } from "../../app/tickets.ts";
import { neutralMarkdown as text } from "../text/neutral.ts";

const MOST = 100;

interface About {
  readonly ticket?: { readonly title?: string | null };
  readonly from?: string;
  readonly to?: string;
}

function rowOf({ type, time, subject, actor, data }: TicketEvent): string {
  const { ticket, from, to } = data as About;
  const move = from === undefined || to === undefined ? "" : `${text(from, 40)} → ${text(to, 40)}`;
  const id = subject === undefined ? "" : `\`${subject.replaceAll(/[^\w-]/g, "")}\``;
  const cells = [time, type, id, text(ticket?.title ?? "", 100), move, text(actor, 80)];
  return `| ${cells.join(" | ")} |`;
}

/** Returns a table of events in Markdown. */
export function renderEvents(events: readonly TicketEvent[]): string {
  const rows = events.slice(0, MOST).map(rowOf);
  const more = events.length > MOST ? [`\nand ${events.length - MOST} more`] : [];
  return [
    "### Events",
    "",
    "| time | event | ticket | title | change | by |",
    "|---|---|---|---|---|---|",
    ...rows,
    ...more,
  ].join("\n");
}
