import type { ListedTicket, ShownLink, Tickets } from "../../app/tickets.ts";
import { knownCategory } from "../../domain/config/category.ts";
import type { StoreConfig } from "../../domain/config/config.ts";
import { mermaidPicture, type PictureLink, type PictureNode } from "../../workflow/mermaid.ts";
import type { LinkedTicket, Misnamed } from "./linked.ts";
import type { Move, MovePlan } from "./plan-moves.ts";

/** Another ticket, as far as a report tells of it. */
export interface ReportEnd {
  readonly id: string;
  readonly shown: string;
  readonly title: string;
  readonly status: string;
  readonly category: ListedTicket["category"];
}

/** A ticket that a pull request speaks of, and what stands around it. */
export interface ReportTicket extends ReportEnd {
  readonly verb: LinkedTicket["verb"];
  readonly linked: boolean;
  readonly assignees: readonly string[];
  readonly priority: string | null;
  /** Tickets that are not closed and wait for it. */
  readonly blocks: readonly ReportEnd[];
  /** Tickets that are not closed and that it waits for. */
  readonly waitsFor: readonly ReportEnd[];
  /** Its parts, if it has any, and those that are not closed. */
  readonly parts: number;
  readonly openParts: readonly ReportEnd[];
}

/** What a pull request means for tickets, ready to be shown. */
export interface PullReport {
  readonly tickets: readonly ReportTicket[];
  /** Tickets that are named, beyond those that are told of. */
  readonly more: number;
  readonly moved: readonly Move[];
  readonly onMerge: readonly Move[];
  readonly stays: MovePlan["stays"];
  readonly misnamed: readonly Misnamed[];
  /** Mermaid; "" where nothing is linked to anything. */
  readonly picture: string;
}

/** Most tickets that a report tells of. */
const MOST = 25;

type Config = Pick<StoreConfig, "statuses">;

const endOf = ({ to, shown, title, status }: ShownLink, config: Config): ReportEnd => ({
  ...{ id: to, shown, title: title ?? "", status: status ?? "" },
  category: status === null ? "unknown" : knownCategory(config, status),
});

const isOpen = ({ category }: ReportEnd): boolean => category !== "closed";

interface Told {
  readonly told: ReportTicket;
  readonly nodes: readonly PictureNode[];
  readonly links: readonly PictureLink[];
}

async function tell(
  tickets: Tickets,
  { ticket: { id }, verb, linked }: LinkedTicket,
  config: Config,
): Promise<Told> {
  const shown = await tickets.show(id);
  const ends = (list: readonly ShownLink[], type: string): readonly ReportEnd[] =>
    list.filter((link) => link.type === type && link.status !== null).map((l) => endOf(l, config));
  const [waits, waiting] = [ends(shown.links, "depends-on"), ends(shown.backlinks, "depends-on")];
  const [parents, parts] = [ends(shown.links, "parent"), ends(shown.backlinks, "parent")];
  const { title, status, category, assignees, priority } = shown;
  const own: ReportEnd = { id, shown: shown.shown, title, status, category };
  const told: ReportTicket = {
    ...{ ...own, verb, linked, assignees, priority },
    blocks: waiting.filter(isOpen),
    waitsFor: waits.filter(isOpen),
    ...{ parts: parts.length, openParts: parts.filter(isOpen) },
  };
  const others = [...waits, ...waiting, ...parents, ...parts.filter(isOpen)].slice(0, 40);
  const link = (type: string, from: string, to: string): PictureLink => ({ type, from, to });
  return {
    told,
    nodes: [{ ...own, main: true }, ...others.map((end) => ({ ...end, main: false }))],
    links: [
      ...[...waits, ...parents].map((end) =>
        link(waits.includes(end) ? "depends-on" : "parent", id, end.id),
      ),
      ...[...waiting, ...parts].map((end) =>
        link(waiting.includes(end) ? "depends-on" : "parent", end.id, id),
      ),
    ],
  };
}

/** Returns the picture of tickets and what they are linked to; "" where there is nothing but the tickets themselves. */
function pictureOf(told: readonly Told[]): string {
  const nodes = new Map<string, PictureNode>();
  for (const node of told.flatMap((t) => t.nodes))
    if (nodes.get(node.id)?.main !== true) nodes.set(node.id, node);
  const links = told.flatMap((t) => t.links);
  return links.length === 0 ? "" : mermaidPicture([...nodes.values()], links);
}

/** Gathers what is to be said of a pull request's tickets, as they are now. */
export async function gatherReport(
  tickets: Tickets,
  linked: readonly LinkedTicket[],
  rest: Pick<PullReport, "moved" | "onMerge" | "stays" | "misnamed">,
): Promise<PullReport> {
  const config = await tickets.config();
  const order = [...linked].sort((a, b) => Number(b.linked) - Number(a.linked));
  const told: Told[] = [];
  for (const one of order.slice(0, MOST)) told.push(await tell(tickets, one, config));
  const more = Math.max(0, linked.length - MOST);
  return { tickets: told.map((t) => t.told), more, ...rest, picture: pictureOf(told) };
}
