import { resolve } from "node:path";
import type { Tickets } from "../../app/tickets.ts";
import type { CommandSpec } from "../command.ts";
import { GLOBAL_OPTIONS } from "../table/options.ts";
import { findCommand, sectionOf } from "../table/sections.ts";
import { answerText, type Candidate, matching } from "./candidates.ts";
import { atCommand, type Question, questionOf, scan } from "./question.ts";
import { valuesOf } from "./values.ts";

/** What an answer needs of the process. */
export interface Asked {
  /** The words behind `git ticket` up to the cursor; the last one, perhaps empty, is to be completed. */
  readonly words: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => number;
}

/** After this long a person has typed on. */
const PATIENCE_MS = 2000;

/** Stands for the command while there is none. */
const NO_COMMAND: CommandSpec = {
  name: "",
  summary: "",
  operands: "",
  arity: [0, 0],
  options: [],
  examples: [],
  load: () => Promise.reject(new Error("no command")),
};

const first = (name: string): string => name.replace(/ .*/, "");

/** Returns every first word, without a section of the table. */
async function commandCandidates(): Promise<readonly Candidate[]> {
  const { SUMMARIES } = await import("../table/summaries.ts");
  return Object.entries({ ...SUMMARIES, help: "Show help" }).map(([value, about]) => ({
    value,
    about,
  }));
}

async function secondWords(word: string): Promise<readonly Candidate[]> {
  const group = (await sectionOf(word)).filter((c) => c.name.startsWith(`${word} `));
  return group.map((c) => ({ value: c.name.slice(word.length + 1), about: c.summary }));
}

const commandQuestion = (typed: string): Question => ({
  lead: "",
  typed,
  words: [],
  kinds: [],
  options: [],
});

/** Opens the tickets once, and closes them at the end. */
function ticketsOf({ cwd, env, now }: Asked, dirs: readonly string[]) {
  let opened: Promise<Tickets> | undefined;
  const dir = dirs.reduce((from, to) => resolve(from, to), cwd);
  return {
    open: (): Promise<Tickets> => {
      opened ??= import("../../app/open-tickets.ts").then((m) => m.openTickets({ dir, env, now }));
      return opened;
    },
    close: async (): Promise<void> => {
      await (await opened)?.close();
    },
  };
}

/** Returns the values that a question asks for; none where the repository or its tickets can't be read. */
async function valueCandidates(
  { kinds, words, lead, typed }: Question,
  command: string,
  asked: Asked,
  dirs: readonly string[],
): Promise<readonly Candidate[]> {
  const store = ticketsOf(asked, dirs);
  const asking = { tickets: store.open, command, lead, typed };
  const own = words.map((value) => ({ value, about: "" }));
  const found = await Promise.all(kinds.map((kind) => valuesOf(kind, asking).catch(() => [])));
  await store.close().catch(() => undefined);
  return [...own, ...found.flat()];
}

/** A line that is no word but says what the shell should offer by itself. */
function shellsOwn({ kinds }: Question): string {
  if (kinds.includes("files")) return "\tfiles\n";
  return kinds.includes("folders") ? "\tfolders\n" : "";
}

async function answerFor(
  spec: CommandSpec,
  words: readonly string[],
  asked: Asked,
  more: { readonly dirs: readonly string[]; readonly others: readonly Candidate[] },
): Promise<string> {
  const { question, dirs } = questionOf(spec, words);
  const values = await valueCandidates(question, first(spec.name), asked, [...more.dirs, ...dirs]);
  return answerText(matching(question, [...more.others, ...values])) + shellsOwn(question);
}

/** Returns what the words can become, as lines for the shell's script. */
export async function answer(asked: Asked): Promise<string> {
  const { before, from } = atCommand(asked.words);
  if (from === undefined)
    return answerFor(NO_COMMAND, asked.words, asked, { dirs: [], others: [] });
  const { dirs } = scan(before, GLOBAL_OPTIONS);
  const [word = "", second, ...rest] = from;
  if (second === undefined)
    return answerText(matching(commandQuestion(word), await commandCandidates()));
  if (word === "help") return answer({ ...asked, words: from.slice(1) });
  const others = rest.length === 0 ? await secondWords(word) : [];
  const found = await findCommand(others.length > 0 ? [word] : from);
  if (found === undefined) return answerText(matching(commandQuestion(second), others));
  return answerFor(found.spec, from.slice(found.taken), asked, { dirs, others });
}

/** The same within the patience of a person at a prompt; nothing at all when something is wrong. */
export async function answerInTime(asked: Asked): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((settle) => {
    timer = setTimeout(settle, PATIENCE_MS, "");
  });
  const text = await Promise.race([answer(asked).catch(() => ""), late]);
  clearTimeout(timer);
  return text;
}
