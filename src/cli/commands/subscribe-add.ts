import { resolve } from "node:path";
import type { NewSubscriber, SinkKind } from "../../app/tickets.ts";
import { EXIT } from "../../base/errors.ts";
import type { Call, CommandModule } from "../command.ts";
import { jsonDocument } from "../render/json.ts";
import { subscriberLine } from "../render/subscriber.ts";

/** Returns where events go, as the words behind the sink say it: paths are resolved, for nobody knows where it is run later. */
function targetOf(
  sink: string,
  words: readonly string[],
  shell: boolean,
  dir: string,
): Partial<NewSubscriber> {
  const [first = "", ...rest] = words;
  if (first === "") return {};
  if (sink === "file") return { path: resolve(dir, words.join(" ")) };
  if (sink !== "command") return { url: words.join(" ") };
  if (shell) return { command: [words.join(" ")] };
  const program = /[/\\]/.test(first) ? resolve(dir, first) : first;
  return { command: [program, ...rest] };
}

/** An option that was given, under the name of its setting. */
function given<K extends keyof NewSubscriber>(
  key: K,
  value: NewSubscriber[K] | undefined,
): Partial<NewSubscriber> {
  return value === undefined ? {} : { [key]: value };
}

function subscriberOf(call: Call, dir: string): NewSubscriber {
  const [name = "", sink = "", ...words] = call.operands;
  const shell = call.flag("shell");
  const format = call.text("format");
  return {
    ...{ name, sink: sink as SinkKind, shell },
    ...targetOf(sink, words, shell, dir),
    ...given("urlEnv", call.text("url-env")),
    secretEnv: call.list("secret-env"),
    ...given("secretCredential", call.text("secret-credential")),
    allowPrivate: call.flag("allow-private"),
    ...given("format", format === "chat" ? format : undefined),
    ...given("topic", call.text("topic")),
    ...{ types: call.list("type"), actors: call.list("actor") },
    ...given("query", call.text("query")),
    ...given("attempts", call.number("attempts")),
    ...given("pause", call.number("pause")),
    ...given("timeout", call.number("timeout")),
    ...given("from", call.text("from")),
  };
}

/** `git ticket subscribe add`. */
export const run: CommandModule["run"] = async (call, { io, json, dir, tickets }) => {
  const subscriber = subscriberOf(call, dir);
  const report = await (await tickets()).addSubscriber(subscriber);
  if (json) io.out(jsonDocument("subscriber", report));
  else io.out(subscriberLine(report));
  const { sink, format, secretEnv = [], secretCredential } = subscriber;
  const isSigned = secretEnv.length > 0 || secretCredential !== undefined;
  if (!json && sink === "webhook" && format !== "chat" && !isSigned)
    io.err("note: nothing is signed without a key: --secret-env or --secret-credential\n");
  return EXIT.ok;
};
