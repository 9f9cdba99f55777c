import parser from "yargs-parser";
import { closest } from "../base/similar.ts";
import type { Call, CommandSpec, OptionSpec } from "./command.ts";
import { optionsOf } from "./table/options.ts";
import { badOptionValue, unknownOption, wrongOperands } from "./usage-errors.ts";

const CONFIGURATION = {
  "boolean-negation": false,
  "camel-case-expansion": false,
  "dot-notation": false,
  "parse-numbers": false,
  "parse-positional-numbers": false,
  "populate--": true,
  "unknown-options-as-args": true,
  "short-option-groups": true,
} as const;

/** Writes `--name value` as `--name=value`, so that a value may begin with a hyphen, or be one. */
function joinValues(args: readonly string[], options: readonly OptionSpec[]): string[] {
  const joined: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? "";
    if (arg === "--") return [...joined, ...args.slice(i)];
    const option = options.find((o) => arg === `--${o.name}` || (o.short && arg === `-${o.short}`));
    if (option === undefined || option.type === "boolean") joined.push(arg);
    else if (i + 1 < args.length) joined.push(`--${option.name}=${args[++i]}`);
    else
      throw badOptionValue(
        option.name,
        "needs a value",
        `For example: --${option.name}=${option.value ?? "VALUE"}`,
      );
  }
  return joined;
}

function textsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((v): v is string => typeof v === "string");
}

function checkChoice(option: OptionSpec, values: readonly string[]): void {
  const { choices, name } = option;
  const bad = choices === undefined ? undefined : values.find((v) => !choices.includes(v));
  if (bad === undefined || choices === undefined) return;
  const near = closest(bad, choices);
  const hint = `${near === undefined ? "" : `Did you mean ${near}? `}Known: ${choices.join(", ")}.`;
  throw badOptionValue(name, `can't be ${JSON.stringify(bad)}`, hint);
}

function numberOf(name: string, text: string): number {
  const value = Number(text);
  if (text.trim() !== "" && Number.isFinite(value) && value >= 0) return value;
  throw badOptionValue(
    name,
    `must be a number, not ${JSON.stringify(text)}`,
    `For example: --${name}=5`,
  );
}

function checkOperands(spec: CommandSpec, operands: readonly string[]): void {
  const [least, most] = spec.arity;
  if (operands.length < least) throw wrongOperands(spec, "something is missing");
  if (operands.length > most)
    throw wrongOperands(spec, `${JSON.stringify(operands[most])} is one word too many`);
}

/** Returns what the words after a command mean. @throws TicketError `UNKNOWN_OPTION`, `BAD_OPTION_VALUE`, `WRONG_OPERANDS`. */
export function parseCall(spec: CommandSpec, args: readonly string[]): Call {
  const options = optionsOf(spec);
  const valued = options.filter((o) => o.type !== "boolean").map((o) => o.name);
  const parsed = parser(joinValues(args, options), {
    boolean: options.filter((o) => o.type === "boolean").map((o) => o.name),
    string: ["_", ...valued],
    alias: Object.fromEntries(
      options.flatMap((o) => (o.short === undefined ? [] : [[o.name, [o.short]]])),
    ),
    configuration: CONFIGURATION,
  });
  const words = parsed._.map(String);
  const unknown = words.find((word) => word.startsWith("-") && word !== "-");
  if (unknown !== undefined) throw unknownOption(unknown, spec, options);
  const operands = [...words, ...textsOf(parsed["--"] ?? [])];
  const texts = (name: string): readonly string[] => textsOf(parsed[name]);
  for (const option of options) checkChoice(option, texts(option.name));
  const call: Call = {
    spec,
    operands,
    flag: (name) => parsed[name] === true || textsOf(parsed[name]).length > 0,
    text: (name) => texts(name).at(-1),
    number: (name) => {
      const text = texts(name).at(-1);
      return text === undefined ? undefined : numberOf(name, text);
    },
    list: (name) =>
      texts(name)
        .flatMap((t) => (name === "custom" || name === "criterion" ? [t] : t.split(",")))
        .map((t) => t.trim())
        .filter((t) => t !== ""),
    has: (name) => parsed[name] !== undefined && parsed[name] !== false,
  };
  if (!call.flag("help")) checkOperands(spec, operands);
  return call;
}
