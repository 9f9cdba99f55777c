import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import { dateOption, localTime } from "../render/time.ts";

/** `git ticket events deliveries`. */
export const run: CommandModule["run"] = async (call, { io, json, now, tickets }) => {
  const limit = call.number("limit");
  const found = await (await tickets()).deliveries({
    ...(call.has("subscriber") ? { subscribers: call.list("subscriber") } : {}),
    ...(limit === undefined ? {} : { limit }),
    failed: call.flag("failed"),
  });
  if (json) {
    io.out(jsonDocument("deliveries", { deliveries: found }));
    return EXIT.ok;
  }
  const when = dateOption(call, now(), localTime);
  const width = Math.max(0, ...found.map(({ subscriber }) => subscriber.length));
  for (const { subscriber, at, event, type, attempt, outcome, ms, error } of found) {
    const tries = attempt === 1 ? "" : `, try ${attempt}`;
    const why = error === null ? "" : `: ${escapeLine(error)}`;
    io.out(
      `${when(at)} ${escapeLine(subscriber).padEnd(width)}  ${type}  ${event}  ${outcome} in ${ms} ms${tries}${why}\n`,
    );
  }
  return EXIT.ok;
};
