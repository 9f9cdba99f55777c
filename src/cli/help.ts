import type { CommandSpec, OptionSpec } from "./command.ts";
import { GLOBAL_OPTIONS, optionsOf } from "./table/options.ts";
import { COMMANDS } from "./table/table.ts";

function optionLine({ name, short, value, description }: OptionSpec): readonly [string, string] {
  const head = short === undefined ? "    " : `-${short}, `;
  return [`${head}--${name}${value === undefined ? "" : ` ${value}`}`, description];
}

function aligned(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join("");
}

/** Returns the help of the whole program. */
export function mainHelp(): string {
  const commands = COMMANDS.map((c) => [c.name, c.summary] as const);
  return [
    "Tickets that live in git: on a ref of their own, with no server.\n",
    "Usage: git ticket COMMAND [OPTION…]\n",
    "Commands:",
    aligned(commands),
    "Options of every command:",
    aligned(GLOBAL_OPTIONS.map(optionLine)),
    "For one command: git ticket help COMMAND",
    "To see it work: git ticket demo\n",
  ].join("\n");
}

/** Returns the help of one command. */
export function commandHelp(spec: CommandSpec): string {
  const own = optionsOf(spec).filter((o) => !GLOBAL_OPTIONS.includes(o));
  const usage = `git ticket ${spec.name} ${spec.operands}`.trimEnd();
  const parts = [`${spec.summary}.\n`, `Usage: ${usage} [OPTION…]\n`];
  if (own.length > 0) parts.push("Options:", aligned(own.map(optionLine)));
  parts.push("Options of every command:", aligned(GLOBAL_OPTIONS.map(optionLine)));
  parts.push("Examples:", spec.examples.map((e) => `  ${e}\n`).join(""));
  return parts.join("\n");
}
