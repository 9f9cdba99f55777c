import { resolve } from "node:path";
import type { Tickets } from "../app/tickets.ts";
import { EXIT } from "../base/errors.ts";
import type { Call, CommandSpec, Context } from "./command.ts";
import { reportError } from "./report-error.ts";
import type { ColorWish, Streams } from "./streams.ts";
import { COMMANDS, commandsOf, findCommand } from "./table/table.ts";
import { incompleteCommand, unknownCommand } from "./usage-errors.ts";

/** What a run of the program is given instead of the process. */
export interface Environment {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly now: () => number;
  readonly streams: (color: ColorWish) => Streams;
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

async function showHelp(words: readonly string[], io: Streams): Promise<number> {
  const { commandHelp, mainHelp } = await import("./help.ts");
  const [first] = words;
  const found = first === undefined ? undefined : findCommand(words);
  if (found !== undefined) io.out(commandHelp(found.spec));
  else if (first === undefined) io.out(mainHelp());
  else {
    const group = commandsOf(first);
    if (group.length === 0)
      throw unknownCommand(
        first,
        COMMANDS.map((c) => c.name),
      );
    io.out(group.map((c) => commandHelp(c)).join("\n"));
  }
  return EXIT.ok;
}

function resolveCommand(words: readonly string[]): {
  readonly spec: CommandSpec;
  readonly taken: number;
} {
  const found = findCommand(words);
  if (found !== undefined) return found;
  const [first = "", second] = words;
  const group = commandsOf(first);
  if (group.length === 0)
    throw unknownCommand(
      first,
      COMMANDS.map((c) => c.name),
    );
  const names = group.map((c) => c.name);
  throw second === undefined || second.startsWith("-")
    ? incompleteCommand(first, names)
    : unknownCommand(`${first} ${second}`, names);
}

async function runCall(call: Call, io: Streams, { env, cwd, now }: Environment): Promise<number> {
  const dir = resolve(cwd, call.text("dir") ?? ".");
  let opened: Promise<Tickets> | undefined;
  const tickets = (): Promise<Tickets> => {
    opened ??= import("../app/open-tickets.ts").then((m) => m.openTickets({ dir, env, now }));
    return opened;
  };
  const runLine: Context["runLine"] = (argv, where) =>
    run(argv, { env: where.env, cwd: where.cwd, now, streams: () => where.io });
  const context: Context = { io, json: call.flag("json"), dir, env, now, tickets, runLine };
  try {
    const module = await call.spec.load();
    return await module.run(call, context);
  } finally {
    await opened?.then((t) => t.close()).catch(() => undefined);
  }
}

/** Runs one command line and returns its exit code. Never ends the process. */
export async function run(argv: readonly string[], environment: Environment): Promise<number> {
  const { before, words } = leading(argv);
  const [first, ...rest] = words;
  const rough = (name: string): boolean => argv.includes(name);
  let io = environment.streams("auto");
  try {
    if (first === undefined || first === "-h" || first === "--help") return await showHelp([], io);
    if (first === "help") return await showHelp(rest, io);
    if (first === "--version") return await run(["version"], environment);
    const { spec, taken } = resolveCommand(words);
    const { parseCall } = await import("./parse.ts");
    const call = parseCall(spec, [...before, ...words.slice(taken)]);
    io = environment.streams((call.text("color") ?? "auto") as ColorWish);
    if (call.flag("help")) return await showHelp(spec.name.split(" "), io);
    return await runCall(call, io, environment);
  } catch (error) {
    return reportError(error, { io, json: rough("--json"), debug: rough("--debug") });
  }
}
