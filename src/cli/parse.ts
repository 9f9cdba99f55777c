import { closest } from "../base/similar.ts";
import type { Call, CommandSpec, OptionSpec } from "./command.ts";
import { type OptionWord, splitWords } from "./split-words.ts";
import { optionsOf } from "./table/options.ts";
import { badOptionValue, unknownOption, wrongOperands } from "./usage-errors.ts";

/** Texts given for each option, in their order; a boolean that was given has none. */
type Given = ReadonlyMap<string, readonly string[]>;

/** Returns the text that an option was given. */
function textOf(option: OptionSpec, { value, rawName }: OptionWord): readonly string[] {
  const { name, type, value: word = "VALUE" } = option;
  if (type === "boolean") {
    if (value === undefined) return [];
    throw badOptionValue(
      name,
      "takes no value",
      `Give ${rawName} alone, or leave it out.`,
      rawName,
    );
  }
  const long = rawName.startsWith("--");
  const example = long ? `--${name}=${word}` : `${rawName} ${word}`;
  if (value === undefined)
    throw badOptionValue(name, "needs a value", `For example: ${example}`, rawName);
  return [long ? value : value.replace(/^=/, "")];
}

/** A negated term of a query, which is no option: `-label:ui`, `-(a OR b)`, `-"two words"`. */
const NEGATED = /^-(?:(?:i[sd]|[a-z]{3,}[a-zA-Z-]*|custom\.[^:]+):|[("])/;
const isNegated = (word: string): boolean =>
  word.startsWith("-") && word[1] !== "-" && NEGATED.test(word);
/** Stands before such a term while options are looked for; no argument of a process can hold it. */
const MARK = "\0";

/** Sorts words into options and operands. Nothing is guessed: no negation, no abbreviation, no number. */
function sortWords(
  spec: CommandSpec,
  args: readonly string[],
): { readonly given: Given; readonly operands: readonly string[] } {
  const options = optionsOf(spec);
  const query = spec.operands.includes("QUERY");
  const words = query ? args.map((word) => (isNegated(word) ? MARK + word : word)) : args;
  const given = new Map<string, readonly string[]>();
  const operands: string[] = [];
  for (const word of splitWords(words, options)) {
    if (word.kind === "operand") {
      operands.push(query ? word.value.replace(MARK, "") : word.value);
      continue;
    }
    const option = options.find((o) => o.name === word.name);
    if (option === undefined) throw unknownOption(args[word.index] ?? "", spec, options);
    given.set(option.name, [...(given.get(option.name) ?? []), ...textOf(option, word)]);
  }
  return { given, operands };
}

function checkChoice({ choices, name }: OptionSpec, text: string): void {
  if (choices === undefined || choices.includes(text)) return;
  const near = closest(text, choices);
  const hint = `${near === undefined ? "" : `Did you mean ${near}? `}Known: ${choices.join(", ")}.`;
  throw badOptionValue(name, `can't be ${JSON.stringify(text)}`, hint);
}

const NUMBERS = { number: /^\d+(?:\.\d+)?$/, count: /^\d{1,9}$/ } as const;

function checkNumber({ name, type }: OptionSpec, text: string): void {
  if (type !== "number" && type !== "count") return;
  if (NUMBERS[type].test(text)) return;
  const what = type === "count" ? "a whole number" : "a number";
  const problem = `must be ${what}, not ${JSON.stringify(text)}`;
  throw badOptionValue(name, problem, `For example: --${name}=5`);
}

function checkText(option: OptionSpec, text: string): void {
  const { name, type, clears = false, value = "VALUE" } = option;
  const empty = (type === "list" ? text.replaceAll(",", "") : text).trim() === "";
  if (empty && clears) return;
  if (empty) throw badOptionValue(name, "needs a value", `For example: --${name}=${value}`);
  checkChoice(option, text);
  checkNumber(option, text);
}

function checkOperands(spec: CommandSpec, operands: readonly string[]): void {
  const [least, most] = spec.arity;
  if (operands.length < least) throw wrongOperands(spec, "something is missing");
  if (operands.length > most)
    throw wrongOperands(spec, `${JSON.stringify(operands[most])} is one word too many`);
}

/** Returns what the words after a command mean. @throws TicketError `UNKNOWN_OPTION`, `BAD_OPTION_VALUE`, `WRONG_OPERANDS`. */
export function parseCall(spec: CommandSpec, args: readonly string[]): Call {
  const { given, operands } = sortWords(spec, args);
  const options = new Map(optionsOf(spec).map((o) => [o.name, o]));
  const texts = (name: string): readonly string[] => given.get(name) ?? [];
  for (const [name, option] of options) for (const text of texts(name)) checkText(option, text);
  const parts = (name: string): readonly string[] =>
    options.get(name)?.type === "list" ? texts(name).flatMap((t) => t.split(",")) : texts(name);
  const call: Call = {
    spec,
    operands,
    flag: (name) => given.has(name),
    text: (name) => texts(name).at(-1),
    texts,
    number: (name) => {
      const text = texts(name).at(-1)?.trim() ?? "";
      return text === "" ? undefined : Number(text);
    },
    list: (name) =>
      parts(name)
        .map((t) => t.trim())
        .filter((t) => t !== ""),
    has: (name) => given.has(name),
  };
  if (!call.flag("help")) checkOperands(spec, operands);
  return call;
}
