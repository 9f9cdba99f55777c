import { aligned, optionLine } from "./help.ts";
import { GLOBAL_OPTIONS } from "./table/options.ts";
import { SECTIONS } from "./table/sections.ts";
import { SUMMARIES } from "./table/summaries.ts";

/** Returns the help of the whole program. */
export function mainHelp(columns: number): string {
  const left = Math.max(...Object.keys(SUMMARIES).map((word) => word.length));
  const sections = SECTIONS.flatMap(({ title, words }) => {
    const rows = words.map((word) => [word, SUMMARIES[word] ?? ""] as const);
    return [`${title}:`, aligned(rows, columns, left)];
  });
  return [
    "Tickets that live in git: on a ref of their own, with no server.\n",
    "Usage: git ticket COMMAND [OPTION…]\n",
    ...sections,
    "Options of every command:",
    aligned(GLOBAL_OPTIONS.map(optionLine), columns),
    "For one command: git ticket help COMMAND",
    "To see it work: git ticket demo\n",
  ].join("\n");
}
