import type { ViewChange } from "../app/tickets.ts";
import type { Context } from "./command.ts";
import { jsonDocument } from "./render/json.ts";

/** Tells what saving or deleting a view came to. */
export function tellView(change: ViewChange, dryRun: boolean, { io, json }: Context): void {
  if (json) io.out(jsonDocument("view-change", change));
  else {
    io.out(`${change.name} ${change.change}\n`);
    if (dryRun) io.err("Nothing was written (--dry-run).\n");
  }
}
