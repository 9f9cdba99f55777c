import { aligned, optionLine } from "./help.ts";
import { GLOBAL_OPTIONS } from "./table/options.ts";
import { SECTIONS } from "./table/sections.ts";
import { COMMANDS } from "./table/table.ts";

/** Returns the help of the whole program. */
export function mainHelp(columns: number): string {
  const left = Math.max(...COMMANDS.map((c) => c.name.length));
  const sections = SECTIONS.flatMap(({ title, words }) => {
    const own = COMMANDS.filter((c) => words.includes(c.name.replace(/ .*/, "")));
    const rows = own.map((c) => [c.name, c.summary] as const);
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
