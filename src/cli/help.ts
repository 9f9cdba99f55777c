import type { CommandSpec, Example, OptionSpec } from "./command.ts";
import { wrapParagraphs, wrapProse } from "./render/prose.ts";
import { GLOBAL_OPTIONS, optionsOf } from "./table/options.ts";

/** Columns of help where there is no terminal to ask. */
const WIDTH = 80;
/** Below this help would be a column of words; above it lines are too long to read. */
const [NARROWEST, WIDEST] = [40, 100];
/** A description keeps this much beside what it describes. */
const LEAST = 24;

/** Returns the columns that help takes of a terminal. */
export function helpWidth(columns: number | undefined): number {
  return Math.min(WIDEST, Math.max(NARROWEST, columns ?? WIDTH));
}

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

/** Returns rows of two columns, the second one wrapped; `left` is the width of the first. */
export function aligned(
  rows: readonly (readonly [string, string])[],
  columns: number,
  left = Math.max(...rows.map(([head]) => head.length)),
): string {
  const indent = " ".repeat(left + 4);
  const lines = rows.map(([head, text]) => {
    const wrapped = wrapProse(text, Math.max(LEAST, columns - indent.length));
    return `  ${head.padEnd(left)}  ${wrapped.join(`\n${indent}`)}\n`;
  });
  return lines.join("");
}

/** Returns an example's line and, where it says so, what that does. */
export function exampleOf(example: Example): {
  readonly line: string;
  readonly does: string | undefined;
} {
  const [line, does] = typeof example === "string" ? [example] : example;
  return { line, does };
}

function exampleText(example: Example): string {
  const { line, does } = exampleOf(example);
  return does === undefined ? `  ${line}\n` : `  # ${does}\n  ${line}\n`;
}

/** Returns how a command is called, without its options. */
export function usageOf({ name, operands }: CommandSpec): string {
  return `git ticket ${name} ${operands}`.trimEnd();
}

/** Returns the help of one command; `others` are those that begin with the same word. */
export function commandHelp(
  spec: CommandSpec,
  columns: number = WIDTH,
  others: readonly CommandSpec[] = [],
): string {
  const own = optionsOf(spec).filter((o) => !GLOBAL_OPTIONS.includes(o));
  const parts = [`${spec.summary}.\n`, `Usage: ${usageOf(spec)} [OPTION…]\n`];
  if (spec.details !== undefined) parts.push(wrapParagraphs(spec.details, columns));
  if (own.length > 0) parts.push("Options:", aligned(own.map(optionLine), columns));
  parts.push("Options of every command:", aligned(GLOBAL_OPTIONS.map(optionLine), columns));
  parts.push("Examples:", spec.examples.map(exampleText).join(""));
  const rows = others.map((c) => [c.name, c.summary] as const);
  if (rows.length > 0) parts.push("See also:", aligned(rows, columns));
  return parts.join("\n");
}
