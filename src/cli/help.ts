import type { CommandSpec, OptionSpec } from "./command.ts";
import { GLOBAL_OPTIONS, optionsOf } from "./table/options.ts";

/** Returns an option as help shows it: how it is written, and what it does. */
export function optionLine({
  name,
  short,
  value,
  description,
}: OptionSpec): readonly [string, string] {
  const head = short === undefined ? "    " : `-${short}, `;
  return [`${head}--${name}${value === undefined ? "" : ` ${value}`}`, description];
}

/** Returns rows of two columns. */
export function aligned(
  rows: readonly (readonly [string, string])[],
  width = Math.max(...rows.map(([left]) => left.length)),
): string {
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join("");
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
