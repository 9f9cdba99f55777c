import { shownLine } from "../base/shown-line.ts";
import type { TicketId } from "../domain/id.ts";

/** A ticket in a picture. */
export interface PictureNode {
  readonly id: TicketId;
  /** How its id is shown. */
  readonly shown: string;
  readonly title: string;
  readonly category: "open" | "active" | "closed" | "unknown";
  /** True: what the picture is about. */
  readonly main: boolean;
}

/** A link in a picture, as it stands in the ticket that has it. */
export interface PictureLink {
  readonly type: string;
  readonly from: TicketId;
  readonly to: TicketId;
}

const MOST_TITLE = 48;

const STYLES = [
  "classDef open fill:#ffffff,stroke:#57606a,color:#24292f",
  "classDef active fill:#ddf4ff,stroke:#0969da,color:#24292f",
  "classDef closed fill:#dafbe1,stroke:#1a7f37,color:#24292f",
  "classDef main stroke-width:3px",
];

/** Returns a text for a label between double quotes: on one line, and nothing in it means anything to Mermaid, Markdown or HTML. */
function labelText(text: string, most: number): string {
  return shownLine(text, most).replaceAll(
    /[^\p{L}\p{M}\p{N} .,!?'+=…-]/gu,
    (c) => `#${c.codePointAt(0)};`,
  );
}

function nodeLine({ id, shown, title, category, main }: PictureNode): string {
  const classes = category === "unknown" ? "open" : category;
  const label = `${labelText(shown, 40)} ${labelText(title, MOST_TITLE)}`.trimEnd();
  const style = main ? `\n  class ${nameOf(id)} main` : "";
  return `  ${nameOf(id)}["${label}"]:::${classes}${style}`;
}

/** A name that is no word of Mermaid's: `end` and `o…` would be. */
const nameOf = (id: TicketId): string => `t_${id}`;

function linkLine({ type, from, to }: PictureLink): string {
  const arrow = type === "depends-on" ? "-->" : "-.-";
  return `  ${nameOf(to)} ${arrow} ${nameOf(from)}`;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Returns a picture of tickets in Mermaid: an arrow leads from what has to be done first to what waits for it, a dotted line from what is whole to
 * its parts. Equal tickets give equal text, in whatever order they come; links to what is not in the picture are left out.
 */
export function mermaidPicture(
  nodes: readonly PictureNode[],
  links: readonly PictureLink[],
): string {
  const known = new Set(nodes.map(({ id }) => id));
  const drawn = links.filter(
    ({ type, from, to }) =>
      (type === "depends-on" || type === "parent") && known.has(from) && known.has(to),
  );
  const boxes = [...nodes].sort((a, b) => byText(a.id, b.id)).map(nodeLine);
  const lines = [...new Set(drawn.map(linkLine))].sort(byText);
  return ["flowchart LR", ...boxes, ...lines, ...STYLES.map((s) => `  ${s}`)].join("\n");
}
