import { resolve } from "node:path";
import type { Tickets } from "../app/tickets.ts";
import { EXIT } from "../base/errors.ts";
import type { OnProgress } from "../base/progress.ts";
import { afterwards } from "./afterwards.ts";
import type { Call, CommandSpec, Context } from "./command.ts";
import { parseCall } from "./parse.ts";
import { progressMeter } from "./progress.ts";
import type { Asker } from "./prompts.ts";
import { type ColorWish, quietStreams, type Streams } from "./streams.ts";
import { findCommand, sectionOf } from "./table/sections.ts";
import type { Place } from "./writers.ts";

/** What a run of the program is given instead of the process. */
export interface Environment {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly now: () => number;
  readonly streams: (color: ColorWish) => Streams;
  /** Lets the answer go through a pager, where it is for a terminal. */
  readonly page?: (place: Place) => Promise<void>;
  /** Starts another run of the program, which nobody waits for. */
  readonly background?: (argv: readonly string[], place: Place) => void;
  /** What asks a person; default: at the terminal of the process. */
  readonly asker?: () => Promise<Asker>;
  /** Waits until what was printed is out. @throws whatever is wrong with that. */
  readonly settle?: () => Promise<void>;
  /** Lets an interruption end what goes on and on, instead of the process. Default: nothing interrupts. */
  readonly interruption?: () => AbortSignal;
  /** Calls `end` once nobody reads standard output any more; returns what stops the watch. Default: nobody can tell. */
  readonly unread?: (end: () => void) => Promise<() => void>;
  /** Aborted when it is interrupted once more after that. */
  readonly insistence?: (first: AbortSignal) => AbortSignal;
}

/** Takes the options before the command, as git has them: `-C DIR`. */
function leading(argv: readonly string[]): {
  readonly before: readonly string[];
  readonly words: readonly string[];
} {
  let at = 0;
  while (argv[at]?.startsWith("-") && !["-h", "--help", "--version"].includes(argv[at] ?? ""))
    at += ["-C", "--dir", "--color"].includes(argv[at] ?? "") ? 2 : 1;
  return { before: argv.slice(0, at), words: argv.slice(at) };
}

const COLOR = "--color=";

/** What can be known of a command line even if it can't be understood: how to tell so. */
function roughly(argv: readonly string[]): {
  readonly json: boolean;
  readonly debug: boolean;
  readonly color: ColorWish;
} {
  const end = argv.indexOf("--");
  const words = end < 0 ? argv : argv.slice(0, end);
  const last = words.findLast((word, i) => word.startsWith(COLOR) || words[i - 1] === "--color");
  const color = last?.startsWith(COLOR) ? last.slice(COLOR.length) : last;
  return {
    json: words.includes("--json"),
    debug: words.includes("--debug"),
    color: color === "always" || color === "never" ? color : "auto",
  };
}

type Page = () => Promise<void>;

async function showHelp(words: readonly string[], io: Streams, page: Page): Promise<number> {
  const [first = "help"] = words;
  const { commandHelp, helpWidth } = await import("./help.ts");
  const columns = helpWidth(io.columns);
  const found = await findCommand(words);
  await page();
  const group = (await sectionOf(first)).filter((c) => c.name.replace(/ .*/, "") === first);
  if (found !== undefined)
    io.out(
      commandHelp(
        found.spec,
        columns,
        group.filter((c) => c !== found.spec),
      ),
    );
  else if (first === "help") io.out((await import("./main-help.ts")).mainHelp(columns));
  else if (group.length > 0) io.out(group.map((c) => commandHelp(c, columns)).join("\n"));
  else throw (await import("./unknown-command.ts")).noCommand(words);
  return EXIT.ok;
}

/** Stands for the command where there is none, so that the options before it are checked. */
const NO_COMMAND: CommandSpec = {
  name: "",
  summary: "",
  operands: "COMMAND",
  arity: [0, 0],
  options: [],
  examples: [],
  load: () => Promise.reject(new Error("no command")),
};

/** Tells the user where what was written in an editor is kept, or removes it. */
async function settleDrafts(files: readonly string[], kept: boolean, io: Streams): Promise<void> {
  if (files.length === 0) return;
  if (kept) io.err(`note: what you wrote is kept in ${files.join(", ")}\n`);
  else await (await import("./editor.ts")).removeDrafts(files);
}

/** Whether the answer may go through a pager: what goes on and on is shown as it comes. */
const isPaged = (call: Call): boolean =>
  call.spec.paged === true && !call.flag("no-pager") && !call.flag("follow");

/** Where nobody tells of interruptions there are none. */
function signalsOf({
  interruption = () => new AbortController().signal,
  insistence = () => new AbortController().signal,
}: Environment): Pick<Context, "interruption" | "insistence"> {
  return { interruption, insistence };
}

async function runCall(call: Call, io: Streams, environment: Environment): Promise<number> {
  const { env, cwd, now, page } = environment;
  const dir = call.texts("dir").reduce((from, to) => resolve(from, to), cwd);
  const json = call.flag("json");
  let opened: Promise<Tickets> | undefined;
  const quiet = json || call.flag("quiet");
  const { begin, ...after } = afterwards(call.spec.name, quiet);
  const tickets = (): Promise<Tickets> => {
    const at = call.text("at");
    const how = { dir, env, now, onProgress, ...after, ...(at === undefined ? {} : { at }) };
    opened ??= import("../app/open-tickets.ts").then((m) => m.openTickets(how));
    return opened;
  };
  const meter = quiet ? undefined : progressMeter(now());
  const onProgress: OnProgress = (progress) => {
    const text = meter?.(progress, now());
    if (text !== undefined) io.status?.(text);
  };
  const runLine: Context["runLine"] = (argv, where) =>
    run(argv, { env: where.env, cwd: where.cwd, now, streams: () => where.io });
  const drafts: string[] = [];
  const keepDraft = (file: string): void => void drafts.push(file);
  const spoken = call.flag("quiet") && !json ? quietStreams(io) : io;
  const asker =
    environment.asker ?? (async () => (await import("./ask-at-terminal.ts")).terminalAsker);
  const background: Context["background"] = (argv) => {
    environment.background?.(argv, { cwd: dir, env });
    return environment.background !== undefined;
  };
  const context: Context = {
    io: spoken,
    json,
    dir,
    env,
    now,
    tickets,
    onProgress,
    asker,
    keepDraft,
    runLine,
    background,
    unread: environment.unread ?? (async () => () => undefined),
    ...signalsOf(environment),
  };
  if (isPaged(call)) await page?.({ cwd: dir, env });
  try {
    const code = await (await call.spec.load()).run(call, context);
    await settleDrafts(drafts, false, io);
    return code;
  } catch (error) {
    // Under --json standard error is one document.
    if (!json) await settleDrafts(drafts, true, io);
    throw error;
  } finally {
    await opened?.then((t) => t.close()).catch(() => undefined);
    begin(io, background);
  }
}

/** `export markdwn`: a word where no operand can be is meant for another command that begins alike. */
async function isMeantForGroup({ name, arity }: CommandSpec, next = "-"): Promise<boolean> {
  if (arity[1] > 0 || next.startsWith("-")) return false;
  return (await sectionOf(name)).some((c) => c.name.startsWith(`${name} `));
}

async function runWords(
  argv: readonly string[],
  io: Streams,
  environment: Environment,
): Promise<number> {
  const { before, words } = leading(argv);
  const none = before.includes("--no-pager") || before.includes("-P");
  const { cwd, env } = environment;
  const page = async (): Promise<void> => (none ? undefined : environment.page?.({ cwd, env }));
  const [first, ...rest] = words;
  if (first === "-h" || first === "--help") return showHelp([], io, page);
  if (first === "help") return showHelp(rest, io, page);
  if (first === undefined) {
    parseCall(NO_COMMAND, before);
    return showHelp([], io, page);
  }
  const named = first === "--version" ? ["version", ...rest] : words;
  const found = await findCommand(named);
  if (found === undefined) throw (await import("./unknown-command.ts")).noCommand(named);
  const { spec, taken } = found;
  if (await isMeantForGroup(spec, named[taken]))
    throw (await import("./unknown-command.ts")).noCommand(named);
  const call = parseCall(spec, [...before, ...named.slice(taken)]);
  if (call.flag("help")) return showHelp(spec.name.split(" "), io, page);
  return runCall(call, io, environment);
}

/** Runs one command line and returns its exit code. Never ends the process. */
export async function run(argv: readonly string[], environment: Environment): Promise<number> {
  const { json, debug, color } = roughly(argv);
  const io = environment.streams(color);
  const settle = async (): Promise<void> => environment.settle?.();
  try {
    const code = await runWords(argv, io, environment);
    await settle();
    return code;
  } catch (error) {
    const { reportError } = await import("./report-error.ts");
    const code = await reportError(error, { io, json, debug });
    // What is wrong with the output was told already.
    await settle().catch(() => undefined);
    return code;
  }
}
