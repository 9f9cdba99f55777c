import type { Tickets } from "../app/tickets.ts";
import type { OnProgress } from "../base/progress.ts";
import type { Asker } from "./prompts.ts";
import type { Streams } from "./streams.ts";

/**
 * An option of a command. `list` may be given several times, and takes comma lists; `texts` may be given several
 * times; `count` is a whole number.
 */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  readonly type: "boolean" | "string" | "number" | "count" | "list" | "texts";
  /** How the value is called in help: `--limit N`. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** True: an empty value means "none". Elsewhere it is refused, since it is mostly a shell variable that is not set. */
  readonly clears?: boolean;
  readonly description: string;
}

/** A command line to learn from, and what it does. */
export type Example = string | readonly [line: string, does: string];

/** Everything that is known of a command without running it: parsing, help, suggestions and docs come from it. */
export interface CommandSpec {
  /** One word, or two for a command of a group: `batch apply`. */
  readonly name: string;
  readonly summary: string;
  /** What the summary doesn't say: paragraphs, with an empty line between them. */
  readonly details?: string;
  /** What follows the name, as usage shows it: `ID STATUS`. */
  readonly operands: string;
  /** Fewest and most operands. */
  readonly arity: readonly [least: number, most: number];
  readonly options: readonly OptionSpec[];
  readonly examples: readonly Example[];
  /** True: its answer may be long, and goes through a pager on a terminal. */
  readonly paged?: true;
  readonly load: () => Promise<CommandModule>;
}

/** What the user typed, checked against the command's options. */
export interface Call {
  readonly spec: CommandSpec;
  readonly operands: readonly string[];
  flag(name: string): boolean;
  text(name: string): string | undefined;
  /** Every text that the option was given, in their order, none of them split. */
  texts(name: string): readonly string[];
  number(name: string): number | undefined;
  list(name: string): readonly string[];
  has(name: string): boolean;
}

/** What a command may use. Slow things are functions: help opens no repository. */
export interface Context {
  readonly io: Streams;
  readonly json: boolean;
  readonly dir: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => number;
  readonly tickets: () => Promise<Tickets>;
  /** Told how far something is that takes its time. */
  readonly onProgress: OnProgress;
  /** What asks a person at the terminal, loaded when somebody is asked. */
  readonly asker: () => Promise<Asker>;
  /** Names a file with what the user wrote: it goes when the command succeeds, and is told of when it fails. */
  readonly keepDraft: (file: string) => void;
  /** Lets an interruption, as by Ctrl-C, end what goes on and on: nothing else is to be done about it. */
  readonly interruption: () => AbortSignal;
  /** Calls `end` once nobody reads the answer any more; returns what stops the watch. */
  readonly unread: (end: () => void) => Promise<() => void>;
  /** Starts another run of this program, which outlives this one and nobody waits for; false: there is no way to. */
  readonly background: (argv: readonly string[]) => boolean;
  /** Told of another interruption after the first one, by who does not end at once. */
  readonly insistence: (first: AbortSignal) => AbortSignal;
  /** Runs another command line, elsewhere: for the tour. */
  readonly runLine: (argv: readonly string[], where: Where) => Promise<number>;
}

/** Where and to whom another command line speaks. */
export interface Where {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly io: Streams;
}

/** The code of a command, loaded when it is called. Answers the exit code. */
export interface CommandModule {
  run(call: Call, context: Context): Promise<number>;
}
