import {
  commandsOf,
  findCommand
} from "./shared-cli-table-links.js";
import "./shared-cli-table-options.js";
import {
  EXIT
} from "./shared-base-errors.js";

// src/cli/run.ts
function leading(argv) {
  let at = 0;
  while (argv[at]?.startsWith("-") && !["-h", "--help", "--version"].includes(argv[at] ?? ""))
    at += ["-C", "--dir", "--color"].includes(argv[at] ?? "") ? 2 : 1;
  return { before: argv.slice(0, at), words: argv.slice(at) };
}
async function noCommand(words) {
  return (await import("./cli-unknown-command.js")).noCommand(words);
}
async function showHelp(words, io) {
  const { commandHelp, mainHelp } = await import("./cli-help.js");
  const [first] = words;
  const found = first === void 0 ? void 0 : findCommand(words);
  const group = first === void 0 ? [] : commandsOf(first);
  if (found !== void 0) io.out(commandHelp(found.spec));
  else if (first === void 0) io.out(mainHelp());
  else if (group.length > 0) io.out(group.map(commandHelp).join("\n"));
  else throw await noCommand(words);
  return EXIT.ok;
}
async function runCall(call, io, { env, cwd, now }) {
  const { resolve } = await import("node:path");
  const dir = resolve(cwd, call.text("dir") ?? ".");
  let opened;
  const tickets = () => {
    opened ??= import("./app-open-tickets.js").then((m) => m.openTickets({ dir, env, now }));
    return opened;
  };
  const runLine = (argv, where) => run(argv, { env: where.env, cwd: where.cwd, now, streams: () => where.io });
  const context = { io, json: call.flag("json"), dir, env, now, tickets, runLine };
  try {
    const module = await call.spec.load();
    return await module.run(call, context);
  } finally {
    await opened?.then((t) => t.close()).catch(() => void 0);
  }
}
async function run(argv, environment) {
  const { before, words } = leading(argv);
  const [first, ...rest] = words;
  const rough = (name) => argv.includes(name);
  let io = environment.streams("auto");
  try {
    if (first === void 0 || first === "-h" || first === "--help") return await showHelp([], io);
    if (first === "help") return await showHelp(rest, io);
    if (first === "--version") return await run(["version"], environment);
    const found = findCommand(words);
    if (found === void 0) throw await noCommand(words);
    const { spec, taken } = found;
    const { parseCall } = await import("./cli-parse.js");
    const call = parseCall(spec, [...before, ...words.slice(taken)]);
    io = environment.streams(call.text("color") ?? "auto");
    if (call.flag("help")) return await showHelp(spec.name.split(" "), io);
    return await runCall(call, io, environment);
  } catch (error) {
    const { reportError } = await import("./cli-report-error.js");
    return reportError(error, { io, json: rough("--json"), debug: rough("--debug") });
  }
}
export {
  run
};
