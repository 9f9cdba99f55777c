import { badMarkdown, type SheetFault } from "./fault.ts";
import { plainCriterion, type SheetCriterion } from "./sheet.ts";
import type { Part } from "./split.ts";
import { readUnseen } from "./unseen-text.ts";

/** A criterion with the line that it begins on. */
export interface CriterionRead extends SheetCriterion {
  readonly line: number;
}

const ITEM = /^[-*+] \[([ xX])\](?:[ \t]+(.*))?$/s;
const HINT =
  "Below this heading stand items only: - [ ] text, - [x] text. Where it belongs to the body, write \\## Acceptance criteria.";

interface Item {
  readonly line: number;
  readonly done: boolean;
  readonly lines: string[];
}

const criterionOf = ({ line, done, lines }: Item): CriterionRead => ({
  line,
  done,
  text: plainCriterion(readUnseen(lines.join("\n"))),
});

/** Reads the items below the heading of the criteria. */
export function readCriteria(part: Part): {
  readonly criteria: readonly CriterionRead[];
  readonly faults: readonly SheetFault[];
} {
  const items: Item[] = [];
  const faults: SheetFault[] = [];
  part.lines.forEach((source, at) => {
    const [item, box, text = ""] = ITEM.exec(source) ?? [];
    const line = part.line + at;
    const last = items.at(-1);
    if (item !== undefined) items.push({ line, done: box !== " ", lines: [text] });
    else if (source.trim() === "") last?.lines.push("");
    else if (/^ {2}/.test(source) && last !== undefined) last.lines.push(source.slice(2));
    else faults.push(badMarkdown(line, "This line is no acceptance criterion.", HINT));
  });
  return { criteria: items.map(criterionOf), faults };
}
