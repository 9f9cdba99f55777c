import { isTicketId } from "../id.ts";
import { CRITERIA_HEADING, FENCE, guardLines } from "./marks.ts";
import type { Sheet, SheetCriterion } from "./sheet.ts";
import { writeUnseen } from "./unseen-text.ts";
import { yamlList, yamlText, yamlValue } from "./write-yaml.ts";

/** Which ticket a text shows, and which version of it. */
export interface SheetSource {
  readonly id: string;
  /** Blob oid of the ticket's file that the text was made from. */
  readonly base: string;
}

/** Returns an id as it stands in Markdown: whole, with the prefix of the store. */
export function markdownId(id: string, prefix: string): string {
  return isTicketId(id) ? `${prefix}-${id}` : id;
}

/** Returns `type: [value, …]` lines below a member; types in the order in which they first come. */
function grouped(name: string, pairs: readonly (readonly [string, string])[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const [type, value] of pairs) groups.set(type, [...(groups.get(type) ?? []), value]);
  if (groups.size === 0) return [];
  return [`${name}:`, ...[...groups].map(([type, v]) => `  ${yamlText(type)}: ${yamlList(v)}`)];
}

const textLine = (name: string, value: string | null): readonly string[] =>
  value === null ? [] : [`${name}: ${yamlText(value)}`];
const numberLine = (name: string, value: number | null): readonly string[] =>
  value === null ? [] : [`${name}: ${yamlValue(value)}`];
const listLine = (name: string, values: readonly string[]): readonly string[] =>
  values.length === 0 ? [] : [`${name}: ${yamlList(values)}`];

function customLines(sheet: Sheet): readonly string[] {
  const entries = Object.entries(sheet.custom);
  if (entries.length === 0) return [];
  return ["custom:", ...entries.map(([key, value]) => `  ${yamlText(key)}: ${yamlValue(value)}`)];
}

function criterionText({ text, done }: SheetCriterion): string {
  // An item goes on in lines that are indented under it.
  const lines = writeUnseen(text).split("\n");
  const [first = "", ...more] = lines;
  const rest = more.map((line) => (line === "" ? "\n" : `\n  ${line}`)).join("");
  return `- [${done ? "x" : " "}]${first === "" ? "" : ` ${first}`}${rest}\n`;
}

function bodyText(body: string): string {
  if (body === "") return "";
  return `\n${guardLines(writeUnseen(body).split("\n")).join("\n")}\n`;
}

/** Returns a ticket as Markdown: front matter in YAML, the body, the acceptance criteria. */
export function renderMarkdown(
  sheet: Sheet,
  source: SheetSource | undefined,
  prefix: string,
): string {
  const { title, type, status, resolution, priority, milestone, due } = sheet;
  const from =
    source === undefined
      ? []
      : [`id: ${markdownId(source.id, prefix)}`, `base: ${yamlText(source.base)}`];
  const lines = [
    FENCE,
    ...from,
    ...textLine("title", title),
    ...textLine("type", type),
    ...textLine("status", status),
    ...textLine("resolution", resolution),
    ...textLine("priority", priority),
    ...listLine("assignees", sheet.assignees),
    ...listLine("labels", sheet.labels),
    ...textLine("milestone", milestone),
    ...textLine("due", due),
    ...numberLine("estimate", sheet.estimate),
    ...numberLine("points", sheet.points),
    ...grouped(
      "links",
      sheet.links.map(({ type: link, to }) => [link, markdownId(to, prefix)]),
    ),
    ...grouped(
      "refs",
      sheet.refs.map(({ type: ref, value }) => [ref, value]),
    ),
    ...listLine("aliases", sheet.aliases),
    ...customLines(sheet),
    FENCE,
  ];
  const criteria = sheet.criteria.map(criterionText).join("");
  const section = criteria === "" ? "" : `\n${CRITERIA_HEADING}\n\n${criteria}`;
  return `${lines.join("\n")}\n${bodyText(sheet.body)}${section}`;
}
