import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";

/** `git ticket events redeliver`. */
export const run: CommandModule["run"] = async (call, { io, json, tickets }) => {
  const done = await (await tickets()).redeliverEvents({
    ...(call.has("subscriber") ? { subscribers: call.list("subscriber") } : {}),
    ...(call.operands.length === 0 ? {} : { events: call.operands }),
    drop: call.flag("drop"),
  });
  if (json) io.out(jsonDocument("redeliveries", { redeliveries: done }));
  else {
    for (const { subscriber, event, outcome, error } of done) {
      const why = error === null ? "" : `: ${escapeLine(error)}`;
      io.out(`${escapeLine(subscriber)}  ${event.id}  ${event.type}  ${outcome}${why}\n`);
    }
    if (done.length === 0) io.err("Nothing was put aside.\n");
  }
  return done.some(({ outcome }) => outcome === "failed") ? EXIT.failed : EXIT.ok;
};
