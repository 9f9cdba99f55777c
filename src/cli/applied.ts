import type { AppliedDocument, ApplyMarkdownResult } from "../app/markdown-types.ts";
import { EXIT } from "../base/errors.ts";
import type { Call, Context } from "./command.ts";
import { escapeLine } from "./render/escape.ts";
import { jsonDocument } from "./render/json.ts";
import { paint } from "./render/paint.ts";

function said({ change, fields, title }: AppliedDocument): string {
  return change === "created" ? `created: ${title}` : `changed: ${fields.join(", ")}`;
}

/** Returns what `--prefer` says. */
export function preferOption(call: Call): "file" | "ticket" | undefined {
  const text = call.text("prefer");
  return text === "file" || text === "ticket" ? text : undefined;
}

/** Says what came of texts that were applied: a line for each ticket that was changed. */
export function tellApplied(
  result: ApplyMarkdownResult,
  call: Call,
  { io, json }: Context,
): number {
  if (json) {
    io.out(jsonDocument("apply", result));
    return EXIT.ok;
  }
  if (!call.flag("quiet")) {
    if (call.flag("dry-run")) io.err("Nothing was written (--dry-run).\n");
    else if (result.commit === null) io.err("Nothing changed.\n");
  }
  const { id } = paint(io.color);
  for (const document of result.documents) {
    if (document.change === "unchanged") continue;
    const shown = document.shown === null ? "(new)" : id(document.shown);
    io.out(`${shown} ${escapeLine(said(document))}\n`);
  }
  return EXIT.ok;
}
