import type { Tickets } from "../app/tickets.ts";
import { EXIT, type TicketError } from "../base/errors.ts";
import type { Call, Context } from "./command.ts";
import type { ColorWish, Streams } from "./streams.ts";
import { commandsOf, findCommand } from "./table/table.ts";

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

async function noCommand(words: readonly string[]): Promise<TicketError> {
  return (await import("./unknown-command.ts")).noCommand(words);
}

async function showHelp(words: readonly string[], io: Streams): Promise<number> {
  const { commandHelp, mainHelp } = await import("./help.ts");
  const [first] = words;
  const found = first === undefined ? undefined : findCommand(words);
  const group = first === undefined ? [] : commandsOf(first);
  if (found !== undefined) io.out(commandHelp(found.spec));
  else if (first === undefined) io.out(mainHelp());
  else if (group.length > 0) io.out(group.map(commandHelp).join("\n"));
  else throw await noCommand(words);
  return EXIT.ok;
}

async function runCall(call: Call, io: Streams, { env, cwd, now }: Environment): Promise<number> {
  const { resolve } = await import("node:path");
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
    const found = findCommand(words);
    if (found === undefined) throw await noCommand(words);
    const { spec, taken } = found;
    const { parseCall } = await import("./parse.ts");
    const call = parseCall(spec, [...before, ...words.slice(taken)]);
    io = environment.streams((call.text("color") ?? "auto") as ColorWish);
    if (call.flag("help")) return await showHelp(spec.name.split(" "), io);
    return await runCall(call, io, environment);
  } catch (error) {
    const { reportError } = await import("./report-error.ts");
    return reportError(error, { io, json: rough("--json"), debug: rough("--debug") });
  }
}
