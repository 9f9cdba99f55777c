import { hasUnseen } from "../../base/unseen.ts";
import type { OptionSpec } from "../command.ts";
import { escapeShort } from "../render/escape.ts";
import type { Question } from "./question.ts";

/** One way to go on: a whole word, and what it means. */
export interface Candidate {
  readonly value: string;
  readonly about: string;
}

/** More than this nobody reads, and a shell is slow to show. */
const MOST = 1000;

/** Returns the candidates for options: long names, or short ones too when only "-" is typed. */
export function optionCandidates(options: readonly OptionSpec[]): readonly Candidate[] {
  return options.map(({ name, description }) => ({ value: `--${name}`, about: description }));
}

/** Returns the words that the question's word can become, each once and in their order. */
export function matching(question: Question, found: readonly Candidate[]): readonly Candidate[] {
  const { lead, typed, options } = question;
  const whole = `${lead}${typed}`;
  const values = found.map(({ value, about }) => ({ value: lead + value, about }));
  const all = [...values, ...optionCandidates(options)];
  const seen = new Set<string>();
  // What can't be seen could mislead or steer, and nobody could type it either.
  const fits = ({ value }: Candidate): boolean =>
    value.startsWith(whole) &&
    !hasUnseen(value) &&
    !seen.has(value) &&
    seen.add(value).size <= MOST;
  return all.filter(fits);
}

/** Returns what the shell's script reads: a word a line, and behind a tab what it means. */
export function answerText(candidates: readonly Candidate[]): string {
  return candidates.map(({ value, about }) => `${value}\t${escapeShort(about)}\n`).join("");
}
