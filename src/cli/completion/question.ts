import type { CommandSpec, OptionSpec } from "../command.ts";
import { GLOBAL_OPTIONS, optionsOf } from "../table/options.ts";
import { type Wanted, wantedAt, wantedByOption } from "./kinds.ts";

/** What stands before the cursor, and what the word there may become. */
export interface Question extends Wanted {
  /** The beginning of the word that stays: `--status=open,`. */
  readonly lead: string;
  /** The part of the word to complete. */
  readonly typed: string;
  /** Options that may be meant; empty where none is. */
  readonly options: readonly OptionSpec[];
}

/** The words before the cursor, understood as far as they go. */
interface Scanned {
  readonly operands: readonly string[];
  /** Names of options that were given. */
  readonly given: ReadonlySet<string>;
  /** The option whose value comes next. */
  readonly pending: OptionSpec | undefined;
  /** True behind `--`. */
  readonly ended: boolean;
  /** Values of -C. */
  readonly dirs: readonly string[];
}

interface Building {
  readonly operands: string[];
  readonly given: Set<string>;
  readonly dirs: string[];
  pending: OptionSpec | undefined;
  ended: boolean;
}

function takeValue(into: Building, option: OptionSpec, value: string): void {
  if (option.name === "dir") into.dirs.push(value);
}

function takeLong(into: Building, word: string, options: readonly OptionSpec[]): void {
  const [, name = "", value] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
  const option = options.find((o) => o.name === name);
  if (option === undefined) return;
  into.given.add(name);
  if (option.type === "boolean") return;
  if (value === undefined) into.pending = option;
  else takeValue(into, option, value);
}

/** `-nq`, `-s open`, `-sopen`. */
function takeShorts(into: Building, word: string, options: readonly OptionSpec[]): void {
  for (let at = 1; at < word.length; at++) {
    const option = options.find((o) => o.short === word[at]);
    if (option === undefined) return;
    into.given.add(option.name);
    if (option.type === "boolean") continue;
    const value = word.slice(at + 1);
    if (value === "") into.pending = option;
    else takeValue(into, option, value);
    return;
  }
}

function takeWord(into: Building, word: string, options: readonly OptionSpec[]): void {
  if (into.pending !== undefined) {
    takeValue(into, into.pending, word);
    into.pending = undefined;
  } else if (into.ended || !word.startsWith("-") || word === "-") into.operands.push(word);
  else if (word === "--") into.ended = true;
  else if (word.startsWith("--")) takeLong(into, word, options);
  else takeShorts(into, word, options);
}

/** Understands the words before the cursor. */
export function scan(words: readonly string[], options: readonly OptionSpec[]): Scanned {
  const into: Building = {
    operands: [],
    given: new Set(),
    dirs: [],
    pending: undefined,
    ended: false,
  };
  for (const word of words) takeWord(into, word, options);
  return into;
}

/** A comma list is completed at its last part; "!" and "-" before a value only turn it round. */
function valueQuestion(
  option: OptionSpec,
  lead: string,
  text: string,
  spec: CommandSpec,
): Question {
  const wanted = wantedByOption(option, spec);
  const end = option.type === "list" ? text.lastIndexOf(",") + 1 : 0;
  const sign = option.type === "list" && /^[!-]/.test(text.slice(end)) ? 1 : 0;
  const kept = text.slice(0, end + sign);
  return { ...wanted, lead: lead + kept, typed: text.slice(kept.length), options: [] };
}

const NOTHING: Wanted = { words: [], kinds: [] };

function optionQuestion(spec: CommandSpec, given: ReadonlySet<string>, typed: string): Question {
  const again = ({ type }: OptionSpec): boolean => type === "list" || type === "texts";
  const options = optionsOf(spec).filter((o) => again(o) || !given.has(o.name));
  const query = spec.operands.includes("QUERY") && !typed.startsWith("--");
  return query
    ? { lead: "-", typed: typed.slice(1), words: [], kinds: ["queries"], options }
    : { ...NOTHING, lead: "", typed, options };
}

/** Returns what the last one of the words after a command may become. */
export function questionOf(
  spec: CommandSpec,
  words: readonly string[],
): { readonly question: Question; readonly dirs: readonly string[] } {
  const typed = words.at(-1) ?? "";
  const options = optionsOf(spec);
  const { operands, given, pending, ended, dirs } = scan(words.slice(0, -1), options);
  const [, name, text = ""] = /^--([^=]+)=(.*)$/s.exec(typed) ?? [];
  const option = options.find((o) => o.name === name && o.type !== "boolean");
  const ask = (): Question => {
    if (pending !== undefined) return valueQuestion(pending, "", typed, spec);
    if (!ended && option !== undefined) return valueQuestion(option, `--${name}=`, text, spec);
    if (!ended && typed.startsWith("-")) return optionQuestion(spec, given, typed);
    return { ...wantedAt(spec, operands.length), lead: "", typed, options: [] };
  };
  return { question: ask(), dirs };
}

/** Splits the words at the command: options may stand before it. `undefined`: the cursor stands before it too. */
export function atCommand(words: readonly string[]): {
  readonly before: readonly string[];
  readonly from: readonly string[] | undefined;
} {
  let at = 0;
  for (; at < words.length - 1; at++) {
    const word = words[at] ?? "";
    if (!word.startsWith("-")) return { before: words.slice(0, at), from: words.slice(at) };
    const { pending } = scan([word], GLOBAL_OPTIONS);
    if (pending !== undefined) at++;
  }
  const before = words.slice(0, -1);
  const { pending } = scan(before, GLOBAL_OPTIONS);
  return pending === undefined && !(words.at(-1) ?? "").startsWith("-")
    ? { before, from: words.slice(-1) }
    : { before, from: undefined };
}
