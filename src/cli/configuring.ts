import type { ConfigChange } from "../app/tickets.ts";
import { EXIT } from "../base/errors.ts";
import type { Call, Context } from "./command.ts";
import { escapeLine } from "./render/escape.ts";
import { jsonDocument } from "./render/json.ts";

/** Tells what a change of the configuration came to. */
export function tellConfigured(change: ConfigChange, call: Call, { io, json }: Context): number {
  if (json) {
    io.out(jsonDocument("configured", change));
    return EXIT.ok;
  }
  for (const key of change.changed) io.out(`${escapeLine(key)} changed\n`);
  for (const { key, tickets } of change.orphans) {
    const [have, keep] = tickets === 1 ? [" has", "it keeps"] : ["s have", "they keep"];
    io.err(
      `note: ${tickets} ticket${have} ${escapeLine(key)}, which is gone; ${keep} it until changed\n`,
    );
  }
  if (change.changed.length === 0) io.err("Nothing changed.\n");
  else if (call.flag("dry-run")) io.err("Nothing was written (--dry-run).\n");
  return EXIT.ok;
}
