import type { PublishResult } from "../../app/tickets.ts";
import { EXIT } from "../../base/errors.ts";
import type { Call, CommandModule, Context } from "../command.ts";
import { counted } from "../render/counted.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import { localTime } from "../render/time.ts";

type Published = PublishResult["subscribers"][number];

/** What is wrong with a subscriber, as a sentence. */
function troubleOf({ outcome, error, next }: Published): string | undefined {
  const why = error === null ? "" : `: ${escapeLine(error)}`;
  switch (outcome) {
    case "waiting":
      return `is tried again at ${next === null ? "once" : localTime(next)}${why}`;
    case "stopped":
      return `was stopped${why}`;
    case "faulty":
    case "failed":
      return `was not told${why}`;
    default:
      return undefined;
  }
}

const NOTES: Readonly<Partial<Record<Published["outcome"], string>>> = {
  paused: "paused",
  busy: "another process is at it",
  interrupted: "interrupted",
  removed: "removed meanwhile",
};

function tell(published: Published, { io }: Context): void {
  const { name, delivered, dead, outcome } = published;
  const aside = dead === 0 ? [] : [`${counted(dead, "event")} put aside`];
  const notes = [`${delivered} delivered`, ...aside, NOTES[outcome] ?? ""];
  io.out(`${escapeLine(name)}  ${notes.filter((note) => note !== "").join(", ")}\n`);
  const trouble = troubleOf(published);
  if (trouble !== undefined) io.err(`warning: ${escapeLine(name)} ${trouble}\n`);
}

/** The same words for a process of its own. */
function inBackground(call: Call, { background }: Context): void {
  const wait = call.number("wait");
  const options = [
    ...(wait === undefined ? [] : ["--wait", String(wait)]),
    ...(call.flag("now") ? ["--now"] : []),
  ];
  background(["publish", ...options, "--quiet", "--", ...call.operands]);
}

/** `git ticket publish`. */
export const run: CommandModule["run"] = async (call, context) => {
  const { io, json } = context;
  if (call.flag("background")) {
    inBackground(call, context);
    return EXIT.ok;
  }
  const opened = await context.tickets();
  const { subscribers } = await opened.publish({
    ...(call.operands.length === 0 ? {} : { names: call.operands }),
    atOnce: call.flag("now"),
    wait: (call.number("wait") ?? 0) * 1000,
    signal: context.interruption(),
  });
  if (json) io.out(jsonDocument("publish", { subscribers }));
  else for (const one of subscribers) tell(one, context);
  const isFailed = subscribers.some((one) => one.dead > 0 || troubleOf(one) !== undefined);
  return isFailed ? EXIT.failed : EXIT.ok;
};
